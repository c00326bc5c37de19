"""What questions tell of the speaker on the way."""

from __future__ import annotations

import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.chinese import granted as chinese
from agent_memory_udfs.extraction.english.implied import granted as english

SAID = "2026-02-10T00:00:00+00:00"

TOLD = [
    ("Can my 3-year-old eat honey?", ["Has a 3-year-old"]),
    ("Is it safe to take ibuprofen while I'm on warfarin?", ["Is on warfarin"]),
    ("What should I wear to my sister's wedding in June?", ["Sister's wedding is in June"]),
    ("How do I tell my boss at Siemens that I'm pregnant?", ["Works at Siemens", "Is pregnant"]),
    ("Which running shoes suit my flat feet?", ["Has flat feet"]),
    ("What's a good name for our new puppy?", ["Has a new puppy"]),
    ("Could you suggest a gift for my husband, who collects stamps?", ["Husband collects stamps"]),
    ("My son is allergic to eggs, what cake can I bake for him?", ["Son is allergic to eggs"]),
    ("How long will my drive from Leeds to my office in York take?", ["Office is in York"]),
    ("Do I need a visa for India as a Canadian citizen?", ["Is a Canadian citizen"]),
    ("Since I'm lactose intolerant, which cheeses can I eat?", ["Is lactose intolerant"]),
    ("As a night nurse, when should I sleep?", ["Is a night nurse"]),
    ("Any tips for my daughter who just started kindergarten?", ["Daughter started kindergarten"]),
    ("Where can I walk my two huskies near Bristol?", ["Has two huskies"]),
    ("What's the best phone plan for my parents in Greece?", ["Parents live in Greece"]),
    ("Which vaccines does my 6-month-old need?", ["Has a 6-month-old"]),
    ("Is 60k enough for a family of four like mine?", ["Has a family of four"]),
    ("How do I get my cat Miso to stop scratching the sofa?", ["Cat's name is Miso"]),
    ("I'm moving to Oslo in August, what do I need to know?", ["Is moving to Oslo in August"]),
    ("With my bad back, can I still do deadlifts?", ["Has a bad back"]),
    ("Would a standing desk help my sciatica?", ["Has sciatica"]),
    ("What should a diabetic like me eat before a marathon?", ["Is a diabetic"]),
    ("What do you think of my plan to retire at 50?", ["Plans to retire at 50"]),
    ("How do I explain to my 8-year-old that grandpa died?", ["Has an 8-year-old", "Grandpa died"]),
    ("Should I tell my landlord that I have a dog?", ["Has a dog"]),
    ("Which exercises are good for my arthritis?", ["Has arthritis"]),
    ("Would acupuncture help my migraines?", ["Has migraines"]),
    ("What's a healthy snack for my 10-year-old?", ["Has a 10-year-old"]),
    ("Is melatonin ok for our 4-year-old?", ["Has a 4-year-old"]),
    ("Should I let my manager at Deloitte know that I'm quitting?", ["Works at Deloitte"]),
    ("What do you make of my plan to cycle to China?", ["Plans to cycle to China"]),
    ("How much food do my three cats need?", ["Has three cats"]),
    ("What are easy dinners for our family of five?", ["Has a family of five"]),
    ("What can a vegan like me order at a steakhouse?", ["Is a vegan"]),
    ("As a freelancer, how do I file taxes?", ["Is a freelancer"]),
    ("Which credit card is best for me as a student?", ["Is a student"]),
    ("Is it worth visiting my cousin in Toronto in winter?", ["Cousin lives in Toronto"]),
    (
        "What gift should I bring to my brother's graduation in May?",
        ["Brother's graduation is in May"],
    ),
    ("Is yoga bad for my bad knees?", ["Has bad knees"]),
    ("Which curl cream works for my curly hair?", ["Has curly hair"]),
    ("Can I drive while I'm on tramadol?", ["Is on tramadol"]),
    ("Can we take our new baby camping?", ["Has a new baby"]),
    ("What should I pack for my trip in October?", ["Trip is in October"]),
    ("Do I have to declare my rental income from my flat in Ghent?", ["Flat is in Ghent"]),
    (
        "Can I claim my mother-in-law, who lives with us, as a dependent?",
        ["Mother-in-law lives with them"],
    ),
    ("我家三岁的孩子能吃蜂蜜吗？", ["孩子三岁"]),
    ("怎么跟我们老板说我怀孕了？", ["怀孕了"]),
    ("从家到我在望京的公司要多久？", ["公司在望京"]),
    ("你觉得我五十岁退休的计划怎么样？", ["打算五十岁退休"]),
    ("要不要告诉房东我养狗？", ["养狗"]),
    ("我在北京的房子要不要卖？", ["房子在北京"]),
    ("我们家半岁的宝宝能喝水吗？", ["宝宝半岁"]),
    ("我爸妈在希腊，用什么手机套餐好？", ["爸妈在希腊"]),
    ("我爷爷去世了，怎么跟八岁的儿子说？", ["爷爷去世了"]),
]

