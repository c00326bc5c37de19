"""Chinese word lists and the attribute table. Data only; simplified characters.

Text is read through `simplified`, a one to one mapping of traditional characters, so places in the
text stay as they are.
"""

from __future__ import annotations

from ..lexis import word_list, word_set
from .characters import SIMPLIFIED, TRADITIONAL

_MAP = str.maketrans(TRADITIONAL, SIMPLIFIED)


def simplified(text: str) -> str:
    """The text with traditional characters of the rules' words made simplified; same length."""
    return text.translate(_MAP)


PLACES = word_list(
    "北京 上海 天津 重庆 广州 深圳 杭州 南京 苏州 武汉 成都 西安 长沙 郑州 青岛 济南 大连 沈阳 "
    "哈尔滨 长春 厦门 福州 宁波 无锡 合肥 昆明 贵阳 南宁 海口 三亚 兰州 西宁 银川 乌鲁木齐 拉萨 "
    "呼和浩特 太原 石家庄 南昌 佛山 东莞 珠海 温州 常州 徐州 烟台 洛阳 桂林 丽江 大理 香港 澳门 "
    "台北 台湾 高雄 四川 广东 广西 湖南 湖北 河南 河北 山东 山西 江苏 浙江 安徽 福建 江西 云南 "
    "贵州 陕西 甘肃 青海 宁夏 新疆 西藏 内蒙古 辽宁 吉林 黑龙江 海南 东北 中国 美国 英国 法国 "
    "德国 日本 韩国 加拿大 澳大利亚 新西兰 新加坡 马来西亚 泰国 越南 印度 俄罗斯 意大利 西班牙 "
    "荷兰 瑞士 瑞典 挪威 丹麦 芬兰 巴西 墨西哥 东京 大阪 首尔 纽约 旧金山 洛杉矶 西雅图 波士顿 "
    "伦敦 巴黎 柏林 慕尼黑 悉尼 墨尔本 多伦多 温哥华 曼谷 迪拜 莫斯科 硅谷 浦东 海淀 朝阳"
)
PLACE_ENDINGS = word_list("市 省 县 区 镇 村 国 州 路 街 小区 花园")

NOUNS = {
    noun: attribute
    for attribute, nouns in {
        "name": "名字 姓名 真名 全名",
        "nickname": "昵称 外号 小名 绰号",
        "english name": "英文名",
        "age": "年龄 岁数",
        "birthday": "生日 出生日期",
        "residence": "居住地 所在地 所在城市 住址所在城市 城市",
        "address": "地址 住址 家庭住址 收货地址",
        "origin": "老家 家乡 籍贯 故乡",
        "birthplace": "出生地",
        "employer": "公司 单位 雇主 工作单位 东家",
        "job": "职业 工作 职位 岗位 职务",
        "email": "邮箱 电子邮箱 电子邮件 邮件地址 邮箱地址 email Email",
        "phone": "手机号 手机号码 电话 电话号码 手机 联系电话 联系方式",
        "wechat": "微信 微信号",
        "qq": "QQ QQ号 qq qq号",
        "height": "身高",
        "weight": "体重",
        "blood_type": "血型",
        "zodiac_sign": "星座",
        "major": "专业",
        "school": "学校 大学 母校",
        "budget": "预算",
        "gender": "性别",
        "nationality": "国籍",
        "religion": "信仰 宗教信仰",
        "marital_status": "婚姻状况 婚姻状态 感情状况",
        "salary": "工资 薪水 月薪 年薪",
        "native_language": "母语",
        "manager": "经理 老板 上司 领导 主管",
        "shoe size": "鞋码",
        "mbti": "MBTI mbti",
        "timezone": "时区",
        "spouse": "妻子 老婆 太太 丈夫 老公 先生 爱人",
        "partner": "女朋友 男朋友 女友 男友",
        "dream job": "梦想职业",
        "username": "用户名",
    }.items()
    for noun in nouns.split()
}
SINGLE_RELATIONS = word_list(
    "女朋友 男朋友 妻子 老婆 太太 丈夫 老公 爱人 未婚妻 未婚夫 女友 男友 爸爸 妈妈 父亲 母亲 "
    "老爸 老妈 我爸 我妈 爸 妈 岳父 岳母 公公 婆婆 经理 老板 上司 领导 主管 房东 爷爷 奶奶 外公 "
    "外婆 姥姥 姥爷"
)
RELATIONS = SINGLE_RELATIONS + word_list(
    "儿子 女儿 孩子 大儿子 小女儿 哥哥 弟弟 姐姐 妹妹 朋友 同事 同学 室友 邻居 舅舅 叔叔 阿姨 "
    "姑姑 双胞胎 公婆 孩子们 咨询师 宝宝 娃 狗狗 猫咪 家人 父母 爸妈 家里人 男票 女票 前任 对象 舍友 老弟 老妹 老哥 老姐 嫂子 姐夫 妹夫 女婿 儿媳 亲戚 堂姐 堂妹 小儿子 大女儿 外甥女 丈母娘 同桌 学生 助理 搭档 合伙人 表哥 表姐 表弟 表妹 堂哥 堂弟 侄子 侄女 外甥 孙子 孙女 老师 导师 教练 医生 狗 猫 小狗 "
    "小猫 宠物 闺蜜 哥们 客户 前女友 前男友 前妻 前夫 哥 姐 弟 妹"
)
PARENT_ATTRIBUTES = {"spouse", "partner", "manager"}

