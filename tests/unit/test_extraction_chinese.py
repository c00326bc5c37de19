"""Chinese messages: the memories, slots and values that must come out, and what must not."""

import re
from typing import Any

import pytest
from agent_memory_udfs.data import table
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.chinese.lasting import LASTING, is_lasting
from agent_memory_udfs.extraction.chinese.moods import LEFT_OUT, left_out
from agent_memory_udfs.extraction.chinese.telegrams import telegram
from agent_memory_udfs.extraction.chinese.terse import filled, is_terse

TERSE = [entry["examples"] for entry in table("terse_chinese")["terse"].values()]
TELEGRAMS = [entry["examples"] for entry in table("telegrams_chinese").values()]
PARTS = table("terse_chinese")["parts"]["examples"]
SAID = "2024-06-15T10:00:00+08:00"


def facts(text: str) -> list[dict[str, Any]]:
    return extract([{"role": "user", "content": text}], occurred_at=SAID)


STATED = [
    ("我喜欢吃辣,特别是川菜。", ["喜欢吃辣 | opinion of 辣", "特别喜欢川菜 | opinion of 川菜"]),
    ("我喜欢吃辣\uff0c特别是川菜\u3002",
     ["喜欢吃辣 | opinion of 辣", "特别喜欢川菜 | opinion of 川菜"]),
    ("我的手机号\uff1a13800138000", ["手机号\uff1a13800138000 | phone"]),
    ("我叫 Leo\uff0c住在 Seattle\uff01", ["叫 Leo | name", "住在 Seattle | residence"]),
    ("我喜欢 Python 和 Rust", ["喜欢 Python | opinion of Python", "喜欢 Rust | opinion of Rust"]),
    ("你好\uff01我是小王\uff0c请问你能帮我订餐吗\uff1f", ["是小王 | name"]),
    ("我喜歡吃辣,特別是川菜。", ["喜歡吃辣 | opinion of 辣", "特别喜欢川菜 | opinion of 川菜"]),
    ("我住在北京", ["住在北京 | residence"]),
    ("我搬到上海了", ["搬到上海 | residence"]),
    ("现在我住在上海", ["住在上海 | residence"]),
    ("我在北京住了三年", ["在北京住了三年 | residence"]),
    ("我现在不住在北京了", ["不住在北京了 | residence"]),
    ("我和我女朋友住在深圳", ["和女朋友住在深圳 | residence"]),
    ("我叫小明", ["叫小明 | name"]),
    ("我的名字是小红", ["名字是小红 | name"]),
    ("我是小王", ["是小王 | name"]),
    ("我今年28岁", ["今年28岁 | age"]),
    ("我今年三十岁了", ["今年三十岁 | age"]),
    ("我是工程师", ["是工程师 | job"]),
    ("我对花生过敏", ["对花生过敏 | allergy: 花生"]),
    ("我不对花生过敏", ["不对花生过敏 | allergy: 花生"]),
    ("我对海鲜和花生过敏", ["对海鲜过敏 | allergy: 海鲜", "对花生过敏 | allergy: 花生"]),
    ("我不喜欢香菜", ["不喜欢香菜 | opinion of 香菜"]),
    ("我喜欢川菜、粤菜和湘菜",
     ["喜欢川菜 | opinion of 川菜", "喜欢粤菜 | opinion of 粤菜", "喜欢湘菜 | opinion of 湘菜"]),
    ("我爱吃苹果和香蕉", ["爱吃苹果 | opinion of 苹果", "爱吃香蕉 | opinion of 香蕉"]),
    ("我对历史感兴趣", ["对历史感兴趣 | opinion of 历史"]),
    ("我不再喜欢游泳了", ["不再喜欢游泳了 | opinion of 游泳"]),
    ("周末我喜欢爬山", ["喜欢爬山 | opinion of 爬山"]),
    ("我最喜欢的颜色是蓝色", ["最喜欢的颜色是蓝色 | favorite 颜色"]),
    ("我在阿里巴巴工作", ["在阿里巴巴工作 | employer"]),
    ("我不在阿里巴巴工作了", ["不在阿里巴巴工作了 | employer"]),
    ("我从阿里巴巴离职了", ["从阿里巴巴离职了 | employer"]),
    ("我在北京工作", ["在北京工作 | workplace"]),
    ("我在清华大学读书", ["在清华大学读书 | school"]),
    ("我结婚了", ["结婚了 | marital_status"]),
    ("我单身", ["单身 | marital_status"]),
    ("我来自四川", ["来自四川 | origin"]),
    ("我是四川人", ["是四川人 | origin"]),
    ("我是中国人", ["是中国人 | nationality"]),
    ("我的手机号是13800138000", ["手机号是13800138000 | phone"]),
    ("我的预算是100元左右", ["预算是100元左右 | budget"]),
    ("我身高180cm,体重70公斤", ["身高180cm | height", "体重70公斤 | weight"]),
    ("我不吃香菜", ["不吃香菜 | eats 香菜"]),
    ("我不抽烟", ["不抽烟 | smokes"]),
    ("请记住我吃素", ["吃素 | diet"]),
    ("别忘了我对花生过敏", ["对花生过敏 | allergy: 花生"]),
    ("我有两个孩子", ["有两个孩子 | number of children"]),
    ("我会说英语和法语", ["会说英语 | language: 英语", "会说法语 | language: 法语"]),
    ("我的妻子叫李娜", ["妻子叫李娜 | spouse"]),
    ("我老婆在西门子工作", ["老婆在西门子工作 | 老婆 / employer"]),
    ("我朋友住在深圳", ["朋友住在深圳"]),
    ("我朋友小李住在深圳", ["朋友小李住在深圳 | 朋友小李 / residence"]),
    ("小王住在上海", ["小王住在上海 | 小王 / residence"]),
    ("我女儿今年5岁,喜欢画画", ["女儿今年5岁", "女儿喜欢画画"]),
    ("我想找一家川菜馆,人均100元左右", ["想找一家川菜馆,人均100元左右"]),
    ("我想给我女儿买一个粉色独角兽礼物,但是最近手头紧",
     ["想给女儿买一个粉色独角兽礼物,但是最近手头紧"]),
    ("以后请用中文回复我", ["以后请用中文回复我 | instruction: language"]),
    ("不要用英文回答我", ["不要用英文回答我"]),
    ("跟我聊天别用英文", ["跟我聊天别用英文"]),
    ("请用英文回答我的法语问题", ["请用英文回答我的法语问题"]),
    ("以后都用中文跟我妈聊天", ["以后都用中文跟我妈聊天"]),
    ("我叫小明,今年28岁,住在北京,是一名工程师,喜欢打篮球和游泳。",
     ["叫小明 | name", "今年28岁 | age", "住在北京 | residence", "是一名工程师 | job",
      "喜欢打篮球 | opinion of 打篮球", "喜欢游泳 | opinion of 游泳"]),
    ("你好,我叫小李", ["叫小李 | name"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_statement(text: str, expected: list[str]) -> None:
    found = []
    for fact in facts(text):
        shown = fact["slot"].removeprefix("user / ") if fact["slot"] else None
        found.append(f"{fact['memory']} | {shown}" if shown else fact["memory"])
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "我以前住在上海", "我打算明年搬到深圳", "我曾经在腾讯工作", "我在家工作",
        "我住院了", "我住酒店", "我明天要去上海出差", "我想去日本旅游", "我叫了外卖",
        "我的经理很好",
        "李四是张三的导师", "我昨天吃了火锅", "我忘记带钥匙了", "我要是住在北京就好了",
    ],
)  # fmt: skip
def test_trap_fills_no_slot(text: str) -> None:
    assert [fact["slot"] for fact in facts(text) if fact["slot"]] == []


@pytest.mark.parametrize(
    "text",
    [
        "好的", "谢谢", "好的,谢谢", "你好", "我知道了", "我明白", "我爱你", "我很累",
        "今天天气怎么样", "我喜欢什么菜", "我应该怎么办", "我能吃海鲜吗", "帮我翻译一下",
        "推荐一家餐厅", "给我讲个笑话", "请帮我订一张去上海的机票", "如果我住在北京就好了",
        "翻译以下内容:我住在北京。我叫小红。", "假设我是医生", "忘了带钥匙",
        "你能记住我住在北京吗?",
    ],
)  # fmt: skip
def test_nothing_to_remember(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "memory", "slot"),
    [
        ("忘记我喜欢游泳", "喜欢游泳", "user / opinion of 游泳"),
        ("请忘记我住在北京", "住在北京", "user / residence"),
        ("忘记我的手机号", "手机号", "user / phone"),
    ],
)
def test_forget(text: str, memory: str, slot: str) -> None:
    (fact,) = facts(text)
    assert (fact["action"], fact["memory"], fact["slot"]) == ("forget", memory, slot)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("我上个月结婚了", "2024-05-01T00:00:00+08:00"),
        ("我2019年搬到深圳", "2019-01-01T00:00:00+08:00"),
        ("我2024年3月搬到深圳", "2024-03-01T00:00:00+08:00"),
        ("我去年搬到深圳", "2023-01-01T00:00:00+08:00"),
        ("昨天我去了北京", "2024-06-14T00:00:00+08:00"),
        ("三年前我搬到了深圳", "2021-06-15T00:00:00+08:00"),
        ("我住在深圳", None),
    ],
)
def test_valid_from(text: str, start: str | None) -> None:
    assert facts(text)[0]["valid_from"] == start


