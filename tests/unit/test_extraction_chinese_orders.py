"""Standing orders to the assistant in Chinese, and what is none."""

from __future__ import annotations

import pytest
from agent_memory_udfs.extraction import extract


def kinds(text: str) -> list[tuple[str, str]]:
    found = extract([{"role": "user", "content": text}])
    return [(fact["kind"], fact["memory"]) for fact in found]


@pytest.mark.parametrize(
    "text",
    [
        "以后回答我的时候尽量简短一点，别用表情。",
        "今后跟我说话请用粤语。",
        "以后给我推荐餐厅不要推荐辣的。",
        "以后帮我写邮件都用英文。",
        "回答我的时候不要用表情。",
        "跟我聊天别用敬语。",
        "每次给我代码都要加注释。",
        "以后写代码都用Python。",
        "给我的建议要具体一点。",
        "回复尽量控制在三句话以内。",
        "记住以后都用简体中文回复我。",
        "请一直用繁体中文。",
        "之后的对话都用英文吧。",
        "以後回覆我請用條列式。",
        "记住：今后所有文档都用表格。",
        "以后价格一律用欧元。",
    ],
)
def test_an_order_for_good(text: str) -> None:
    assert kinds(text) == [("instruction", text.rstrip("。"))]


@pytest.mark.parametrize(
    "text",
    [
        "以后我打算多运动。",
        "以后回答问题的时候我会紧张。",
        "今后工作我要更努力。",
        "以后给我妈买个按摩椅。",
        "帮我写个邮件用英文。",
        "我的建议要得到批准。",
        "回答这个问题要用英文。",
        "给我推荐一家餐厅，不要太贵。",
        "给我的代码要改一下。",
        "回答得很好。",
        "每次发作都要吃药。",
        "每次画画都用水彩。",
        "每次写代码都要加注释，我们公司规定的。",
        "以后发邮件都用英文，老板要求的。",
        "以后发工资都用支付宝。",
        "以后写作业要认真。",
        "一直用苹果手机。",
        "默认用微信支付。",
        "全程用英文授课。",
    ],
)
def test_no_order_for_good(text: str) -> None:
    assert all(kind != "instruction" for kind, _ in kinds(text))


@pytest.mark.parametrize(
    ("text", "memory"),
    [
        ("我妈有高血压，医生让她少吃盐。", "医生让妈少吃盐"),
        ("我女儿上初中，老师让她当班长。", "老师让女儿当班长"),
        ("我爸退休了，我给他买了个鱼竿。", "给爸买了个鱼竿"),
        ("往后你叫我老王就好。", "被称为老王"),
    ],
)
def test_who_does_it_to_whom(text: str, memory: str) -> None:
    assert kinds(text)[-1][1] == memory


@pytest.mark.parametrize(
    ("text", "memory", "slot"),
    [
        ("我早上不喝咖啡。", "早上不喝咖啡", None),
        ("最近在减肥，晚上不吃主食。", "晚上不吃主食", None),
        ("我平时不喝酒。", "不喝酒", "user / drinks 酒"),
    ],
)
def test_what_holds_at_some_times_fills_no_slot(text: str, memory: str, slot: str | None) -> None:
    last = extract([{"role": "user", "content": text}])[-1]
    assert (last["memory"], last["slot"]) == (memory, slot)


@pytest.mark.parametrize("text", ["我会滑倒。", "我会讲给你听。", "我会下决心。"])
def test_what_one_will_do_is_no_skill(text: str) -> None:
    assert kinds(text) == []


def test_they_are_not_whom_was_spoken_of() -> None:
    told = kinds("我妈有糖尿病，医生让他们控制饮食。")
    assert not any("妈们" in memory for _, memory in told)


def test_who_travels_often_lives_where_they_say() -> None:
    slots = [f["slot"] for f in extract([{"role": "user", "content": "我经常出差，住在北京。"}])]
    assert "user / residence" in slots


def test_where_one_stays_on_a_journey_is_part_of_it() -> None:
    assert [memory for _, memory in kinds("我下个月要去日本出差一周，住大阪。")][-1].endswith(
        "，住大阪"
    )