NOTHING = [
    "What should I cook tonight?",
    "How do I center a div?",
    "Can you help me with my homework?",
    "Is my code correct?",
    "How do I fix my printer?",
    "What's wrong with my sentence?",
    "Should I buy the red one?",
    "Can my dog eat grapes?",
    "What is my IP address?",
    "How can I improve my essay?",
    "How do I use this as a template?",
    "Can I work as a nurse in Spain?",
    "Is a person like me welcome?",
    "What's my best move here?",
    "How do I tell my program that I want JSON?",
    "What happens when I'm on hold?",
    "What is my plan B?",
    "How do I sort my three lists?",
    "Can you check my two paragraphs?",
    "Who is my representative in Congress?",
    "Is my flight on Friday?",
    "Is my interview on Monday or Tuesday?",
    "When is my birthday this year?",
    "What did Obama earn as a student?",
    "How do I fix my broken hair dryer?",
    "Can I train my bad back squat?",
    "What's a good name for my new dog park?",
    "What should my depression-era coin be worth?",
    "What happens if I'm on fire?",
    "Did my dad in March call?",
    "Write a post: Is ibuprofen safe while I'm on warfarin?",
    "How do I explain to my reader that the hero died?",
    "What if my boss in the game dies?",
    "How do I fix my flight in Kerbal?",
    "Could you make my character a 20-year-old?",
    "Is it normal to see a doctor as a patient?",
    "能告诉我我该怎么办吗？",
    "他在上海的公司叫什么？",
    "我在网上的订单怎么查？",
    "我在网上的店怎么开？",
    "我在以前的公司怎么辞职？",
    "我今年的计划怎么样？",
    "小说里我五十岁退休的计划怎么样？",
    "你能告诉同事我的地址吗？",
    "我的作业怎么写？",
]


def memories(text: str) -> list[str]:
    found = extract([{"role": "user", "content": text}], occurred_at=SAID)
    return [str(fact["memory"]) for fact in found]


@pytest.mark.parametrize(("question", "told"), [entry[:2] for entry in english.GRANTED])
def test_each_entry_is_an_example_of_itself(question: str, told: str) -> None:
    assert told in list(english.granted(question))


@pytest.mark.parametrize(("question", "told"), [entry[:2] for entry in chinese.GRANTED])
def test_each_chinese_entry_is_an_example_of_itself(question: str, told: str) -> None:
    assert list(chinese.granted(question)) == [told]


@pytest.mark.parametrize(("question", "told"), TOLD)
def test_a_question_tells(question: str, told: list[str]) -> None:
    assert memories(question) == told


@pytest.mark.parametrize("question", NOTHING)
def test_a_question_tells_nothing(question: str) -> None:
    assert memories(question) == []