def test_attributes_are_shared_between_languages() -> None:
    english = extract([{"role": "user", "content": "I live in Rome"}])
    assert facts("我住在北京")[0]["slot"] == english[0]["slot"]


# Each kind of statement with others of its kind: what is said | memory [| slot] // memory ...
KINDS = """
帮我记一下这个：我对花生过敏 | 对花生过敏 | user / allergy: 花生
我轉系了，現在讀心理系 | 現在讀心理系
现在开比亚迪海豚 | 现在开比亚迪海豚
我抖音粉丝3万，主要拍美食 | 抖音粉丝3万 | user / 抖音粉丝 // 主要拍美食
别叫我阿杰了，叫我杰哥 | 被称为杰哥 | user / nickname
以后叫我张晓梅吧，我改名了 | 叫张晓梅 | user / name
在追《庆余年》，看到第10集 | 在追《庆余年》，看到第10集
我最喜欢的电影是《我不是药神》 | 最喜欢的电影是《我不是药神》 | user / favorite 电影
我刚看完《我的父亲母亲》 | 刚看完《我的父亲母亲》
我家有一只猫，叫豆豆，今年三岁。 | 家有一只猫，叫豆豆 | user / has 猫 // 猫豆豆今年三岁 | 豆豆 / age
我養了一隻狗，叫旺財，今年兩歲。 | 養了一隻狗，叫旺財 | user / has 狗 // 狗旺財今年兩歲 | 旺财 / age
我有个女儿，叫小美，今年五岁。 | 有个女儿，叫小美 // 女儿小美今年五岁 | 小美 / age
我有两只猫，住在上海。 | 有两只猫 | user / number of 猫 // 住在上海 | user / residence
张三喜欢打篮球。 | 张三喜欢打篮球 | 张三 / opinion of 打篮球
張三喜歡打籃球。 | 張三喜歡打籃球 | 张三 / opinion of 打篮球
小强周日要去酒吧表演。 | 小强周日要去酒吧表演
李雷和韩梅梅结婚了。 | 李雷和韩梅梅结婚了 | 李雷和韩梅梅 / marital_status
马里奥喜欢踢球。 | 马里奥喜欢踢球 | 马里奥 / opinion of 踢球
李雷住上海。李雷搬到广州了。 | 李雷住上海 | 李雷 / residence // 李雷搬到广州了 | 李雷 / residence
Tom爱打球，他妈妈是医生。 | Tom爱打球 | Tom / opinion of 打球 // Tom的妈妈是医生 | Tom的妈妈 / job
我姐姐在上海工作，她喜欢画画。 | 姐姐在上海工作 // 姐姐喜欢画画
我给我妈买了房。她今年60岁。 | 给妈买了房 // 妈今年60岁 | 妈 / age
我的手机是小米14。 | 手机是小米14 | user / 手机
我把手機號改成了13900001111。 | 把手機號改成了13900001111 | user / phone
我的手机号换成13900001111了。 | 手机号换成13900001111了 | user / phone
我的预算原本是500，现在是800。 | 预算原本是500 // 预算现在是800 | user / budget
我原本在腾讯工作，目前在字节工作。 | 原本在腾讯工作 // 在字节工作 | user / employer
会议从周二改到周四了。 | 会议从周二改到周四了 | user / 会议
我改名叫王强了。 | 改名叫王强了 | user / name
店改名了，现在叫南枝花店。 | 店现在叫南枝花店 | user / 店
公司改名了，现在叫星河。 | 公司现在叫星河 | user / employer
我的血型是O-。 | 血型是O- | user / blood_type
我的車（奧迪）是綠色的。 | 車（奧迪）是綠色的
我搬到了市场部。 | 搬到了市场部
夏天我住在青岛。 | 夏天住在青岛
周末我在一家书店工作。 | 周末在一家书店工作
我还是喜欢喝茶。 | 喜欢喝茶 | user / opinion of 茶
我不喜欢可乐了。 | 不喜欢可乐了 | user / opinion of 可乐
香菜我不吃。 | 不吃香菜 | user / eats 香菜
我现在不讨厌香菜了。 | 不讨厌香菜了 | user / opinion of 香菜
养了一只猫。 | 养了一只猫 | user / has 猫
對青黴素過敏。 | 對青黴素過敏 | user / allergy: 青霉素
在深圳打工。 | 在深圳打工 | user / workplace
姓名：陈志远 | 姓名是陈志远 | user / name
过敏：芒果、花生 | 对芒果过敏 | user / allergy: 芒果 // 对花生过敏 | user / allergy: 花生
我的爱好是攀岩和棋。 | 爱好是攀岩 | user / opinion of 攀岩 // 爱好是棋 | user / opinion of 棋
我对花生过敏能吃这个蛋糕吗？ | 对花生过敏 | user / allergy: 花生
我老公有糖尿病，能吃西瓜吗？ | 老公有糖尿病
24岁的我，没有男朋友。 | 24岁的自己，没有男朋友 | user / age
車禍以後我一直睡不好。 | 車禍以後一直睡不好
我去年国庆去了云南。 | 2023年国庆去了云南
我两天后出发去新疆。 | 2024年6月17日出发去新疆
再过三天我就手术了。 | 2024年6月18日就手术了
一周后我就要结婚了。 | 2024年6月22日就要结婚了
我明年六月毕业。 | 2025年6月毕业
明年春节我们打算去日本过。 | 2025年春节打算去日本过
我去年的手机坏了。 | 去年的手机坏了
三天前我换了工作。 | 2024年6月12日换了工作
不要叫我老师。 | 不要叫我老师
以後別再用表情符號了。 | 以後別再用表情符號了
我问代码的时候，请用Python。 | 我问代码的时候，请用Python
狗叫旺财，今年三岁。 | 狗叫旺财 // 狗今年三岁
女儿的班主任姓李，她有两个孩子。 | 女儿的班主任姓李 // 女儿的班主任有两个孩子
我上一家公司的老板是杭州人。 | 上一家公司的老板是杭州人 | 上一家公司的老板 / origin
健身卡一个月300。 | 健身卡一个月300
晨会九点半开。 | 晨会九点半开
我想开个面包店。 | 想开个面包店
公司在望京。 | 公司在望京
老婆生了，是个男孩。 | 老婆生了，是个男孩
我们大老板是葛总。 | 大老板是葛总 | user / 大老板
我主管是欧阳。 | 主管是欧阳 | user / manager: 主管
下周去北京出差，住在国贸附近。 | 住在国贸附近
她是我表妹，今年高考，想学医。 | 表妹今年高考 // 表妹想学医
宝宝五个月。 | 宝宝五个月
血型AB，身高172。 | 血型AB | user / blood_type // 身高172 | user / height
我一米六五。 | 一米六五 | user / height
我在考虑要不要买车，预算十五万左右。 | 预算十五万左右 | user / budget
我老公不开出租车了，改做外卖。 | 老公不开出租车了 // 老公改做外卖
医生让我少喝，现在一天只喝一杯。 | 医生让用户少喝，现在一天只喝一杯
我不喝酒，也不抽烟。 | 不喝酒 | user / drinks 酒 // 也不抽烟 | user / smokes
用户名：橘子汽水 | 用户名是橘子汽水 | user / username
我养了一只叫团团的橘猫，今年两岁了。 | 养了一只叫团团的橘猫 // 橘猫团团今年两岁了 | 团团 / age
我有一个叫王强的朋友，在深圳做律师。 | 有一个叫王强的朋友 // 朋友王强在深圳做律师 | 王强 / job
我面试了一个候选人，叫李雷，30岁。 | 面试了一个候选人，叫李雷 // 候选人李雷30岁 | 李雷 / age
我面试了一个候选人。叫李雷，30岁。 | 面试了一个候选人 // 候选人叫李雷 // 候选人30岁
我请了一个保姆，姓张，是安徽人。 | 请了一个保姆 // 保姆姓张 // 保姆是安徽人
我见了个客户，他姓刘，喜欢喝茶。 | 见了个客户 // 客户姓刘 // 客户喜欢喝茶
我昨天见了客户，姓刘。 | 2024年6月14日见了客户 // 客户姓刘
我邻居家有个小孩，今年五岁。 | 邻居家有个小孩 // 邻居的小孩今年五岁
我收养了一只小橘，今年两岁了。 | 收养了一只小橘 // 小橘今年两岁了
面了个程序员，姓王，住在通州。 | 面了个程序员，姓王，住在通州
昨天碰到老同学，叫李雷，在腾讯上班。 | 2024年6月14日碰到老同学，叫李雷，在腾讯上班
我买了一辆车，28岁了终于买得起了。 | 买了一辆车 | user / has 车 // 28岁了终于买得起了
我有一辆电动车，叫小蓝。 | 有一辆电动车，叫小蓝 | user / has 电动车
我加入了一个乐队，叫夜航，弹贝斯。 | 加入了一个乐队，叫夜航，弹贝斯
我是一个程序员，今年30岁。 | 是一个程序员 | user / job // 今年30岁 | user / age
我们公司九点上班。 | 公司九点上班
我前年做过膝盖手术。 | 2022年做过膝盖手术
我找了一个工作，在百度上班。 | 找了一个工作 // 在百度上班 | user / employer
我租了一个房子，在望京上班。 | 租了一个房子 // 在望京上班 | user / employer
今天我学了一道新的菜，叫做清蒸鲈鱼。 | 2024年6月15日学了一道新的菜，叫做清蒸鲈鱼
我报了一门课，叫认知心理学，每周三上课。 | 报了一门课，叫认知心理学 // 每周三上课
这是我朋友，叫王强，三十岁。 | 朋友叫王强 // 朋友三十岁
这是我女儿，今年三岁。 | 女儿今年三岁
我喜欢读书，最近在看一本小说。 | 喜欢读书 | user / opinion of 书 // 最近在看一本小说
我住在北京，最近在看一本小说。 | 住在北京 | user / residence // 最近在看一本小说
我很喜欢科幻片，如果你也喜欢可以看看这部。 | 很喜欢科幻片 | user / opinion of 科幻片
文艺复兴时期的艺术我也非常喜欢。 | 非常喜欢文艺复兴时期的艺术 | user / opinion of 文艺复兴时期的艺术
爸爸做的红烧肉我最爱吃。 | 最爱吃爸爸做的红烧肉 | user / opinion of 爸爸做的红烧肉
今天我学会了做一道新菜，叫做回锅肉。 | 2024年6月15日学会了做一道新菜，叫做回锅肉
我知道他喜欢旅游，喜欢尝试新的美食。 | 知道他喜欢旅游
我喜欢在公园和河边散步。 | 喜欢在公园和河边散步 | user / opinion of 在公园和河边散步
和我想象中的不一样。我在银行工作。 | 在银行工作 | user / employer
你说得对，我还会瑜伽和摄影。 | 还会瑜伽和摄影
酸菜鱼是我最喜欢的菜。 | 最喜欢的菜是酸菜鱼 | user / favorite 菜
我用的是华为手机。 | 用的是华为手机 | user / 手机
我在一家游戏公司做美术设计。 | 在一家游戏公司做美术设计 | user / job
我喜欢我自己做的菜。 | 喜欢自己做的菜 | user / opinion of 我自己做的菜
"""


