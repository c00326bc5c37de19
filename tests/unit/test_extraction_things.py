"""What "it" and "them" are as an object, and the clause without which nobody knows."""

from __future__ import annotations

import pytest
from agent_memory_udfs.extraction import extract

OCCURRED_AT = "2026-11-30T10:00:00+00:00"


def memories(text: str) -> list[str]:
    found = extract([{"role": "user", "content": text}], occurred_at=OCCURRED_AT)
    return [fact["memory"] for fact in found]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("I adopted a dog. I walk it twice a day.", "Walks the dog twice a day"),
        ("I bought a violin last year. I practise it every evening.",
         "Practises the violin every evening"),
        ("My brother gave me his old bike. I ride it to work.",
         "Rides their brother's old bike to work"),
        ("I take lisinopril. I've been on it since 2019.", "Has been on lisinopril since 2019"),
        ("I write poems. I've published three of them.", "Has published three poems"),
        ("I collect typewriters, I have 14 of them.", "Has 14 typewriters"),
        ("I've got a greenhouse. I grow tomatoes in it.", "Grows tomatoes in the greenhouse"),
        ("We have a cabin. We rent it out in summer.", "Rents the cabin out in summer"),
        ("I had a dog but I gave it away.", "Gave away the dog"),
        ("I keep bees. I sell honey from them at the market.",
         "Sells honey from the bees at the market"),
        ("I have a dentist appointment on Friday. I moved it to Monday.",
         "Moved the dentist appointment to Monday"),
        ("I have two sons. I coach both of them in football.",
         "Coaches both of the sons in football"),
        ("I gave my sister a guitar. I bought it in Spain.", "Bought the guitar in Spain"),
        ("My son plays the drums. I bought them for him.", "Bought the drums for their son"),
        ("I have four brothers. I live with one of them.", "Lives with one of the brothers"),
        ("I used to collect coins but I sold them.", "Sold the coins"),
    ],
)  # fmt: skip
def test_a_pronoun_is_the_thing_of_the_clause_before(text: str, last: str) -> None:
    assert memories(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("I moved to Berlin in May. I love it.", "Berlin it"),
        ("I have a knee problem. I made it to the top anyway.", "knee problem to"),
        ("I have a cat. Do you like cats? I fed it at noon.", "the cat at noon"),
        ("I started a new job. I regret it.", "Regrets the"),
        ("I cook soup on Sundays. I love the taste it has.", "taste soup"),
        ("I have three cats. I'm used to it.", "the cats"),
        ("I keep my passport in a safe. I open it with a code.", "Opens"),
        ("I took my dog to the vet. I paid for it with my credit card.", "Paid for their dog"),
        ("I grow tomatoes and peppers. I sell them at the market.", "Sells the tomatoes"),
        ("I have a shed with a lathe. I use it on weekends.", "the shed on"),
        ("I bought a kilo of flour. I keep it in a jar.", "the kilo in"),
        ("I used to.", "used"),
        ("one - he is everyone, can we", "one"),
        ("one - he é everyone can son Just yes 8-year-old > Daughter we!", "the one"),
        ("I was a smoker but I gave it up.", "Gave up the smoker"),
        ("I drank a beer with my boss. I regretted it afterwards.", "Regretted"),
        ("I have a cat. I can't help it.", "help"),
        ("I bought a bike. I take it you like bikes.", "Takes"),
        ("I have a phone. I hold it against my brother.", "Holds"),
        ("I saw the potential. I spent ages restoring it.", "restoring the"),
        ("I play cello in a quartet. I joined it in 2020.", "Joined cello"),
        ("My hometown is Bath. I left it in 2001.", "Left Bath"),
        ("I live in Rome but I don't like it.", "Is "),
    ],
)
def test_what_it_may_not_mean_is_not_put_in(text: str, without: str) -> None:
    assert not any(without in memory for memory in memories(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Me and my husband run a small bakery in Ghent, we open at 7.",
         ["Runs a small bakery in Ghent with husband", "Opens at 7"]),
        ("I live in Turin and the metro is always late.", ["Lives in Turin"]),
        ("I have a cat and the name is Miso.", ["Has a cat and the name is Miso"]),
        ("My son is five and the daughter is three.",
         ["Son is five", "The daughter is three"]),
        ("I rent a room and the landlord is my cousin.",
         ["Rents a room", "The landlord is their cousin"]),
        ("I have two kids, the oldest is 12 and the youngest is 7.",
         ["Has two kids, the oldest is 12 and the youngest is 7"]),
        ("My wife is a nurse and the kids are in school.",
         ["Wife is a nurse", "The kids are in school"]),
        ("My phone is an iPhone 12 mini and the battery's dying.", ["Phone is an iPhone 12 mini"]),
        ("My favorite movie is Spirited Away, I've seen it at least ten times.",
         ["Favorite movie is Spirited Away", "Has seen Spirited Away at least ten times"]),
        ("Can you explain photosynthesis to my 8 year old son? He loves dinosaurs.",
         ["Son is 8 years old", "Son loves dinosaurs"]),
        ("What can I give my 70-year-old dad? He likes golf.",
         ["Dad is 70 years old", "Dad likes golf"]),
        ("My ex and I share custody of our daughter Lina, she's with me every other week.",
         ["Shares custody of their daughter Lina with ex",
          "Daughter Lina is with them every other week"]),
    ],
)  # fmt: skip
def test_each_says_what_is_its_own(text: str, expected: list[str]) -> None:
    assert memories(text) == expected


