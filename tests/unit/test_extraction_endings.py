"""What a statement says of others: values that say less, states that end, amounts, slips."""

import re
from typing import Any

import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.coarseness import coarseness


def facts(*contents: str, **options: Any) -> list[dict[str, Any]]:
    messages = [{"role": "user", "content": content} for content in contents]
    return extract(messages, occurred_at="2026-02-15T10:00:00+00:00", **options)


def ends(said: str, held: str) -> bool:
    """Whether what is said ends the memory, by its patterns."""
    for fact in facts(said):
        for pattern in (fact["ends"] or {}).get("exact", ""), (fact["ends"] or {}).get("sole", ""):
            read = pattern.replace("[[:alnum:]]", r"\w").replace("[^[:alnum:]]", r"\W")
            if read and re.match(read, held, re.IGNORECASE):
                return True
    return False


@pytest.mark.parametrize(
    ("attribute", "held", "said", "expected"),
    [
        ("job", "pediatric nurse", "nurse", "known"),
        ("job", "nurse", "pediatric nurse", ""),
        ("job", "小学老师", "老师", "known"),
        ("residence", "San Francisco, California", "California", "known"),
        ("residence", "Bonn", "Germany", "beside"),
        ("employer", "MIT", "a lab", "beside"),
        ("employer", "a bank", "Barclays", ""),
        ("residence", "Germany", "France", ""),
        ("residence", "Bonn", "Ulm", ""),
        ("residence", "成都市武侯区", "成都", "known"),
        ("residence", "成都", "中国", "beside"),
        ("residence", "成都", "重庆", ""),
        ("residence", "浦东张江", "上海", "beside"),
        ("residence", "苏州", "上海", ""),
        ("车", "特斯拉Model 3", "特斯拉", "known"),
        ("工资", "一万二", "一万", ""),
        ("birthday", "1990年3月5日", "三月", "known"),
        ("birthday", "1990年3月5日", "4月", ""),
        ("面试", "周四下午两点", "周四", "known"),
        ("phone", "Pixel 8 Pro", "Pixel 8", ""),
        ("name", "Anna Schmidt", "Anna", "known"),
        ("residence", "Brooklyn", "New York", "known"),
        ("residence", "Brooklyn", "London", ""),
        ("residence", "Heidelberg", "southern Germany", "beside"),
        ("appointment when", "May 3 at 10:30", "May 3", "known"),
        ("appointment when", "May 3 at 10:30", "May 4", ""),
    ],
)
def test_coarseness(attribute: str, held: str, said: str, expected: str) -> None:
    assert coarseness(attribute, held, said) == expected


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("I gave up the violin.", "Plays the violin every day"),
        ("I no longer drink coffee.", "Drinks coffee"),
        ("I sold my motorcycle.", "Owns a motorcycle"),
        ("I learned to swim.", "Cannot swim"),
        ("I'm not moving to Malmo after all.", "Is going to move to Malmo"),
        ("I prefer light themes now.", "Prefers dark themes"),
        ("My sister quit Ikea.", "Sister works at Ikea"),
        ("我放弃学吉他了。", "在學吉他"),
        ("我戒咖啡了。", "每天喝咖啡"),
        ("我不去健身房了。", "每周去健身房"),
        ("汤圆上周去世了。", "养了一只叫汤圆的仓鼠"),
        ("我已经戒酒了。", "每天晚上喝半斤白酒"),
        ("我跟他离婚了。", "老公是消防员"),
        ("我退学了。", "在浙大读物理"),
        ("皮皮飞走了。", "养了一只鹦鹉，叫皮皮"),
        ("我儿子上四年级了。", "儿子上三年级"),
        ("I changed teams this season.", "Plays for Ajax"),
        ("I gave up vaping at new year and feel great.", "Vapes every day"),
        ("I gave up running last year.", "Runs every day"),
        ("We've cancelled the Iceland trip.", "Is going to Iceland in September"),
        (
            "My godson's birthday isn't on 9 October, it's on 21 October.",
            "Godson's birthday is on 9 October",
        ),
        ("We called the wedding off.", "Wedding is on June 12"),
        ("I cancelled Audible.", "Has an Audible subscription"),
        ("I have no siblings.", "Has two brothers"),
        ("We had to rehome Momo.", "Has a Siamese named Momo"),
        ("I finally got a pay rise.", "Makes 3000 euros a month"),
        ("I traded the Corsa in.", "Car is an Opel Corsa"),
        ("My doctor put me up to 20 mg of ramipril.", "Takes 10 mg of ramipril"),
        ("My doctor took me off statins.", "Takes statins"),
        ("Our choir Cantabile disbanded.", "Sings in a choir called Cantabile"),
        ("My son started second grade.", "Son is in first grade"),
        ("I use Signal instead of WhatsApp.", "Uses WhatsApp"),
        ("My new dentist is Dr. Wu.", "Dentist is Dr. Kane"),
        ("I'm down to two packs of cigarettes a day.", "Smokes three packs of cigarettes a day"),
        ("Somebody stole my scooter.", "Has a scooter"),
        ("Priya left the company.", "Manager is Priya"),
        ("I got my own flat.", "Lives with their parents"),
        ("I've come around to jazz.", "Hates jazz"),
        ("公司给我涨工资了。", "月薪是八千"),
        ("面试推迟到下周一了。", "周三有个面试"),
        ("我拿到律师证了。", "在考律师证"),
        ("健身卡我退了。", "办了健身卡"),
        ("英语我不学了。", "在学英语"),
        ("《繁花》我看完了。", "在追《繁花》"),
        ("女儿上初中了。", "女儿上小学"),
        ("婚约取消了。", "订婚了"),
        ("杭州不去了。", "打算去杭州旅游"),
        ("Otto moved out in May.", "Shares a house with Otto"),
        ("We left Verizon for T-Mobile.", "Provider is Verizon"),
        ("I turned vegetarian last year.", "Eats meat"),
        ("I walk to work these days.", "Takes the bus to work"),
        ("We bought a flat!", "Is saving for a flat"),
        ("Our twins arrived on Monday.", "Is expecting"),
        ("Just finished Ulysses.", "Is reading Ulysses"),
        ("小陈搬走了。", "和小陈合租"),
        ("小周的钱我还了。", "欠小周三百块"),
        ("我买车了！", "在攒钱买车"),
        ("我改吃素了。", "吃肉"),
        ("我现在坐地铁上班。", "开车上班"),
    ],
)
def test_an_ending(said: str, held: str) -> None:
    assert ends(said, held)


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("I gave up the violin.", "Plays the violin and the piano"),
        ("I don't eat meat anymore.", "Eats meat substitutes"),
        ("I almost sold my motorcycle.", "Owns a motorcycle"),
        ("I might sell my motorcycle.", "Owns a motorcycle"),
        ("I stopped playing guitar for a week.", "Plays guitar"),
        ("My dad quit smoking.", "Smokes"),
        ("I prefer short answers now.", "Prefers dark themes"),
        ("我今天不练钢琴了。", "在练钢琴"),
        ("我差点把相机卖了。", "有一台相机"),
        ("我女儿不练钢琴了。", "在练钢琴"),
        ("I switched to the other line.", "Works on the line"),
        ("I didn't switch to Tidal.", "Uses Spotify"),
        ("I don't have any pets in the office.", "Has a dog called Rex"),
        ("I gave Coco a bath.", "Has a dog called Coco"),
        ("My brother got a raise.", "Earns 4000 euros"),
        ("My new car is red.", "Car is a Fiat"),
        ("My sister was bumped up to 20 mg of sertraline.", "Takes 10 mg of sertraline"),
        ("My daughter started second grade.", "Son is in first grade"),
        ("The band broke up the fight.", "Plays in a band called Lowtide"),
        ("Ellen left the room.", "Boss is Ellen"),
        ("I drink tea instead of coffee today.", "Drinks coffee"),
        ("He took me off the list.", "Takes metformin"),
        ("I left the gym at 8pm.", "Gym is PureGym"),
        ("公司给同事涨工资了。", "月薪是八千"),
        ("婚礼改到下午了。", "打算十月结婚"),
        ("我今天不去上海了。", "住在上海"),
        ("My neighbor moved out.", "Shares a house with Otto"),
        ("I walk to work on Fridays.", "Takes the bus to work"),
        ("I got a new office.", "Lives with their parents"),
        ("小陈走了。", "和小周合租"),
        ("我买菜了。", "在攒钱买车"),
        ("我女儿升四年级了。", "儿子上三年级"),
    ],
)
def test_no_ending(said: str, held: str) -> None:
    assert not ends(said, held)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I run 20 km a week.", "I now run 35 km a week."),
        ("I go to the gym twice a week.", "I go to the gym every day."),
        ("I'm on episode 3 of Dark.", "I'm on episode 7 of Dark now."),
        ("My commute takes 40 minutes.", "My commute takes 25 minutes now."),
        ("我每天跑步5公里。", "我现在每天跑步8公里。"),
        ("我房租3000元。", "我的房租涨到3500了。"),
    ],
)
def test_an_amount_has_a_slot(one: str, other: str) -> None:
    (first,), (second,) = facts(one), facts(other)
    assert first["slot"] == second["slot"] is not None
    assert first["value"] != second["value"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I run 20 km a week.", "I ran 5 km today."),
        ("I have two cats.", "I have three meetings."),
        ("I take 5 mg of ramipril.", "I take 20 mg of atorvastatin."),
        ("I go jogging every day.", "I go swimming twice a week."),
        ("我每天跑步5公里。", "我今天跑步3公里。"),
    ],
)
def test_another_amount_has_another_slot(one: str, other: str) -> None:
    slots = [{fact["slot"] for fact in facts(text)} for text in (one, other)]
    assert slots[0] & slots[1] <= {None}