def stated(text: str) -> list[str]:
    return [f"{f['memory']} | {f['slot']}" if f["slot"] else f["memory"] for f in facts(text)]


@pytest.mark.parametrize("line", KINDS.strip().splitlines())
def test_kind_of_statement(line: str) -> None:
    said, _, expected = line.partition(" | ")
    assert stated(said) == expected.split(" // ")


NOTHING = """
他叫小明，今年五岁。
他叫小明。今年五岁。
她今年五岁了，叫乐乐。
我们明天再聊。
我们来角色扮演。我是海盗船长，我住在船上。
假设我叫王五。我今年40岁。
從前有一條龍，我是牠的騎士。
我喜欢第二个
我更喜欢短的那个。
我喜歡你的手鐲。
我想要两瓶啤酒。
我需要一些邮票。
我要退货。
帮我把会议改到周五
谢谢你的建议，我会好好尝试。
好的，我明天試試。
我肚子好饿。
我在路上。
我去洗个澡。
黄瓜很贵。
金价会涨。
温度太高了。
老板说：我要离开公司了。
錢鍾書寫道：我沒想過結婚。
请用中文翻译这段话
你喜欢什么运动？
这个怎么样？
我这段代码编译不过。
小说开头：我醒来发现自己躺在医院里，我的名字叫阿洛。请继续写
作文题目：我的妈妈。我的妈妈是一名老师。帮我续写
故事里，我是一个杀手，我从不失手。
【转发】各位家长：我是三班班主任王老师，明天开家长会。
麻烦把“我今年三十岁，在上海工作”改成敬语
我喜欢短毛狗对不对
我現在住台中是不是
我搬到苏州了是吧
我搬到苏州了，对吧
我喜欢吃米饭还是面条
我是文科生还是理科生
他说，我喜欢打篮球
比如，我住在厦门
造句：我喜欢吃苹果
猫到现在已经六个小时了
"""