def test_how_many_of_them_is_said_of_the_thing() -> None:
    found = extract([{"role": "user", "content": "I collect pens, I own around forty of them."}])
    assert [fact["slot"] for fact in found][-1] == "user / own # pens"


@pytest.mark.parametrize(
    ("text", "memory"),
    [
        ("I was supposed to go to Japan this year, but we postponed it.",
         "Was supposed to go to Japan in 2026, but they postponed it"),
        ("I used to play chess a lot but I gave it up.",
         "Used to play chess a lot but they gave it up"),
    ],
)  # fmt: skip
def test_but_and_it_stay_together(text: str, memory: str) -> None:
    assert memories(text) == [memory]


@pytest.mark.parametrize(
    ("text", "memory"),
    [
        ("Happy to report I passed my driving test!", "Passed their driving test"),
        ("I'm so proud to announce that my daughter got into MIT.", "Daughter got into MIT"),
        ("Just wanted to share that we're expecting twins.", "Is expecting twins"),
        ("I have to admit I'm scared of spiders.", "Is scared of spiders"),
        ("Thrilled to announce I'm joining Stripe as an engineer.",
         "Is joining Stripe as an engineer"),
    ],
)  # fmt: skip
def test_what_is_announced(text: str, memory: str) -> None:
    assert memories(text) == [memory]


def test_what_is_shared_is_not_announced() -> None:
    assert "Podcast" not in " ".join(memories("I'm excited to share my new podcast with you."))


def test_a_statement_about_somebody_before_a_question() -> None:
    text = "Our cat Miso is sick. She's 14 and has kidney disease, should I worry?"
    assert memories(text)[-2:] == ["Cat Miso is 14", "Cat Miso has kidney disease"]


def test_what_is_asked_of_somebody_is_not_stated() -> None:
    text = "My wife is pregnant. She's allowed to fly, right?"
    assert memories(text) == ["Wife is pregnant"]
    text = "My son is 12. He likes math, doesn't he?"
    assert memories(text) == ["Son is 12"]