@pytest.mark.parametrize(
    ("text", "memory"),
    [
        ("I live in Bonn, no wait, Ulm.", "Lives in Ulm"),
        ("I work at Lidl - actually Aldi.", "Works at Aldi"),
        ("I have two cats, I mean three cats.", "Has three cats"),
        ("我女儿叫小雨，不对，是小语。", "女儿叫小语"),
        ("我今年28岁，说错了，29岁。", "今年29岁"),
        ("我最喜欢的颜色不是蓝色，是绿色。", "最喜欢的颜色是绿色"),
    ],
)
def test_a_slip_in_a_sentence(text: str, memory: str) -> None:
    assert [fact["memory"] for fact in facts(text)] == [memory]


def test_the_message_before_is_asked_for_where_one_is_corrected() -> None:
    asked: list[str] = []

    def earlier() -> str:
        asked.append("earlier")
        return "I live in Bonn."

    assert facts("I like tea.", earlier=earlier)[0]["memory"] == "Likes tea"
    assert asked == []
    (fact,) = facts("Sorry, I meant Ulm.", earlier=earlier)
    assert (fact["memory"], asked) == ("Lives in Ulm", ["earlier"])


def test_a_condition_frames_its_own_sentence() -> None:
    (fact,) = facts("假如明天下雨我就不去了。我住在北京。")
    assert fact["memory"] == "住在北京"
    assert facts("假如我是船长。我住在船上。") == []