OCCUPATION_ENDINGS = word_list(
    "师 员 学生 医生 研究生 本科生 博士生 作家 画家 科学家 艺术家 音乐家 企业家 工人 记者 学者 "
    "设计师 警官 法官 检察官 军官 歌手 司机 经理 老板 教授 护士 律师 会计 警察 军人 农民 演员 "
    "导演 主播 博主 编辑 翻译 秘书 顾问 总监 主管 程序猿 码农 厨师 助理 分析师 创始人 自由职业者 "
    "公务员 飞行员 运动员 教练 裁缝 木匠 保安 销售 产品经理 运营 空姐 店长 校长 院长 主任 作者 "
    "创业者 工程师 大夫 医师 中介 保姆"
)
NOT_OCCUPATIONS = word_list("会员 成员 党员 团员 球员 人员 VIP会员 天师 演员粉 家庭成员 一员")
# "X人" that is no origin.
NOT_ORIGIN = word_set(
    "工 老 女 男 好 大 主 病 商 盲 聋 军 猎 客 诗 证 坏 本地 外地 外国 年轻 单身 成年 中年 老年 "
    "残疾 素食 普通 负责 创始 联系 合伙 候选 主持 经纪 代理 发言 当事 内向 外向 早起 怕冷 什么 "
    "哪里 哪 一个 个 地球 现代 左撇子"
)
FILLERS = word_list(
    "你好 您好 嗨 哈喽 大家好 早上好 晚上好 下午好 那个 嗯 哦 对了 顺便说一下 顺便说一句 "
    "顺便提一下 其实 说实话 老实说 另外 还有 此外 而且 并且 然后 所以 因为 但是 不过 可是 当然 "
    "只是 可 虽然 于是 由于 但 然而 结果 那么 嗯嗯 哈哈哈 哎呀 天哪 你知道 相信我 坦白说 不瞒你说 不瞒您说 老实讲 说真的 医生您好 医生你好 老师您好 老师你好 请问 "
    "是的 对的 好的 好吧 没错 谢谢 谢谢你 补充一下 告诉你 我告诉你 我跟你说 跟你说 我觉得 我想说 "
    "我想告诉你 请注意 注意 总之 事实上 实际上 首先 其次 最后 同时 因此 也就是说 话说 呃 啊 哎 "
    "唉 哈哈 介绍一下 自我介绍一下 先自我介绍一下 更正一下 纠正一下"
)
REMEMBER = word_list(
    "请帮我记住 请你记住 麻烦记住 帮我记住 请记住 请记得 要记住 记住 记得 请记下 帮我记下 "
    "帮我记一下 记一下 请别忘了 别忘了 不要忘记 别忘记 请不要忘记 你要知道 你要记住"
)
FORGET = word_list(
    "请帮我忘记 请你忘记 请忘记 请忘掉 请忘了 帮我忘记 你可以忘记 可以忘记 忘记 忘掉 忘了 "
    "不要记住 请不要记住 别记住 不要再记住 请删除 删除 删掉 请删掉 别再记着 不用记住"
)
QUESTIONS = word_list(
    "吗 什么 怎么 怎样 如何 为什么 为何 哪里 哪儿 哪个 哪些 哪家 哪种 哪 谁 几点 几个 多少 多久 "
    "多大 能不能 可不可以 是不是 有没有 会不会 要不要 好不好 行不行 对不对 可以吗 干嘛 咋 么?"
)
NOT_QUESTIONS = word_list("不怎么 没怎么 没什么 什么都 谁都 哪里都 怎么都 多少有点 无论 不管 不论")
COMMANDS = word_list(
    "请 帮我 帮忙 给我 告诉我 推荐 麻烦 介绍一下 查一下 查询 翻译 总结 写一 写个 写篇 生成 解释 "
    "说说 讲讲 讲个 列出 列举 来一 来个 播放 打开 关闭 提醒我 订一 预订 帮 继续 重新 修改 优化 "
    "画一 算一下 计算 搜索 搜一下 找一下 看一下 看看 把 假设 假如 如果 要是 想象 假装 让我们 "
    "比较一下 分析 润色 改写 问一下 请问 求 能否 能帮 可以帮 可否 试试 试一下 你 您 咱们来 "
    "我们来"
)
TASKS = word_list("翻译 总结 润色 改写 纠正 修改 分析 解释 续写 缩写 扩写 概括 校对")
SMALL_TALK = word_list(
    "知道了 明白了 懂了 明白 了解 了解了 知道 没事 没问题 没关系 同意 在 在的 回来了 来了 走了 "
    "先走了 很好 挺好 挺好的 很开心 很高兴 好累 很累 累了 有点累 饿了 困了 好饿 好困 好的 不知道 "
    "不懂 不明白 不清楚 想问 问 有个问题 有问题 忘了 错了 也是 也觉得 也这么觉得 试试 看看 想想 "
    "想一下 考虑一下 爱你 喜欢你 很忙 在忙 开会 在开会 正在开会 先睡了 去吃饭了 在家 到家了 "
    "在路上 很抱歉 抱歉"
)