@pytest.mark.parametrize(
    ("text", "memory"),
    [
        ("我的猫，豆包，有糖尿病。", "猫（豆包）有糖尿病"),
        ("我老板，一个退伍军人，最讨厌迟到。", "老板（一个退伍军人）最讨厌迟到"),
        ("我爷爷，愿他安息，以前是矿工。", "爷爷（愿他安息）以前是矿工"),
        ("我女儿，5岁，喜欢恐龙。", "女儿（5岁）喜欢恐龙"),
        ("我老婆，护士，经常上夜班。", "老婆（护士）经常上夜班"),
    ],
)
def test_who_is_inserted_is_whom_it_is_about(text: str, memory: str) -> None:
    assert [fact["memory"] for fact in facts(text)] == [memory]


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_nothing_worth_keeping(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("我前天去了医院", "2024-06-13"),
        ("我去年国庆去了云南", "2023-10-01"),
        ("我春節回了老家", "2024-02-10"),
        ("上上个月我做了手术", "2024-04-01"),
        ("我上週五辭職了", "2024-06-07"),
        ("半年前我搬到了杭州", "2023-12-15"),
        ("我已经开了两年车了", "2022-06-15"),
        ("我和老公结婚八年了", "2016-06-15"),
        ("我大前年毕业了", "2021-01-01"),
        ("我明年要结婚了", None),
        ("我今年30岁了", None),
        ("我2019年夏天搬到了杭州", "2019-06-01"),
        ("我去年年底搬到了杭州", "2023-12-01"),
        ("我上个月5号搬到了杭州", "2024-05-05"),
        ("我以后天天跑步", None),
        ("我是2014年毕业的", "2014-01-01"),
        ("08年我去北京看了奥运会", "2008-01-01"),
        ("我弟弟98年出生", "1998-01-01"),
        ("我教书15年了", "2009-06-15"),
        ("一个半月前我跟小李合租了", "2024-04-30"),
        ("五年半前我移居新加坡", "2018-12-15"),
        ("我六七年前学过钢琴", None),
        ("我九月下旬加入了合唱团", "2023-09-21"),
        ("我2021年底换了工作", "2021-12-01"),
        ("上周末我们领养了一只金毛", "2024-06-08"),
        ("我奶奶春节前走了", None),
        ("到去年为止我一直在宜家工作", None),
        ("我去年的手机坏了", None),
        ("我前年买的电脑现在很卡", None),
        ("我去年的婚礼在海边办的", "2023-01-01"),
        ("年初我开始健身", "2024-01-01"),
        ("大年初一我去了庙会", "2024-02-10"),
        ("月初我搬进了新家", "2024-06-01"),
        ("05年我来的北京", "2005-01-01"),
        ("我从18年到22年都在部队", "2018-01-01"),
        ("2018到2020年我在腾讯", "2018-01-01"),
        ("去年3月到8月我在支教", "2023-03-01"),
        ("最近半年我一直失眠", "2023-12-15"),
        ("我妈这两年一直血压高", "2022-06-15"),
        ("我明年六月毕业", None),
        ("毕业两年后我结婚了", None),
        ("我高考那年父亲去世了", None),
        ("去年今天我刚入职", "2023-06-15"),
        ("周四我参加了面试", "2024-06-13"),
        ("周四我都要接孩子", None),
        ("我3月9号刚做完手术", "2024-03-09"),
        ("一个多月前我换了手机", "2024-05-15"),
        ("我好几年前学过法语", None),
    ],
)
def test_begins(text: str, start: str | None) -> None:
    (fact,) = facts(text)
    assert (fact["valid_from"] or "")[:10] == (start or "")


