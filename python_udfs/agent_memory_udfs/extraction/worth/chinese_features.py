"""What the linear model sees of a Chinese sentence: runs of characters and word classes.

Words aren't cut: runs of one to three characters do, as in most classifiers of Chinese texts.
The sentence is in simplified characters (`simplified`), full-width marks are half-width.
"""

from __future__ import annotations

import re

from ..shared.lexis import word_list

MAX_CHARACTERS = 90

_CLASSES = {
    "KIN": word_list(
        "老公 老婆 丈夫 妻子 太太 媳妇 爱人 对象 男朋友 女朋友 男友 女友 未婚夫 未婚妻 前任 "
        "前男友 前女友 前夫 前妻 爸 妈 父亲 母亲 父母 儿子 女儿 孩子 闺女 双胞胎 哥哥 弟弟 "
        "姐姐 妹妹 我哥 我弟 我姐 我妹 叔叔 舅 姑 姨 表哥 表姐 表弟 表妹 堂哥 堂弟 侄 外甥 "
        "爷爷 奶奶 外公 外婆 姥姥 姥爷 公公 婆婆 岳 家里 家人 我家 娃 宝宝 老爸 老妈 老豆 "
        "老母"
    ),
    "PERSON": word_list(
        "朋友 同学 同事 室友 舍友 领导 老板 老师 医生 咨询师 邻居 房东 闺蜜 同桌 客户 教练 "
        "上司 导师 哥们"
    ),
    "PET": word_list("猫 狗 宠物 鹦鹉 乌龟 兔子 仓鼠 柯基 泰迪 金鱼"),
    "LASTING": word_list(
        "每天 每周 每年 每个 每晚 每月 天天 经常 平时 一直 总是 老是 从来 从不 从小 从没 一般 "
        "通常 习惯 以前 小时候 周末 至今 多年 年了 个月了 以来 长大 向来 偶尔 最近"
    ),
    "SPAN": word_list(
        "去年 前年 今年 明年 上个月 下个月 上周 下周 上星期 下星期 年前 月前 毕业 高中 初中 "
        "小学 大学 大一 大二 大三 大四 高一 高二 高三 国庆 春节 寒假 暑假 过年 岁"
    ),
    "NOW": word_list(
        "现在 正在 刚 马上 等下 等会 待会 一会 今晚 今天 今早 昨晚 快到 已经到 还在 先 晚点 "
        "这会 这就 分钟 回头 早上 中午 下午"
    ),
    "AHEAD": word_list("明天 后天 周一 周二 周三 周四 周五 周六 周日 打算 准备 计划 决定"),
    "CHAT": word_list(
        "回答 回复 问题 链接 例子 这个主意 建议 版本 第一个 第二个 第三个 这个 那个 这句 文章 "
        "段落 标题 内容 格式"
    ),
    "CODE": word_list(
        "代码 函数 报错 运行 程序 接口 数据 脚本 变量 编译 数据库 服务器 文件 模块 端口 命令 "
        "表格 按钮 页面"
    ),
    "ORDER": word_list("订单 退款 退货 余额 快递 发货 付款 账户 密码 转账 挂失 取消"),
    "CONDITION": word_list(
        "过敏 糖尿病 抑郁 焦虑 哮喘 高血压 怀孕 吃素 离婚 结婚 订婚 单身 失业 手术 住院 失眠 "
        "恐高 近视 自闭 肺炎 癌 分手 去世"
    ),
    "LIKING": word_list("喜欢 最爱 讨厌 爱吃 爱看 爱听 爱玩 热爱 迷 粉丝 不吃 不喝 受不了 偏爱"),
    "WORK": word_list(
        "工作 上班 公司 辞职 跳槽 入职 老师 工程师 医生 护士 程序员 律师 专业 读研 考研 高考 "
        "开店 加班 工资 职业 学生 毕业"
    ),
    "HOME": word_list("住在 搬到 搬来 搬去 老家 出生 来自 买房 租 房子 家乡 农村 城市"),
    "ME": ("我",),
    "WE": ("我们", "咱", "俺"),
    "YOU": ("你", "您"),
    "THIRD": ("他", "她", "它"),
    "ASKS": word_list(
        "吗 什么 怎么 如何 为什么 哪 谁 几点 多少 多久 吧 呢 能不能 是不是 有没有 要不要 啥 "
        "干嘛 咋 该不该 请问"
    ),
    "ORDERS": word_list(
        "请 帮我 给我 把 写 翻译 总结 生成 列出 解释 介绍 推荐 提醒 改成 设计 不要 别"
    ),
    "PRAISE": word_list("太好 真好 不错 厉害 太棒 可爱 好看 有道理 好吃 漂亮 哈哈 羡慕"),
    "THANKS": word_list("谢谢 感谢 祝 再见 晚安 你好 您好 恭喜 抱歉 对不起 不客气 快乐 加油 辛苦"),
    "IF": word_list("如果 要是 假如 假设 想象 假装 比方说 就当"),
    "DONE": ("了",),
    "EVER": ("过",),
}
_PATTERNS = [
    (name, re.compile("|".join(map(re.escape, words)))) for name, words in _CLASSES.items()
]
_DIGITS = re.compile(r"\d+")
_LATIN = re.compile(r"[A-Za-z][A-Za-z.+#-]*")
_MARKS = re.compile(r"[\s,。.!;;、~…\-—\"'“”「」()()]+")
_LEADS = re.compile(
    r"(?:嗯|啊|哦|对了|其实|而且|但是|可是|因为|所以|不过|然后|那|就是|是的|不|你好|您好"
    r"|大家好|,)+"
)