def test_an_ending_of_a_named_speaker() -> None:
    (fact,) = extract([{"role": "user", "name": "Ann", "content": "I gave up the violin."}])
    assert re.match(fact["ends"]["exact"].replace("[[:alnum:]]", r"\w"), "Ann plays the violin",
                    re.IGNORECASE)  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "I almost left Shell.", "I nearly quit my job at Shell.", "I almost quit smoking.",
        "I almost sold my car.", "My dog nearly died.", "My dog did not die.",
        "We nearly got divorced.", "I almost got married.", "I virtually gave up meat.",
    ],
)  # fmt: skip
def test_what_did_not_happen_changes_nothing(said: str) -> None:
    for fact in facts(said):
        assert (fact["slot"], fact["change"], fact["ends"]) == (None, False, None)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("我住的小区没有电梯", None), ("我住的地方没有阳台", None), ("我住的那栋楼没有门禁", None),
        ("我家住在三楼没有电梯", None), ("我家住农村没有快递", None), ("我住上海", "上海"),
        ("我住在北京没有亲戚", "北京"), ("我住在不丹", "不丹"),
    ],
)  # fmt: skip
def test_a_house_is_no_town(said: str, value: str | None) -> None:
    values = [fact["value"] for fact in facts(said) if fact["slot"] == "user / residence"]
    assert values == ([value] if value else [])


@pytest.mark.parametrize("adverb", ["obviously", "sadly", "honestly", "actually", "lately"])
def test_an_adverb_behind_a_comma_is_no_second_thing(adverb: str) -> None:
    assert [fact["memory"] for fact in facts(f"I love sushi, {adverb}.")] == ["Loves sushi"]
    assert [fact["value"] for fact in facts(f"I don't eat pork, {adverb}.")] == ["pork"]


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("I broke up the fight between Tom and Karl.", "Is married to Tom"),
        ("I had my first baby in 2018.", "Is pregnant"),
    ],
)
def test_what_ends_nothing(said: str, held: str) -> None:
    assert not ends(said, held)
