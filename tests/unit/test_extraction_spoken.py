"""Statements as people put them: turned round, without "I", in forms, beside orders."""

from typing import Any

import pytest
from agent_memory_udfs.extraction import extract

SAID = "2026-02-15T10:00:00+00:00"


def facts(content: str) -> list[dict[str, Any]]:
    return extract([{"role": "user", "content": content}], occurred_at=SAID)


def memories(content: str) -> list[str]:
    return [fact["memory"] for fact in facts(content)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What an assistant is told behind a statement is none of the speaker.
        ("I'm pescatarian, so don't recommend burgers.", ["Is pescatarian"]),
        ("We have a newborn, so suggest quiet places.", ["Has a newborn"]),
        ("I'm on a diet so don't eat bread.", ["Is on a diet", "Does not eat bread"]),
        # Two people in one sentence.
        ("Anna lives in Berlin, Tom lives in Bonn.", ["Anna lives in Berlin", "Tom lives in Bonn"]),
        ("I live in Berlin, Tom lives in Bonn.", ["Lives in Berlin", "Tom lives in Bonn"]),
        # Turned round.
        ("It was in Lima that I grew up.", ["Grew up in Lima"]),
        ("It's jazz that I love.", ["Loves jazz"]),
        ("It was my aunt who taught me to knit.", ["Aunt taught them to knit"]),
        ("What I study is law.", ["Studies law"]),
        ("What I do for work is fixing boats.", ["Fixes boats"]),
        ("Where I live is Ghent.", ["Lives in Ghent"]),
        ("The food I love most is ramen.", ["Loves ramen most"]),
        ("Growing up in Cork, I spoke Irish.", ["Grew up in Cork", "Spoke Irish"]),
        ("Like my father, I'm a welder.", ["Is a welder"]),
        ("Unlike my sister, I hate cats.", ["Hates cats"]),
        ("It's true that I like you.", []),
        ("It was scary, but I found that I write best alone.",
         ["Found that they write best alone"]),
        # Found by an expert; what one advises stays theirs.
        ("My GP told me I have anemia.", ["Has anemia"]),
        ("The scan showed I have a torn meniscus.", ["Has a torn meniscus"]),
        ("My doctor says I should walk more.", ["Doctor says they should walk more"]),
        # Telegrams.
        ("gave up sugar", ["Gave up sugar"]),
        ("cancelled Hulu", ["Cancelled Hulu"]),
        ("No known food allergies.", ["Has no known food allergies"]),
        ("three dogs, no kids", ["Has three dogs, no kids"]),
        ("take insulin twice a day", ["Takes insulin twice a day"]),
        ("divorced in 2019", ["Got divorced in 2019"]),
        ("take a look at this", []),
        ("Run the backup every night.", []),
        ("Play some jazz every morning at 7", []),
        ("Speak French with the guests tomorrow", []),
        ("speak Dutch and a bit of Welsh", ["Speaks Dutch", "Speaks Welsh"]),
        ("Stopped working after the update", []),
        # Forms.
        ("Name: N/A\nAge: 41", ["Is 41 years old"]),
        ("Name: Ole\nPhone: -\nEmail: none", ["Name is Ole"]),
        ("Allergies: none", ["Has no allergies"]),
        # Who speaks, and what they say behind it.
        ("Hi, this is Jonas, I moved to Lyon.", ["Name is Jonas", "Moved to Lyon"]),
        ("Hello, it's Mira again, my dog is called Rex.",
         ["Name is Mira", "Dog is called Rex"]),
        # What a request takes for granted.
        ("Recommend a bar in Porto, where I live.", ["Lives in Porto"]),
        ("Ideas for my 5-year-old twins?", ["Twins are 5 years old"]),
        ("A cake recipe for my diabetic dad?", ["Dad is diabetic"]),
        # Words.
        ("My uncle works in a salt mine.", ["Uncle works in a salt mine"]),
        ("A cousin of mine lives in Bern.", ["A cousin of theirs lives in Bern"]),
        ("My gran's allergic to penicillin.", ["Gran is allergic to penicillin"]),
        ("My wife's name's Zoe.", ["Wife's name is Zoe"]),
        ("My wife's good friend lives in Rome.", ["Wife's good friend lives in Rome"]),
        ("My handle is night_owl_7_.", ["Handle is night_owl_7_"]),
        ("My kids are 4 and 6.", ["Kids are 4 and 6"]),
        # Whom a pronoun means.
        ("My brother has a girlfriend. He lives with her.",
         ["Brother has a girlfriend", "Brother lives with his girlfriend"]),
        ("My brother has a dog. He lives in Bonn.",
         ["Brother has a dog", "Brother lives in Bonn"]),
        ("My mom lives in Leeds. My dad calls her daily.",
         ["Mom lives in Leeds", "Dad calls their mom daily"]),
        # Of the world, or a letter.
        ("The Rhine flows through Cologne.", []),
        ("Mars is a planet.", []),
        ("The Phoenix project is in Berlin.", ["The Phoenix project is in Berlin"]),
        ("Dear Ms Ito, I am writing about my flat. I have lived there for two years.", []),
        ("Dear Claude, I live in Oslo.", ["Lives in Oslo"]),
        ('Translate "I live in Oslo" into French.', []),
        ('How do you say "my name is Ann" in Spanish?', []),
        # What became of it later.
        ("I got married in 2012 and divorced in 2020.",
         ["Got married in 2012 and divorced in 2020"]),
        # Contractions of "has", "her" that is given something, a word that is no end of a sentence.
        ("My dog is old, she's been limping.", ["Dog is old", "Dog has been limping"]),
        ("My son is home, he's got a fever.", ["Son has got a fever"]),
        ("My brother is a nurse, he's always wanted a boat.",
         ["Brother is a nurse", "Brother has always wanted a boat"]),
        ("My sister is tall and she's loved by all.", ["Sister is tall", "Sister is loved by all"]),
        ("I love my sister and I bought her a bag.",
         ["Loves their sister", "Bought their sister a bag"]),
        ("I love my sister and I like her dog.",
         ["Loves their sister", "Likes their sister's dog"]),
        ("I eat fish once in a while.", ["Eats fish once in a while"]),
        ("I have 4 years of experience at Deloitte and know SQL.",
         ["Has 4 years of experience at Deloitte and knows SQL"]),
        ("My bf thinks I should quit my job but idk",
         ["Bf thinks they should quit their job"]),
        # Who somebody is, as a list.
        ("I'm Priya, 29, software tester in Pune.",
         ["Name is Priya", "Is 29", "Is a software tester in Pune"]),
        ("I'm Priya, my mom is Rita, 59, nurse.", ["Name is Priya", "Mom is Rita, 59, nurse"]),
        ("28F, nurse, living in Austin.", ["Is 28", "Is a nurse", "Is living in Austin"]),
        ("I'm 45, divorced, two kids, work in logistics.",
         ["Is 45", "Is divorced", "Has two kids", "Works in logistics"]),
        ("My name is Ola, 52, mother of three and work as a cook.",
         ["Name is Ola", "Is 52", "Is a mother of three", "Works as a cook"]),
        ("I'm Sam, and I love dogs.", ["Name is Sam", "Loves dogs"]),
        ("I'm Paul, thanks for helping.", ["Name is Paul"]),
        ("I'm sorry, my mistake, wrong button.", []),
        # Beside a request.
        ("Any podcasts? I commute an hour each way on the train.",
         ["Commutes an hour each way on the train"]),
        ("Can you help? I have a follow-up question.", []),
        # Chinese.
        ("过敏史：无", ["没有过敏史"]),
        ("姓名：N/A\n年龄：30", ["年龄是30"]),
        ("把我喜欢你翻译成法语", []),
        ("请用“我住在苏州”造句", []),
        ("医生说我有胃炎", ["有胃炎"]),
        ("医生说我应该多运动", ["医生说用户应该多运动"]),
        ("我二十八", ["二十八"]),
        ("属兔，左撇子", ["属兔", "左撇子"]),
        ("尿酸偏高", ["尿酸偏高"]),
        ("教书教了二十年了", ["教书教了二十年了"]),
        ("现在每天游泳一小时了", ["现在每天游泳一小时了"]),
    ],
)  # fmt: skip
def test_is_remembered(text: str, expected: list[str]) -> None:
    assert memories(text) == expected


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("I got promoted to head chef.", "user / job", "head chef"),
        ("I married Ann in 2012, divorced in 2020.", "user / marital_status", "divorced"),
        ("I'm at 85 kilos now.", "user / weight", "85 kilos"),
        ("They moved my flight to 11:15.", "user / flight at #", "11:15"),
        ("我今年三十五", "user / age", "35"),
        ("我换了一部小米手机", "user / 手机", "小米手机"),
        ("房租涨到两千八了", "user / 房租", "两千八"),
        ("我换号了，新的手机号是13900002222。", "user / phone", "13900002222"),
    ],
)
def test_fills_a_slot(text: str, slot: str, value: str) -> None:
    assert (slot, value) in [(fact["slot"], fact["value"]) for fact in facts(text)]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("My mother's dentist is Dr. Brandt. She speaks Finnish.", "Mother speaks"),
        ("My son's coach is Mr. Pole. He has two dogs.", "Son has two dogs"),
        ("My sister's cat is old. She is 14.", "Sister is 14"),
        ("My uncle has a parrot and he's called Coco.", "Uncle is called"),
        ("客户姓钱，住在珠海", "住在珠海"),
        ("病人女，五十岁，对海鲜过敏", "对海鲜过敏"),
        ("女儿的老师姓董，她住在浦东", "女儿住在浦东"),
        ("老公的同事离职了，他搬到了大连", "老公搬到了大连"),
    ],
)
def test_what_is_of_another_is_not_told_of_the_one_named_with_them(text: str, wrong: str) -> None:
    assert not [memory for memory in memories(text) if memory.startswith(wrong)]


@pytest.mark.parametrize(
    "text", ["我以前的老公在银行上班", "我老婆的老板住在柏林", "我大学的老师姓陈", "我前女友叫小美"]
)
def test_who_was_or_is_anothers_has_no_slot_of_the_one_now(text: str) -> None:
    slots = [fact.get("slot") for fact in facts(text)]
    assert slots
    assert not [s for s in slots if s and s.split(" / ")[0] in ("老公", "老板", "老师", "女友")]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("How many dogs do you have?", "One.", ["Has one dog"]),
        ("How many dogs do you have?", "Two", ["Has two dogs"]),
        ("Where does James live?", "York", ["James lives in York"]),
        ("Where does your brother James live?", "In York.", ["Brother James lives in York"]),
    ],
)
def test_short_answers(question: str, answer: str, expected: list[str]) -> None:
    turns = [("assistant", question), ("user", answer)]
    told = extract([{"role": role, "content": text} for role, text in turns], occurred_at=SAID)
    assert [fact["memory"] for fact in told] == expected