def test_without_a_time_words_of_time_stay() -> None:
    (fact,) = extract([{"role": "user", "content": "三天前我换了工作"}])
    assert (fact["memory"], fact["valid_from"]) == ("三天前换了工作", None)


def test_an_instruction_is_its_own_kind() -> None:
    assert [fact["kind"] for fact in facts("不要叫我老师。")] == ["instruction"]


def test_a_role_play_lasts_into_the_next_message() -> None:
    said = ["我们来角色扮演。", "我住在船上。", "好了，说正经的，我住在苏州。"]
    found = extract([{"role": "user", "content": text} for text in said])
    assert [fact["memory"] for fact in found] == ["住在苏州"]


@pytest.mark.parametrize(("reason", "example", "other"), [row[:3] for row in LEFT_OUT])
def test_each_reason_has_its_example(reason: str, example: str, other: str) -> None:
    assert left_out(example) == reason
    assert not other or left_out(other) == ""


def test_every_part_of_a_terse_pattern_has_an_example() -> None:
    assert [*PARTS] == [name for name in table("terse_chinese")["parts"] if name != "examples"]
    for name, text in PARTS.items():
        assert re.fullmatch(filled(f"(?:<{name}>)"), text), name


@pytest.mark.parametrize(
    ("said", "other"),
    [(each["said"], each["other"]) for each in TERSE],
    ids=[each["said"] for each in TERSE],
)
def test_what_a_message_of_few_words_tells(said: str, other: str) -> None:
    assert is_terse(said, said)
    assert not is_terse(other, other)
    assert stated(said)


