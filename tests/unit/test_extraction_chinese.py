"""Chinese messages: the memories, slots and values that must come out, and what must not."""

from typing import Any

import pytest
from agent_memory_udfs.extraction import extract

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
    ("我朋友小李住在深圳", ["朋友小李住在深圳 | 小李 / residence"]),
    ("小王住在上海", ["小王住在上海 | 小王 / residence"]),
    ("我女儿今年5岁,喜欢画画", ["女儿今年5岁", "女儿喜欢画画"]),
    ("我想找一家川菜馆,人均100元左右", ["想找一家川菜馆,人均100元左右"]),
    ("我想给我女儿买一个粉色独角兽礼物,但是最近手头紧",
     ["想给女儿买一个粉色独角兽礼物,但是最近手头紧"]),
    ("以后请用中文回复我", ["以后请用中文回复我"]),
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