def test_a_name_with_more_behind_it() -> None:
    assert memories("btw you can call me Sam, everybody does") == ["Is called Sam"]
    assert memories("Call me Mary Jane.") == ["Is called Mary Jane"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I have a dog. I walk it daily. I have a cat. I walk it daily. I walk it daily.",
            ["Has a dog", "Walks the dog daily", "Has a cat", "Walks the cat daily"],
        ),
        (
            "My sister is a nurse. She likes tea. My mother is a vet. She likes tea.",
            ["Sister is a nurse", "Sister likes tea", "Mother is a vet", "Mother likes tea"],
        ),
        (
            "I like tea. What is it? I like tea. I like Ulm. I moved there. I like Bonn. I moved"
            " there.",
            ["Likes tea", "Likes Ulm", "Moved to Ulm", "Likes Bonn", "Moved to Bonn"],
        ),
        (
            "我姐姐是护士。她喜欢喝茶。我妈妈是医生。她喜欢喝茶。她喜欢喝茶。",
            ["姐姐是护士", "姐姐喜欢喝茶", "妈妈是医生", "妈妈喜欢喝茶"],
        ),
        (
            "我有一只猫。它叫豆豆。我养了一条狗。它叫毛毛。我有一只猫。它叫豆豆。",
            ["有一只猫", "猫叫豆豆", "养了一条狗", "狗叫毛毛"],
        ),
    ],
)
def test_a_sentence_said_again_is_read_by_what_is_known_then(
    text: str, expected: list[str]
) -> None:
    assert memories(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "My brother Tom is a chef. He lives in Lyon. I have a dog. I walk it daily. I sold my car."
        " I quit smoking. Name: Ann. I like: tea, chess. I can't stand her. Sorry, I meant Max. ",
        "我叫小明。我姐姐小芳住在上海。她是护士。我有一只猫。它叫豆豆。我不喝酒了。我上周去了北京。我喜欢爬山。",
    ],
)
def test_a_message_said_twice_tells_what_it_tells_once(text: str) -> None:
    assert memories(text * 3) == memories(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have two brothers. They live in Leeds.",
         ["Has two brothers", "Brothers live in Leeds"]),
        ("I have three bikes. One of them is a Brompton.",
         ["Has three bikes", "One of their bikes is a Brompton"]),
        ("My kids are 4 and 7. The older one just started school.",
         ["Kids are 4 and 7", "The older of their kids started school"]),
        ("I have two sons. Their names are Leo and Max.",
         ["Has two sons", "Sons' names are Leo and Max"]),
        ("I have a tortoise. Its name is Speedy.", ["Has a tortoise", "Tortoise's name is Speedy"]),
        ("I share an office with Piotr. He's from Gdansk.",
         ["Shares an office with Piotr", "Piotr is from Gdansk"]),
        ("My sister just had a baby. She named him Oskar.",
         ["Sister had a baby", "Sister named her baby Oskar"]),
        ("I got a job offer from Siemens. They want me to start in May.",
         ["Got a job offer from Siemens", "People at Siemens want them to start in May"]),
        ("My husband is allergic to cats. So am I.",
         ["Husband is allergic to cats", "Is allergic to cats"]),
        ("My wife is vegan, I'm not.", ["Wife is vegan", "Is not vegan"]),
        ("My wife loves sushi and so do I.", ["Wife loves sushi", "Loves sushi"]),
        ("My brother doesn't drink. Me neither.", ["Brother does not drink", "Does not drink"]),
        # Nobody knows whom these mean.
        ("Our old car died so we got a Skoda. It's electric.", ["Old car died", "Got a Skoda"]),
        ("I work with Docker. He uses it.", ["Works with Docker"]),
        ("I want two cats. They are cute.", ["Wants two cats"]),
        ("My wife is at work. I'm not.", ["Wife is at work"]),
        ("So am I.", []),
        ("The other day I went home.", []),
    ],
)  # fmt: skip
def test_whom_a_statement_is_about(text: str, expected: list[str]) -> None:
    assert memories(text) == expected


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("我有个弟弟。", "他在武汉读大学。", ["弟弟在武汉读大学"]),
        ("我妈妈住在成都。", "她退休了，喜欢跳舞。", ["妈妈退休了", "妈妈喜欢跳舞"]),
        ("我养了一只猫。", "它叫咪咪。", ["猫叫咪咪"]),
        ("我有个弟弟。", "她在武汉读大学。", []),
        ("我喜欢喝茶。", "他在武汉读大学。", []),
    ],
)
def test_a_pronoun_is_who_the_message_before_named(
    before: str, text: str, expected: list[str]
) -> None:
    said = [{"role": "user", "content": text}]
    alone = extract(said, occurred_at=OCCURRED_AT, earlier=lambda: before)
    together = extract([{"role": "user", "content": before}, *said], occurred_at=OCCURRED_AT)
    assert [fact["memory"] for fact in alone] == expected
    assert [fact["memory"] for fact in together][1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is mould on my bedroom wall.", ["Has mould on their bedroom wall"]),
        ("There's a piano in my living room.", ["Has a piano in their living room"]),
        ("They replaced my left knee.", ["Had their left knee replaced"]),
        ("They took out my appendix when I was 12.",
         ["Had their appendix taken out when they were 12"]),
        ("Cashews bring me out in hives.", ["Cashews give them hives"]),
        ("Milk doesn't agree with me.", ["Does not tolerate milk"]),
        ("I won't touch liver.", ["Never touches liver"]),
        ("I'm taking a pottery class.", ["Is taking a pottery class"]),
        ("We're having the bathroom redone.", ["Is having the bathroom redone"]),
        ("The roof of our house leaks.", ["House has a roof that leaks"]),
        ("Nobody calls me Margaret, it's Maeve.", ["Goes by Maeve"]),
        ("There's a spider in my room.", []),
        ("There's a bug in my code.", []),
        ("There are no mice in my attic.", []),
        ("They took my order.", []),
        ("That doesn't agree with me.", []),
        ("I won't touch it.", []),
        ("I'm taking a class right now", []),
    ],
)  # fmt: skip
def test_things_around_ones_life(text: str, expected: list[str]) -> None:
    assert memories(text) == expected