@pytest.mark.parametrize(("example", "other"), [row[:2] for row in LASTING])
def test_what_lasts_by_its_own_words(example: str, other: str) -> None:
    assert is_lasting(example)
    assert not is_lasting(other)
    assert [each.split(" | ")[0] for each in stated(f"我{example}")] == [example.removesuffix("的")]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("你好！你叫什么名字？", "小明", "叫小明 | user / name"),
        ("你住在哪個城市？", "在台北", "住在台北 | user / residence"),
        ("你是做什么工作的？", "护士", "是护士 | user / job"),
        ("你在哪里工作？", "字节跳动", "在字节跳动工作 | user / employer"),
        ("你生日是什么时候？", "5月1日", "生日是5月1日 | user / birthday"),
        ("你对什么过敏吗？", "有，花生", "对花生过敏 | user / allergy: 花生"),
        ("你喜歡吃什麼？", "火鍋", "喜欢吃火鍋 | user / opinion of 火锅"),
        ("要我帮你订票吗？", "好的", ""),
        ("你叫什么名字？", "为什么问这个", ""),
        ("你在哪里工作？", "不上班了", ""),
        # Of whom was asked about.
        ("你爸爸还在上班吗？", "他去年退休了", "爸爸去年退休了 | 爸爸 / employer"),
        ("你爸爸还在上班吗？", "去年退休了", "爸爸去年退休了 | 爸爸 / employer"),
        ("你姐姐还单身吗？", "没有，早就结婚了", "姐姐早就结婚了 | None"),
        ("小王还跟你合租吗？", "他上周搬走了", "小王上周搬走了 | None"),
        ("你爸爸还在上班吗？", "我去年退休了", "去年退休了 | user / employer"),
    ],
)
def test_answer(question: str, answer: str, expected: str) -> None:
    asked = [{"role": "assistant", "content": question}, {"role": "user", "content": answer}]
    found = [f"{fact['memory']} | {fact['slot']}" for fact in extract(asked)]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(("question", "answer", "said"), [
    ("你爸爸还在上班吗？", "他去年退休了", "爸爸去年退休了"),
    ("你爸爸还在上班吗？", "去年退休了", "爸爸去年退休了"),
    ("你妹妹还在读书吗？", "没有，她毕业了，在银行上班。", "妹妹毕业了,在银行上班"),
])  # fmt: skip
def test_an_answer_contradicts_what_is_known_of_whom_was_asked_about(
    question: str, answer: str, said: str
) -> None:
    asked = [{"role": "assistant", "content": question}, {"role": "user", "content": answer}]
    found = extract(asked, contests=True)
    assert {fact["contests"]["said"] for fact in found} == {said}