def features(sentence: str, mark: str = "") -> list[str]:
    """Features of a simplified sentence and its terminator; no feature stands twice."""
    text = _LATIN.sub("A", sentence[:MAX_CHARACTERS])
    text = _DIGITS.sub("0", text)
    text = _MARKS.sub(",", text).strip(",")
    found = {name for name, pattern in _PATTERNS if pattern.search(text)}
    framed = f"^{text}$"
    found.update(framed)
    found.update(framed[at : at + 2] for at in range(len(framed) - 1))
    found.update(framed[at : at + 3] for at in range(len(framed) - 2))
    lead = _LEADS.match(text)
    head = text[lead.end() :] if lead else text
    found.update((f"1:{head[:1]}", f"2:{head[:2]}", f"3:{head[:3]}"))
    for name, pattern in _PATTERNS:
        if name in found:
            at = pattern.match(head)
            if at:
                found.add(f"1.{name}")
            elif head[:1] == "我" and pattern.match(head, 1):
                found.add(f"我.{name}")
    if "ME" in found:
        found.update(f"ME&{name}" for name, _ in _PATTERNS if name in found)
    size = len(text)
    found.add("len" + ("2" if size < 3 else "4" if size < 5 else "7" if size < 8 else
                       "12" if size < 13 else "25" if size < 26 else "90"))  # fmt: skip
    if "0" in found:
        found.add("Number")
    if "?" in mark or "?" in mark:
        found.add("mark?")
    elif "!" in mark or "!" in mark:
        found.add("mark!")
    return list(found)


_ASKING = re.compile(
    r"(?:[吗呢么嘛没]|什么|怎么样?|怎么办|哪里|哪儿|几点|多少|干嘛|为什么|为啥|如何)$"
    r"|^(?:请问|怎么|如何|为什么|哪|谁|几点|什么)"
)
_CLAUSES = re.compile(r"[,;、\s]+")
_TELLS = re.compile(r"[我咱俺]|老[公婆]|[爸妈哥姐弟妹]|儿子|女儿|孩子")


def stated_before(sentence: str) -> str:
    """The clauses in front of the one that asks or orders, or behind the only one that does:
    盒马退了 of 推荐点便宜的晚饭, 盒马退了; "" where they do or suppose as well."""
    return _stated_in_front(sentence) or _stated_behind(sentence)


def _stated_behind(sentence: str) -> str:
    first, _, rest = sentence.replace("，", ",").partition(",")
    if len(rest) < 4 or _asks(rest) or _ORDERS.match(rest):
        return ""
    return rest if _ORDERS.match(first) or _ASKING.search(first) else ""


def _stated_in_front(sentence: str) -> str:
    head, _, asked = sentence.replace("，", ",").rpartition(",")
    if not asked:
        return ""
    # 店转让了，不知道干什么，有建议吗: the last but one asks too.
    while "," in head and _asks(head) and not _asks(head.partition(",")[0]):
        head = head.rpartition(",")[0]
    return "" if len(head) < 4 or _asks(head) or _ORDERS.match(head) else head


def _asks(clauses: str) -> bool:
    return _ASKING.search(clauses) is not None or _SUPPOSES.search(clauses) is not None


def orders(sentence: str) -> bool:
    """Whether the first or the last clause tells the listener to do something: 推荐个降噪耳机."""
    told = sentence.replace("，", ",")
    return any(_ORDERS.match(each) for each in (told.rpartition(",")[2], told.partition(",")[0]))


_ORDERS = re.compile(
    r"(?:请|麻烦|帮(?!助过?|忙了|工|厨)|求(?!婚|学|职(?!信)|生|爱)|给我|推荐|教我|告诉我|来[个点份]|讲讲|说说|介绍|列)"
)
_SUPPOSES = re.compile(
    r"^(?:如果|要是|假如|假设|万一|请问|想问|问一下|听说|据说|既然|为什么|怎么|什么|谁|哪|几)"
    r"|(?:的?时候|的话)$|(?<![前这好过近十后])几[个月点天年号岁]|多少|什么|怎么|哪[里儿个天家]"
)


def only_asks(sentence: str, mark: str) -> bool:
    """Whether a sentence is a question and has no other clause about the speaker: 怎么去机场？, not
    总觉得别人讨厌自己，怎么办？ or 我老公有糖尿病，能吃西瓜吗？"""
    clauses = [clause for clause in _CLAUSES.split(sentence) if clause]
    if not clauses or not ("?" in mark or _ASKING.search(clauses[-1])):
        return False
    others = [clause for clause in clauses[:-1] if not _ASKING.search(clause)]
    if not any(len(clause) > 3 for clause in others):
        return True
    return (
        not _TELLS.search(sentence)
        and not any(
            name in ("CONDITION", "LASTING") and pattern.search(sentence)
            for name, pattern in _PATTERNS
        )
        and "自己" not in sentence
        and "觉得" not in sentence
    )
