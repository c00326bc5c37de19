"""English messages: the memories, slots and values that must come out, and what must not."""

from typing import Any

import pytest
from agent_memory_udfs.extraction import extract

SAID = "2024-06-15T10:00:00+02:00"


def facts(text: str, **message: Any) -> list[dict[str, Any]]:
    return extract([{"role": "user", "content": text, **message}], occurred_at=SAID)


def pairs(text: str) -> list[tuple[str, str | None]]:
    return [(fact["memory"], fact["slot"]) for fact in facts(text)]


# (message, memories with their slots behind " | "; "user / " is left out of a slot)
STATED = [
    # The example sentences of managed services.
    ("My name is Alex. I work in Seattle and enjoy hiking.",
     ["Name is Alex | name", "Works in Seattle | workplace",
      "Enjoys hiking | opinion of hiking"]),
    ("I am Bob, I really like swimming.", ["Name is Bob | name",
                                           "Likes swimming | opinion of swimming"]),
    ("I am Alice, I like travel.", ["Name is Alice | name", "Likes travel | opinion of traveling"]),
    ("My name is NameA. I am from AreaA. I currently live in AreaB.",
     ["Name is NameA | name", "Is from AreaA | origin", "Lives in AreaB | residence"]),
    ("My name is NameA. I currently live in AreaC.",
     ["Name is NameA | name", "Lives in AreaC | residence"]),
    ("I want to find a good restaurant, preferably Sichuan cuisine, with an average cost of about "
     "100 yuan per person.",
     ["Wants to find a good restaurant, preferably Sichuan cuisine, with an average cost of about "
      "100 yuan per person"]),
    ("I want to find a Sichuan restaurant, about 100 yuan per person",
     ["Wants to find a Sichuan restaurant, about 100 yuan per person"]),
    ("I want to find a Sichuan restaurant with an average cost of about 100",
     ["Wants to find a Sichuan restaurant with an average cost of about 100"]),
    ("The restaurant you recommended last time was good. Are there any similar ones?",
     ["The restaurant you recommended last time was good"]),
    ("I want to buy a pink unicorn gift for my daughter, but money is tight right now",
     ["Wants to buy a pink unicorn gift for their daughter, but money is tight right now"]),
    ("My name is Alex. I lead the AI platform team at Acme Corp.",
     ["Name is Alex | name", "Leads the AI platform team at Acme Corp"]),
    ("My teammate Jordan and I play basketball on weekends.",
     ["Plays basketball on weekends with teammate Jordan"]),
    ("My manager is Sam, who heads the Data Intelligence department.",
     ["Manager is Sam, who heads the Data Intelligence department | manager"]),
    ("My name is Alex and I work at Acme Corp",
     ["Name is Alex | name", "Works at Acme Corp | employer"]),
    ("i like hiking and travelling",
     ["Likes hiking | opinion of hiking", "Likes travelling | opinion of traveling"]),
    ("I like listen to music", ["Likes listening to music | opinion of listening to music"]),
    ("I live in Beijing", ["Lives in Beijing | residence"]),
    ("I live in Shanghai now", ["Lives in Shanghai | residence"]),
    ("I love to visit historical museums.",
     ["Loves to visit historical museums | opinion of visiting historical museums"]),
    ("My favorite food is now ramen.", ["Favorite food is ramen | favorite food"]),
    ("Adam is John's father", ["Adam is John's father"]),
    ("John is sick", ["John is sick"]),
    ("Li Si is Zhang San's mentor", ["Li Si is Zhang San's mentor"]),
    # Name, age, origin, appearance.
    ("My name's Bob", ["Name is Bob | name"]),
    ("I am Sam, 28, from Leeds", ["Name is Sam | name", "Is 28 | age", "Is from Leeds | origin"]),
    ("I'm Ann", ["Name is Ann | name"]),
    ("I'm 28 years old and single", ["Is 28 years old | age", "Is single | marital_status"]),
    ("I'm a 28-year-old engineer from Berlin",
     ["Is 28 years old | age", "Is an engineer | job", "Is from Berlin | origin"]),
    ("I turned 30 last week", ["Turned 30 in the week of 3 June 2024 | age"]),
    ("I was born in 1990", ["Was born in 1990 | birth_year"]),
    ("I was born on May 5, 1990", ["Was born on May 5, 1990 | birthday"]),
    ("I was born in Madrid", ["Was born in Madrid | birthplace"]),
    ("My birthday is May 5", ["Birthday is May 5 | birthday"]),
    ("I grew up in Texas", ["Grew up in Texas | upbringing"]),
    ("I'm originally from Brazil but live in Canada",
     ["Is originally from Brazil | origin", "Lives in Canada | residence"]),
    ("I am 180 cm tall", ["Is 180 cm tall | height"]),
    ("I weigh 70 kg", ["Weighs 70 kg | weight"]),
    ("I'm German", ["Is German | nationality"]),
    ("I'm Catholic", ["Is Catholic | religion"]),
    ("Call me Alex", ["Is called Alex | nickname"]),
    ("Don't call me Bob, call me Robert", ["Is called Robert | nickname"]),
    ("Please don't call me Bob, just call me Robert", ["Is called Robert | nickname"]),
    # Contacts and other nouns.
    ("my email is ann@example.com", ["Email is ann@example.com | email"]),
    ("My new email is bob@x.com", ["Email is bob@x.com | email"]),
    ("You can reach me at ann@example.com", ["Can be reached at ann@example.com | email"]),
    ("My work email is ann@corp.com", ["Work email is ann@corp.com | work email"]),
    ("my phone number is +1 555-1234", ["Phone number is +1 555-1234 | phone"]),
    ("My budget is 2000 dollars", ["Budget is 2000 dollars | budget"]),
    ("My budget for the laptop is 2000 dollars",
     ["Budget for the laptop is 2000 dollars | budget for the laptop #"]),
    ("My favourite colour is now green", ["Favourite colour is green | favorite color"]),
    ("Blue is my favorite color", ["Favorite color is Blue | favorite color"]),
    ("My job is software engineer", ["Job is software engineer | job"]),
    ("My pronouns are she/her", ["Pronouns are she/her | pronouns"]),
    # Where somebody lives.
    ("i live in beijing", ["Lives in beijing | residence"]),
    ("I live in the Netherlands", ["Lives in the Netherlands | residence"]),
    ("I live in Brooklyn, New York", ["Lives in Brooklyn, New York | residence"]),
    ("I live in 北京", ["Lives in 北京 | residence"]),
    ("I live in Berlin with my wife and two dogs",
     ["Lives in Berlin | residence", "Lives with their wife and two dogs"]),
    ("I'm based in Singapore", ["Is based in Singapore | residence"]),
    ("I've been living in Rome since 2019", ["Has been living in Rome since 2019 | residence"]),
    ("I have lived in Rome for 5 years", ["Has lived in Rome for 5 years | residence"]),
    ("I moved from Paris to Oslo", ["Moved from Paris to Oslo | residence"]),
    ("I moved back to Berlin two years ago", ["Moved back to Berlin around 2022 | residence"]),
    ("I recently relocated to Austin", ["Recently relocated to Austin | residence"]),
    ("In 2019 I moved to Oslo", ["Moved to Oslo in 2019 | residence"]),
    ("I moved to Ghent last week", ["Moved to Ghent in the week of 3 June 2024 | residence"]),
    ("I moved to Turku last weekend", ["Moved to Turku on the weekend of 8 June 2024 | residence"]),
    ("After I graduated, I moved to Berlin", ["Moved to Berlin after they graduated | residence"]),
    ("I lost my job so I moved to Berlin", ["Lost their job", "Moved to Berlin | residence"]),
    # Work.
    ("I live in Rome but I work in Milan",
     ["Lives in Rome | residence", "Works in Milan | workplace"]),
    ("I work as a nurse at Mercy Hospital in Boston",
     ["Works as a nurse | job", "Works at Mercy Hospital | employer",
      "Works in Boston | workplace"]),
    ("I work at Johnson and Johnson", ["Works at Johnson and Johnson | employer"]),
    ("I work at a bank", ["Works at a bank | employer"]),
    ("I work for myself", ["Works for themselves | employer"]),
    ("I started working at Stripe in January", ["Started working at Stripe in January | employer"]),
    ("I'm the CTO of Acme", ["Is the CTO of Acme | job"]),
    ("I am a teacher", ["Is a teacher | job"]),
    ("I'm a student at MIT", ["Is a student | job: student", "Studies at MIT | school"]),
    ("I'm retired", ["Is retired | job"]),
    ("I no longer work at Acme", ["No longer works at Acme | employer"]),
    # Marital status.
    ("I'm single", ["Is single | marital_status"]),
    ("I got married last month", ["Got married in May 2024 | marital_status"]),
    ("We got married in 2019", ["Got married in 2019 | marital_status"]),
    ("I'm married to Anna", ["Is married to Anna | marital_status"]),
    ("Last month I got divorced", ["Got divorced in May 2024 | marital_status"]),
    ("I'm not single anymore", ["Is not single anymore | marital_status"]),
    # Opinions.
    ("I like tea and coffee", ["Likes tea | opinion of tea", "Likes coffee | opinion of coffee"]),
    ("I like hiking, swimming and cycling.",
     ["Likes hiking | opinion of hiking", "Likes swimming | opinion of swimming",
      "Likes cycling | opinion of cycling"]),
    ("I like tea but not coffee",
     ["Likes tea | opinion of tea", "Does not like coffee | opinion of coffee"]),
    ("I like to swim", ["Likes to swim | opinion of swimming"]),
    ("I don't like swimming anymore", ["Does not like swimming anymore | opinion of swimming"]),
    ("I can't stand loud music", ["Cannot stand loud music | opinion of loud music"]),
    ("I'm a big fan of Arsenal", ["Is a big fan of Arsenal | opinion of arsenal"]),
    ("I'm not a fan of horror movies",
     ["Is not a fan of horror movies | opinion of horror movies"]),
    ("I prefer tea over coffee", ["Prefers tea over coffee | preference: coffee vs tea"]),
    ("I prefer coffee to tea", ["Prefers coffee to tea | preference: coffee vs tea"]),
    ("Love hiking", ["Loves hiking | opinion of hiking"]),
    ("I like Johnson and Johnson", ["Likes Johnson and Johnson | opinion of johnson and johnson"]),
    ("I like coffee with milk and sugar",
     ["Likes coffee with milk and sugar | opinion of coffee with milk and sugar"]),
    ("I love playing guitar and piano",
     ["Loves playing guitar and piano | opinion of playing guitar and piano"]),
    ("I like black and white movies",
     ["Likes black and white movies | opinion of black and white movies"]),
    ("I like rock and roll", ["Likes rock and roll | opinion of rock and roll"]),
    # Several values at a time.
    ("I'm allergic to peanuts and shellfish",
     ["Is allergic to peanuts | allergy: peanuts",
      "Is allergic to shellfish | allergy: shellfish"]),
    ("I have a peanut allergy", ["Has a peanut allergy | allergy: peanuts"]),
    ("I speak Spanish and French",
     ["Speaks Spanish | language: Spanish", "Speaks French | language: French"]),
    ("I have two dogs", ["Has two dogs | number of dogs"]),
    ("I have a dog named Max", ["Has a dog named Max"]),
    ("I don't eat meat", ["Does not eat meat | eats meat"]),
    ("I drink coffee every morning", ["Drinks coffee every morning | drinks coffee"]),
    ("I don't smoke", ["Does not smoke | smokes"]),
    ("I'm vegetarian", ["Is vegetarian | diet"]),
    # Other people.
    ("Adam lives in Paris", ["Adam lives in Paris | adam / residence"]),
    ("Alex now works in Portland and still enjoys hiking",
     ["Alex works in Portland | alex / workplace",
      "Alex still enjoys hiking | alex / opinion of hiking"]),
    ("My wife works at Siemens", ["Wife works at Siemens | wife / employer"]),
    ("My wife's name is Anna", ["Wife's name is Anna | spouse"]),
    ("My wife is a doctor", ["Wife is a doctor | wife / job"]),
    ("My friend works at Google", ["Friend works at Google"]),
    ("My friend Tom works at Google", ["Friend Tom works at Google | friend tom / employer"]),
    ("My brother lives in Oslo. He works at Equinor.",
     ["Brother lives in Oslo", "Brother works at Equinor"]),
    ("My parents live in Rome", ["Parents live in Rome"]),
    ("The deadline is Friday", ["The deadline is Friday | deadline / is when"]),
    ("I run a bakery and my wife teaches math", ["Runs a bakery", "Wife teaches math"]),
    # The rest of a statement, in the third person.
    ("I've been to Japan", ["Has been to Japan"]),
    ("On weekends I play tennis", ["Plays tennis on weekends"]),
    ("When I'm stressed, I go running", ["Goes running when they are stressed"]),
    ("By the way, I actually live in Rome", ["Lives in Rome | residence"]),
    ("I think that I live in Rome", ["Lives in Rome | residence"]),
    ("Remember that I'm vegetarian", ["Is vegetarian | diet"]),
    ("Don't forget that I'm vegan", ["Is vegan | diet"]),
    ("Always reply in German", ["Always reply in German | instruction: language"]),
    ("From now on, answer in German", ["From now on, answer in German | instruction: language"]),
    ("Never reply in German", ["Never reply in German"]),
    ("Don't answer in French", ["Don't answer in French"]),
    ("Always talk to me in French on Fridays", ["Always talk to me in French on Fridays"]),
    ("From now on, never use emojis", ["From now on, never use emojis"]),
    ("Hi! I'm Ann and I live in Rome, can you help me?",
     ["Name is Ann | name", "Lives in Rome | residence"]),
    ("- I like tea\n- I live in Rome\n* My name is Ann",
     ["Likes tea | opinion of tea", "Lives in Rome | residence", "Name is Ann | name"]),
    ("I moved to Berlin 😀 I like tea", ["Moved to Berlin | residence",
                                         "Likes tea | opinion of tea"]),
    ("I visited St. Petersburg.", ["Visited St. Petersburg"]),
    ("My birthday is on May 5", ["Birthday is on May 5 | birthday"]),
    ("My favorite movie is The Matrix and my favorite book is Dune.",
     ["Favorite movie is The Matrix | favorite movie", "Favorite book is Dune | favorite book"]),
    ("I am 6'2\"", ["Is 6'2\" | height"]),
    ("I'm not from Spain, I'm from Portugal.",
     ["Is not from Spain", "Is from Portugal | origin"]),
    ("My mom's name is Linda and she lives in Ohio.",
     ["Mom's name is Linda | mom / name", "Mom lives in Ohio | mom / residence"]),
    ("I'm a software developer living in Toronto.",
     ["Is a software developer | job", "Lives in Toronto | residence"]),
    ("Please remember: my wedding anniversary is June 12.",
     ["Wedding anniversary is June 12 | wedding_anniversary"]),
    ("im 25 and i live in paris", ["Is 25 | age", "Lives in paris | residence"]),
    ("I like neither tea nor coffee", ["Likes neither tea nor coffee"]),
    ("What's my name? I'm Kim.", ["Name is Kim | name"]),
    ("No I don't smoke.", ["Does not smoke | smokes"]),
    ("Thanks, I live in Bonn by the way.", ["Lives in Bonn | residence"]),
    ("i\u2019m single", ["Is single | marital_status"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_statement(text: str, expected: list[str]) -> None:
    found = []
    for memory, slot in pairs(text):
        shown = slot.removeprefix("user / ") if slot else None
        found.append(f"{memory} | {shown}" if shown else memory)
    assert found == expected


# Statements that look like an attribute and are none: whatever is kept fills no slot.
TRAPS = [
    "Yes, it's Toyota",
    "Sorry, it's Tuesday, not Monday",
    "Hey, it's Christmas!",
    "I'm 185 cm tall in heels",
    "My boss's wife is a lawyer. She is from Chile.",
    "I live with my parents",
    "I live a quiet life",
    "I live in fear",
    "I live in a small house",
    "I also live in Paris",
    "I worked in Paris in 2010",
    "I lived in Rome for 5 years",
    "I have lived in Rome",
    "I used to live in Rome",
    "I will move to Oslo next year",
    "I'm moving to Berlin next month",
    "I might move to Berlin",
    "I want to live in Bali",
    "I wish I lived in Bali",
    "I'm thinking of moving to Berlin",
    "I never lived in Berlin",
    "I moved to tears",
    "I moved to the marketing team",
    "I moved to a new apartment",
    "I moved to Berlin in 2010 and to Paris in 2015",
    "When I was a child I moved to Berlin",
    "I'm living in Lisbon this month",
    "I'm from work",
    "I am from 9 to 5 at the office",
    "I come from a small town",
    "I am in a meeting",
    "I am a bit tired",
    "I'm 5 minutes late",
    "I'm 100% sure",
    "I'm turning 30 next week",
    "My birthday is tomorrow",
    "I am married to my job",
    "I'm engaged in research",
    "I am Happy",
    "I'm OK",
    "I'm Googling it",
    "I work from home",
    "I work at night",
    "I work in finance",
    "I work in IT",
    "I used to be a teacher",
    "I'm a former teacher",
    "I'm a good dancer",
    "I'm a mother of two",
    "I'm a morning person",
    "I joined a gym",
    "I joined LinkedIn",
    "I left home early",
    "I quit my job",
    "My job is boring",
    "My budget is tight",
    "My car is red",
    "My old email is bob@x.com",
    "My phone is broken",
    "My school is in Berlin",
    "My city is beautiful",
    "My company is hiring",
    "My manager is great",
    "One of my favorite movies is Alien",
    "I would like a window seat",
    "I'd love to visit Japan",
    "I used to like tea",
    "I liked the movie",
    "My friend says I live in a bubble",
    "Tom thinks I'm 30",
    "I could live in Paris",
    "I almost moved to Rome",
    "I have a headache",
    "I ran into Tom in Paris",
]


@pytest.mark.parametrize("text", TRAPS)
def test_trap_fills_no_slot(text: str) -> None:
    assert [fact["slot"] for fact in facts(text) if fact["slot"]] == []
    assert not any(fact["exclusive"] for fact in facts(text))


NOTHING = [
    "ok thanks", "Thanks!", "Thank you so much for your help!", "Sounds good", "Good morning!",
    "Hi", "hello there", "lol", "I see", "I agree with you", "I don't know", "I'm not sure",
    "I'm fine, thanks", "Cool, nice.", "I love it", "I love you", "What a day!",
    "Where does Alex work?", "what do you know about me", "what do you think",
    "do you know my name", "Is Tom married", "similar to the one you recommended?",
    "can you book a table", "I live in Rome?", "I have a question", "I was wondering if it rains",
    "tell me a joke", "help me plan a weekend trip", "book me a table", "please summarise this",
    "Please answer in English", "I need you to book a table", "I want to know the weather",
    "call me tomorrow", "Don't know where to turn",
    "Don't forget to call mom", "forget it", "Forget everything",
    "Delete the file", "Pretend I live on Mars", "Imagine I am a doctor",
    "If I lived in Paris, I would be happy", "Let's say my name is Bob",
    'Translate "I live in Paris" into French', "Translate this: I am hungry. I live in Paris.",
    "Translate the following sentence:\nI live in Paris.", "Proofread my text:\nI am a doctor.",
    'She said "I live in Paris. I like tea."', '"I live in Paris," he said.', "> I live in Rome",
    "```\nI live in Paris\n```", "https://example.com/foo", "x = 5", "SELECT * FROM t;",
    "It was great.", "He works at Siemens", "That's a nice picture!", "", "   ", "...", "😀😀",
    "Je m'appelle Luc.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_to_remember(text: str) -> None:
    assert facts(text) == []


SAME_SLOT = [
    ("I live in Paris", "I moved to Rome", "I've relocated to Oslo", "I'm based in Berlin",
     "I reside in Vienna", "I am now living in Madrid"),
    ("I work at Acme", "I work for Beta Inc", "I started working at Gamma",
     "I'm employed by Delta", "My employer is Epsilon", "I no longer work at Acme"),
    ("I'm single", "I got married last month", "I'm divorced", "We got engaged yesterday"),
    ("I'm 28", "I am 29 years old", "I just turned 30", "My age is 31"),
    ("I am a teacher", "I work as a nurse", "My job title is engineer", "I became a pilot"),
    ("My name is Ann", "I'm Bob", "My name's Carl"),
    ("I like tea", "I hate tea", "I don't like tea", "I love tea", "I really enjoy tea",
     "I'm not a fan of tea"),
    ("I'm allergic to nuts", "I am not allergic to nuts"),
    ("My favorite color is blue", "My favourite colour is red", "Green is my favorite color"),
    ("My boss is Linda", "My manager is Sam"),
]  # fmt: skip


@pytest.mark.parametrize("texts", SAME_SLOT, ids=[texts[0] for texts in SAME_SLOT])
def test_same_attribute_same_slot(texts: tuple[str, ...]) -> None:
    slots = {text: facts(text)[-1]["slot"] for text in texts}
    assert len(set(slots.values())) == 1, slots
    assert None not in slots.values()


def test_different_attributes_never_share_a_slot() -> None:
    texts = [group[0] for group in SAME_SLOT] + [
        "I am from Spain",
        "I work in Paris",
        "I like coffee",
        "My wife lives in Paris",
    ]
    slots = [facts(text)[0]["slot"] for text in texts]
    assert len(set(slots)) == len(slots)


@pytest.mark.parametrize(
    ("text", "memory", "slot"),
    [
        ("Please forget that I like swimming", "Likes swimming", "user / opinion of swimming"),
        ("forget my phone number", "Phone number", "user / phone"),
        ("don't remember where I live", "Residence", "user / residence"),
        ("Forget that I live in Paris.", "Lives in Paris", "user / residence"),
        ("Delete my email", "Email", "user / email"),
        ("Forget about my ex", "Ex", None),
    ],
)
def test_forget(text: str, memory: str, slot: str | None) -> None:
    (fact,) = facts(text)
    assert (fact["action"], fact["memory"], fact["slot"]) == ("forget", memory, slot)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("I got married last month", "2024-05-01T00:00:00+02:00"),
        ("I moved to Oslo in March 2023", "2023-03-01T00:00:00+02:00"),
        ("I moved to Oslo in March", "2024-03-01T00:00:00+02:00"),
        ("I moved to Oslo in August", "2023-08-01T00:00:00+02:00"),
        ("I've worked at Acme since 2019", "2019-01-01T00:00:00+02:00"),
        ("I moved to Berlin two years ago", "2022-06-15T00:00:00+02:00"),
        ("I got engaged yesterday", "2024-06-14T00:00:00+02:00"),
        ("I turned 30 on May 5", "2024-05-05T00:00:00+02:00"),
        ("I went to Rome last summer", "2023-06-01T00:00:00+02:00"),
        ("I turned 30 last Friday", "2024-06-14T00:00:00+02:00"),
        ("I lived in Rome in the 1990s", "1990-01-01T00:00:00+02:00"),
        ("I got back from Crete a fortnight ago", "2024-06-01T00:00:00+02:00"),
        ("Three Fridays ago I handed in my notice", "2024-05-31T00:00:00+02:00"),
        ("I walked the Camino two summers ago", "2022-06-01T00:00:00+02:00"),
        ("My uncle Rob died a year and a half ago", "2022-12-15T00:00:00+02:00"),
        ("We adopted a greyhound the weekend before last", "2024-06-01T00:00:00+02:00"),
        ("I quit my job at the end of last year", "2023-12-01T00:00:00+02:00"),
        ("I joined the choir in late September", "2023-09-21T00:00:00+02:00"),
        ("My grandmother passed away over Christmas", "2023-12-25T00:00:00+02:00"),
        ("I planted an apple tree last Easter", "2024-03-31T00:00:00+02:00"),
        ("I bought a piano on Valentine's Day in 2020", "2020-02-14T00:00:00+02:00"),
        ("I read Middlemarch over the summer", "2024-06-01T00:00:00+02:00"),
        ("I lost my gallbladder back in '09", "2009-01-01T00:00:00+02:00"),
        ("My knee surgery was on Tuesday last week", "2024-06-04T00:00:00+02:00"),
        ("I met Bono back in March", "2024-03-01T00:00:00+02:00"),
        ("The other week I crashed my bike", None),
        ("I ran 80 km in two weeks", None),
        ("I live in Berlin", None),
        ("I have stamps from the 1920s", None),
        ("I have a meeting in March 2023", None),
        ("I will move to Oslo in March 2030", None),
        ("I moved to Oslo in March 2030", None),
    ],
)
def test_valid_from(text: str, start: str | None) -> None:
    assert facts(text)[0]["valid_from"] == start


@pytest.mark.parametrize(
    ("text", "memory"),
    [
        ("My son was born on the 3rd of June last year", "Son was born on 3 June 2023"),
        ("I had surgery half a year ago", "Had surgery around December 2023"),
        ("My exam is the day after tomorrow", "Exam is on 17 June 2024"),
        ("My parents are coming to visit in two weeks",
         "Parents are coming to visit on 29 June 2024"),
        ("My wedding is in three months", "Wedding is in September 2024"),
        ("I lost five kilos in two weeks", "Lost five kilos in two weeks"),
        ("Back in March we put an offer on a house", "Put an offer on a house back in March"),
        ("Just yesterday I joined a church", "Joined a church on 14 June 2024"),
        ("Ten years ago I moved to Canada", "Moved to Canada around 2014"),
        ("Several years ago my dad had a stroke", "Dad had a stroke around 2021"),
        ("Thanks to my grandmother I speak Polish", "Speaks Polish thanks to their grandmother"),
    ],
)  # fmt: skip
def test_a_time_is_said_by_the_calendar(text: str, memory: str) -> None:
    assert [fact["memory"] for fact in facts(text)] == [memory]


def test_relative_date_needs_the_time_of_the_message() -> None:
    found = extract([{"role": "user", "content": "I got married last month"}])
    assert found[0]["valid_from"] is None
    found = extract([{"role": "user", "content": "I moved to Oslo in 2019"}])
    assert found[0]["valid_from"] == "2019-01-01T00:00:00+00:00"


@pytest.mark.parametrize(
    ("text", "kind", "category"),
    [
        ("I like tea", "preference", "food"),
        ("I live in Rome", "fact", "personal_details"),
        ("I went to Rome yesterday", "episode", "misc"),
        ("I'm allergic to nuts", "fact", "health"),
        ("My wife is Anna", "fact", "family"),
        ("I work at Acme", "fact", "professional_details"),
        ("I love playing guitar", "preference", "music"),
    ],
)
def test_kind_and_category(text: str, kind: str, category: str) -> None:
    (fact,) = facts(text)
    assert fact["kind"] == kind
    assert category in fact["categories"]


def test_negation_names_the_denied_value() -> None:
    (fact,) = facts("I no longer work at Acme")
    assert fact["negated"]
    assert fact["value"] == "Acme"


def test_only_user_messages_are_sources() -> None:
    found = extract(
        [
            {"role": "system", "content": "My name is System."},
            {"role": "user", "content": "I am Bob, I really like swimming."},
            {"role": "assistant", "content": "I live in the cloud. Hope you enjoy your life."},
            {"role": "user", "content": "I live in Rome"},
        ]
    )
    assert [fact["message"] for fact in found] == [1, 1, 3]
    assert found[-1]["source"] == "I live in Rome"


def test_named_speaker_is_the_subject() -> None:
    first, second = facts("I like tea. My manager is Sam.", name="Ann")
    assert (first["memory"], first["slot"]) == ("Ann likes tea", "ann / opinion of tea")
    assert second["memory"] == "Ann's manager is Sam"