@pytest.mark.parametrize(("said", "expected"), [
    ("男朋友博士毕业了，去华为了", ["男朋友博士毕业了", "男朋友去华为了"]),
    ("我老公辞职了，去深圳创业了", ["老公辞职了", "老公去深圳创业了"]),
    ("我弟毕业了，去吃饭了", ["弟毕业了"]),
])  # fmt: skip
def test_where_another_goes_behind_an_ending_is_kept(said: str, expected: list[str]) -> None:
    assert [fact["memory"] for fact in facts(said)] == expected


OTHERS = ("我妈", "我朋友小李", "张三", "我的女儿", "我同事王伟", "小王", "Tom")
FRAMES = ("假设我", "如果我", "我以前", "我曾经", "我打算", "我梦见我", "夏天我", "他说：我")
ABOUT = ("住在上海", "搬到了广州", "在腾讯工作", "叫王芳", "今年5岁", "是医生", "结婚了")


@pytest.mark.parametrize("said", [f"{who}{what}。" for who in OTHERS for what in ABOUT])
def test_somebody_else_fills_no_slot_of_the_user(said: str) -> None:
    own = [fact["slot"] for fact in facts(said) if (fact["slot"] or "").startswith("user /")]
    assert own in ([], ["user / spouse"])


@pytest.mark.parametrize("said", [f"{frame}{what}。" for frame in FRAMES for what in ABOUT[:3]])
def test_what_is_not_so_now_fills_no_slot(said: str) -> None:
    assert [fact["slot"] for fact in facts(said) if fact["slot"]] == []


@pytest.mark.parametrize(
    "pet", ["一只猫", "一条狗", "一个儿子", "一个姐姐", "一隻兔子", "一個女兒"]
)
@pytest.mark.parametrize("told", ["叫豆豆", "名字叫乐乐", "今年三岁", "已經五歲了"])
def test_what_is_told_of_one_introduced_is_not_the_user_s(pet: str, told: str) -> None:
    slots = {fact["slot"] for fact in facts(f"我叫王芳，我有{pet}，{told}。")}
    assert "user / age" not in slots
    assert "user / name" not in {fact["slot"] for fact in facts(f"我有{pet}，{told}。")}


@pytest.mark.parametrize(
    "met",
    [
        "认识了一个女孩", "带了一名实习生", "采访了一位老人", "雇了一个司机", "約了一個網友",
        "碰到一个老乡", "新招了三个人里的一个设计师",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "told",
    ["叫李雷", "姓王", "今年25岁", "是南京人", "是做程序员的", "在银行上班", "離異", "喜欢跑步"],
)
def test_what_is_told_of_one_met_is_not_the_user_s(met: str, told: str) -> None:
    assert [fact["slot"] for fact in facts(f"我{met}，{told}。") if fact["slot"]] == []
    assert [fact["slot"] for fact in facts(f"{met}，{told}，今年30岁。") if fact["slot"]] == []


@pytest.mark.parametrize(
    ("said", "memories"),
    [
        ("我大女儿8岁了", ["大女儿8岁了"]),
        ("爷爷是老兵", ["爷爷是老兵"]),
        ("这个周末我要参加马拉松", ["这个周末要参加马拉松"]),
        ("我想减肥，目前70公斤", ["想减肥，目前70公斤"]),
        ("和前女友2015年分手了", ["和前女友2015年分手了"]),
        ("我还是喜欢住在乡下", ["喜欢住在乡下"]),
        ("我爱跑步。比如，我每周跑三次步", ["爱跑步", "每周跑三次步"]),
        ("我离婚了，有香港身份能办什么", ["离婚了"]),
        ("我对虾过敏是不是就不能吃虾皮", ["对虾过敏"]),
        ("我生日不是5月2日，我记错了，是6月3日", ["生日是6月3日"]),
        ("那都是以前，我现在住苏州", ["住苏州"]),
        ("我搬到成都的同事说那边很潮", []),
        ("我在吃阿莫西林", ["在吃阿莫西林"]),
    ],
)
def test_whole_of_what_was_said(said: str, memories: list[str]) -> None:
    assert [fact["memory"] for fact in facts(said)] == memories


@pytest.mark.parametrize(
    "said",
    [
        "爷爷是老兵", "和前女友2015年分手了", "我和前妻离婚了",
        "我住单间", "我住两室一厅", "我住公寓", "我跟我妈住得近",
        "认识了一个女孩，我叫她小美，今年28岁",
    ],
)  # fmt: skip
def test_fills_no_slot(said: str) -> None:
    assert [fact["slot"] for fact in facts(said) if fact["slot"]] == []


@pytest.mark.parametrize("examples", TELEGRAMS, ids=lambda each: each["said"])
def test_a_message_of_bare_words(examples: dict[str, str]) -> None:
    assert telegram(examples["said"])
    assert not telegram(examples["other"])


BARE_WORDS = """
34岁，护士 | 34岁; 是护士
关于我：34岁，护士 | 34岁; 是护士
杭州，程序员，31岁 | 住在杭州; 是程序员; 31岁
97年的，杭州，程序员 | 是97年出生的; 住在杭州; 是程序员
男 35 北京 互联网产品经理 | 是男性; 35岁; 住在北京; 是互联网产品经理
四川人，在成都，90后，单身 | 是四川人; 住在成都; 是90后; 单身
教师，35岁，高血压 | 是教师; 35岁; 高血压
"""


@pytest.mark.parametrize(
    ("said", "memories"), [line.split(" | ") for line in BARE_WORDS.strip().splitlines()]
)
def test_each_of_some_bare_words_is_a_statement_of_its_own(said: str, memories: str) -> None:
    assert [fact["memory"] for fact in extract([{"role": "user", "content": said}])] == (
        memories.split("; ")
    )


@pytest.mark.parametrize("said", ["上海 会计", "北京，上海", "护士，医生", "苹果，香蕉", "男，女"])
def test_other_bare_words_are_no_statements(said: str) -> None:
    assert telegram(said) == []
