"""What people report of memory systems, English: each kind of fault with several inputs."""

import unicodedata
from typing import Any

import pytest
from agent_memory_udfs.extraction import extract

SAID = "2026-02-15T10:00:00+00:00"


def facts(*contents: str, **options: Any) -> list[dict[str, Any]]:
    messages = [{"role": "user", "content": content} for content in contents]
    return extract(messages, occurred_at=SAID, **options)


def memories(*contents: str) -> list[str]:
    return [fact["memory"] for fact in facts(*contents)]


# Somebody else's words, and what is made up, is not about the user.
NOT_THE_USERS = [
    "My boss wrote: I am leaving the company.",
    "My brother says: my name is Bond.",
    "My landlord texted me: I am moving to Spain next month.",
    "As Kant put it: I had to deny knowledge in order to make room for faith.",
    "---------- Forwarded message ---------\nFrom: Ann\n\nI live in Graz.",
    '"""\nI live in Graz. I am vegan.\n"""\nSummarize the text above.',
    "<relevant-memories>\n- I prefer tabs\n- I live in Oslo\n</relevant-memories>\n\nWhat to cook?",
    "<context>\nI live in Rome.\n</context>\nWhat's the weather?",
    '<file path="bio.md">\nI am Maya. I live in Porto.\n</file>\nReview this file.',
    "ERROR 2026-01-01 I am unable to connect to host db1",
    "name,city\nI am Bob,I live in Rome",
    "[2026-01-01 10:00:00] INFO I am starting the server",
    "Let's roleplay. I am a pirate captain and I live on a ship.",
    "For this exercise, I'm a customer from Rome. I hate waiting.",
    "Suppose my name is Bob. I am 40.",
    "I live in Ulm in my novel.",
    "In Skyrim I married Lydia.",
    "so he texts me at 3am: i miss my dog and i sold the car",
    "Facts I know about the user:\n- I own a cafe\n- I am single\nQ: how tall is K2",
    "Transcribe:\nI went to the market and I bought two goats.",
    "Let me be the king and you my jester. I own three castles.",
    "帮我把这句翻成法语，我爱上了一座城市",
    "【历史对话】用户：我喜欢猫 助手：好的\n【当前问题】一年有几天？",
    "现在开始你是侦探，我是凶手。我把刀藏在了花园。",
    "写一段独白：我失去了一切，我的王国没了。",
    "summarise\n\nI was born in a small town. I left school at 14.",
    "Is this email too blunt?\n\nHi Dana, I am moving to Rome.",
    "## User profile\nI live in Busan\n## Task\nSuggest a film",
    "参考资料：\n我是一名医生，我住在广州。\n问题：推荐一本书",
    'my ex sent me "I moved out and I live in Rome now". What do I answer?',
    "Got this from my ex 'I still live in our old place and I quit smoking'. What now?",
    'Tweet: "I make 20k a month". Is that legit?',
    "我们来聊聊历史吧",
    "我点了没反应",
    "我笑喷了",
    "When I call my mom, tell her I love her.",
    "Could I get in as a child of a citizen?",
    "Why did my plan to move to Spain fail?",
    "In the game I am a wizard.",
    "I had a dream that I lost my teeth.",
]


@pytest.mark.parametrize("text", NOT_THE_USERS)
def test_not_the_users_own_words(text: str) -> None:
    assert memories(text) == []


# Of this conversation or this minute, or about the world.
PASSING = [
    "I hate this answer", "I prefer the first option", "I have the same problem",
    "I love your idea", "I want the second one", "I'll try that tonight",
    "Will check those out", "I will let you know how it goes.", "I tried that already.",
    "I'm going home now.", "I have a question about visas", "I want to know when it opens.",
    "I could add every token to the list.", "I got an error when I ran it.",
    "My train is delayed.", "My sister is in the shower.", "I need a coffee.",
    "A good teacher makes all the difference.", "Dogs are descended from wolves.",
    "God's love has no limit.", "Previously, on the show.", "I hope you like it.",
    "I like version 2 better", "I hate when it does that", "I don't see any attachments",
    "I spotted a mistake in line 3", "I have nothing to add", "I noticed the sky was pink",
    "I heard you weren't feeling well.", "My boss wrote", "I reach in 15 min",
]  # fmt: skip


@pytest.mark.parametrize("text", PASSING)
def test_nothing_that_lasts(text: str) -> None:
    assert memories(text) == []


# (message, what is remembered of it)
WHOLE = [
    # Brackets and insertions.
    ("My car (an Audi) is green.", ["Car (an Audi) is green"]),
    ("My brother (29) lives in Turku.", ["Brother (29) lives in Turku"]),
    ("I take ibuprofen (400 mg) twice a day.", ["Takes ibuprofen (400 mg) twice a day"]),
    ("We have two kids, Lena (8) and Ole (5).", ["Has two kids, Lena (8) and Ole (5)"]),
    ("I have four hens (Kiki, Lola and two others) and a goat.",
     ["Has four hens (Kiki, Lola and two others) and a goat"]),
    ("I'm allergic to latex (skin rash) and to kiwis.",
     ["Is allergic to latex (skin rash)", "Is allergic to kiwis"]),
    ("I have three brothers [Tom, Max, Ben].", ["Has three brothers [Tom, Max, Ben]"]),
    ("My dog, Rex, is a beagle.", ["Dog Rex is a beagle"]),
    ("My sister, a lawyer, lives in Bonn.", ["Sister, a lawyer, lives in Bonn"]),
    ("Mia, 8, loves unicorns.", ["Mia, 8, loves unicorns"]),
    ("My mother, who is 70, lives in Kiel.", ["Mother, who is 70, lives in Kiel"]),
    # Signs, abbreviations and titles belong to the value.
    ("My blood type is O-.", ["Blood type is O-"]),
    ("My rating is B-.", ["Rating is B-"]),
    ("My handle is @max_.", ["Handle is @max_"]),
    ("My hotel has 4*.", ["Hotel has 4*"]),
    ("My Twitter handle is @lena__.", ["Twitter handle is @lena__"]),
    ("我最喜欢的专辑是《Help!》", ["最喜欢的专辑是《Help!》"]),
    ("My favorite team is Leeds F.C.", ["Favorite team is Leeds F.C."]),
    ("My favorite song is Can't Stop Me Now.", ["Favorite song is Can't Stop Me Now"]),
    ("My friend Tom's wife is Ann.", ["Friend Tom's wife is Ann"]),
    ("My car is a Tesla Model Y. Please help me.", ["Car is a Tesla Model Y"]),
    ("I hate texting.No feeling involved.", ["Hates texting"]),
    # Tenses and adverbs.
    ("I hit a deer.", ["Hit a deer"]),
    ("I cut my hair.", ["Cut their hair"]),
    ("I read Dune last year.", ["Read Dune in 2025"]),
    ("I read a lot of novels.", ["Reads a lot of novels"]),
    ("I set up a company in 2020.", ["Set up a company in 2020"]),
    ("I beat cancer in 2018.", ["Beat cancer in 2018"]),
    ("I put my house on the market.", ["Put their house on the market"]),
    ("I put milk in my tea.", ["Puts milk in their tea"]),
    ("I bid on a Ford last week.", ["Bid on a Ford in the week of 2 February 2026"]),
    ("I bet 200 euros on the Derby yesterday.", ["Bet 200 euros on the Derby on 14 February 2026"]),
    ("I wet the bed until I was nine.", ["Wet the bed until they were nine"]),
    ("I forecast weather for a living.", ["Forecasts weather for a living"]),
    ("My first ﬁlm was Alien.", ["First ﬁlm was Alien"]),
    ("I practically live in the office.", ["Practically lives in the office"]),
    ("I both cook and bake.", ["Cooks and bakes"]),
    ("I neither drink nor smoke.", ["Neither drinks nor smokes"]),
    # What a channel, a greeting or a remark puts before it.
    ("Sam (09:41): I play the oboe", ["Plays the oboe"]),
    ("@bot I'm vegan", ["Is vegan"]),
    ("/remember I'm allergic to walnuts", ["Is allergic to walnuts"]),
    ("(via iPhone) I live in Utrecht", ["Lives in Utrecht"]),
    ("hey claude, I've got two daughters", ["Has got two daughters"]),
    ("On top of that I have asthma", ["Has asthma"]),
    ("Given my allergies I avoid nuts", ["Avoids nuts given their allergies"]),
    ("Since you ask, I'm 42", ["Is 42"]),
    ("用户：我在邮局上班", ["在邮局上班"]),
    ("小林 09:41：我会吹双簧管", ["会吹双簧管"]),
    ("【微信】我住在苏州", ["住在苏州"]),
    # Lists, forms, telegrams, introductions.
    ("My hobbies: chess, climbing, baking", ["Hobbies are chess, climbing, baking"]),
    ("My allergies: peanuts, latex", ["Is allergic to peanuts", "Is allergic to latex"]),
    ("My favorite movies are: Alien, Heat and Jaws.",
     ["Favorite movies are Alien, Heat and Jaws"]),
    ("Name: Max\nCity: Bonn\nAge: 34", ["Name is Max", "City is Bonn", "Is 34 years old"]),
    ("Some facts about me:\n- I live in Bonn\n- vegetarian", ["Lives in Bonn", "Is vegetarian"]),
    ("Things about me: vegan, two kids, from Spain", ["Is vegan", "Has two kids", "Is from Spain"]),
    ("Allergies - dairy, soy", ["Is allergic to dairy", "Is allergic to soy"]),
    ("Diet – vegan", ["Diet is vegan"]),
    ("My favourite foods - ramen, tacos", ["Favourite foods are ramen, tacos"]),
    ("Job - I quit", ["Quit"]),
    ("Things I hate: early meetings, coriander", ["Hates early meetings", "Hates coriander"]),
    ("Tools I use daily: vim, tmux", ["Uses vim, tmux daily"]),
    ("Places I've lived: Rome, Oslo", ["Has lived in Rome, Oslo"]),
    ("Errors I see: 404, 500", []),
    ("I'm allergic to: shellfish, penicillin",
     ["Is allergic to shellfish", "Is allergic to penicillin"]),
    ("I own: two bikes, a kayak", ["Owns two bikes, a kayak"]),
    ("Family: wife Joan, son Max (12)", ["Wife is Joan", "Son is Max (12)"]),
    ("Kids: Mia (6), Tom (3)", ["Kids are Mia (6), Tom (3)"]),
    ("Quick intro: Tomasz, 41, plumber from Lodz",
     ["Name is Tomasz", "Is 41", "Is a plumber", "Is from Lodz"]),
    ("Likes\n- tea\n- long walks", ["Likes tea", "Likes long walks"]),
    ("My medical conditions are:\n1. asthma\n2. migraines", ["Has asthma and migraines"]),
    ("I'm interested in:\n- astronomy\n- origami",
     ["Is interested in astronomy", "Is interested in origami"]),
    ("My top artists:\n1. Bjork\n2. Sade", ["Top artists are Bjork and Sade"]),
    ("Title - Dune", []),
    ("Requirements:\n- fast\n- cheap", []),
    ("宠物：两只猫，一只仓鼠", ["养了两只猫", "养了一只仓鼠"]),
    ("不吃的东西：香菜、内脏", ["不吃香菜", "不吃内脏"]),
    ("兴趣爱好-羽毛球/游泳", ["喜欢羽毛球", "喜欢游泳"]),
    ("喜欢：\n1. 跑步\n2. 下棋", ["喜欢跑步", "喜欢下棋"]),
    # What is said to the listener in between.
    ("I live, as you may know, in Aarhus", ["Lives in Aarhus"]),
    ("My brother, believe it or not, is a magician", ["Brother is a magician"]),
    ("I work, for now at least, at a bakery", ["Works at a bakery"]),
    ("My cousin, to be honest, annoys me", ["Cousin annoys them"]),
    ("I like tea, of course, coffee and juice", ["Likes tea, of course, coffee and juice"]),
    ("It got flooded, but thankfully, I saved my gear", ["Saved their gear"]),
    ("我住在，你可能知道，青岛", ["住在青岛"]),
    ("我弟弟，说出来你不信，是魔术师", ["弟弟是魔术师"]),
    ("我（一个素食主义者）住在大理", ["是一个素食主义者", "住在大理"]),
    ("allergic to nuts btw", ["Is allergic to nuts"]),
    ("gonna visit my gran", ["Is going to visit their gran"]),
    ("34, single, from Leeds", ["Is 34", "Is single", "Is from Leeds"]),
    ("It's me, Max.", ["Name is Max"]),
    ("This is Ann from Bonn.", ["Name is Ann"]),
    # What stands before a statement is no part of it.
    ("[Mon 2026-03-02 10:15 GMT+1] I like jazz.", ["Likes jazz"]),
    ("[USER] I like jazz.", ["Likes jazz"]),
    ("10:15 I like jazz", ["Likes jazz"]),
    ("ok so I live in Bonn", ["Lives in Bonn"]),
    ("However, I like tea.", ["Likes tea"]),
    ("Jane, I live in Rome.", ["Lives in Rome"]),
    ("Since March I live in Ulm.", ["Lives in Ulm since March"]),
    ("Because of my job I moved to Ulm.", ["Moved to Ulm because of their job"]),
    ("After graduating I joined BP.", ["Joined BP after graduating"]),
    ("Even if I am tired, I run every day.", ["Runs every day even if they are tired"]),
    # Facts in questions.
    ("What can I cook for my husband, who is diabetic?", ["Husband is diabetic"]),
    ("Who would give me a loan now that I don't have a job?", ["Does not have a job"]),
    ("Is it ok to run since I have asthma?", ["Has asthma"]),
    ("How do I tell my wife, who is pregnant, that I lost my job?", ["Wife is pregnant"]),
    ("Can you find a gift for my 8-year-old daughter Mia?", ["Daughter Mia is 8 years old"]),
    # Pronouns.
    ("I have a dog. He is 5.", ["Has a dog", "Dog is 5"]),
    ("I want to add my father to my plan. His name is Bo Chew.",
     ["Wants to add their father to their plan", "Father's name is Bo Chew"]),
    ("I have been dating a guy for a year. I live with him.",
     ["Has been dating a guy for a year", "Lives with the guy"]),
    ("My boyfriend and I broke up. He and my mother do not get along.",
     ["Broke up with boyfriend", "Boyfriend and their mother do not get along"]),
    ("It is hard not to have my sister here.", ["Finds it hard not to have their sister here"]),
    # The end of a sentence that is said to the listener.
    ("I have two kids and was wondering if you could help.", ["Has two kids"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=[text for text, _ in WHOLE])
def test_whole_statement(text: str, expected: list[str]) -> None:
    assert memories(text) == expected


@pytest.mark.parametrize(
    "text", ["My name is Jérôme.", "I love crème brûlée.", "I like Señor Méndez."]
)
def test_decomposed_letters_are_composed(text: str) -> None:
    assert facts(unicodedata.normalize("NFD", text)) == facts(text) != []


def test_invisible_characters_are_none() -> None:
    assert memories("I li\u200bke te\ufeffa") == ["Likes tea"]


# (earlier statement, later one): the later one fills the slot of the earlier one.
REPLACES = [
    ("My phone number is 555-0100.", "My phone number changed to 555-0199."),
    ("My phone number is 555-0100.", "I switched my phone number to 555-0199."),
    ("My dentist appointment is on May 3.", "My dentist appointment was rescheduled to May 9."),
    ("My meeting is on Monday.", "My meeting was pushed back to Thursday."),
    ("The release is on Tuesday.", "The release moved from Tuesday to Thursday."),
    ("My last name is Meyer.", "I changed my last name to Weber."),
    ("My team is called Falcon.", "My team was renamed to Eagle."),
    ("My budget is 500 euros.", "My budget has increased to 800 euros."),
    ("The price of the course is 200 dollars.", "The price of the course went up to 300 dollars."),
    ("Kiran is assigned to the Phoenix project.", "Kiran was reassigned to the Atlas project."),
    ("My flight is at 6am.", "My flight got delayed to 9am."),
    ("My address is 12 Elm Street.", "My address changed to 9 Oak Avenue."),
    ("My manager is Ann.", "My manager changed from Ann to Bob."),
    ("My name is Bob.", "My name isn't Bob, it's Rob."),
    ("My favorite color is blue.", "My favorite color isn't blue, it's teal."),
    ("I work at Shell.", "I don't work at Shell, it's BP."),
    ("My deadline is on Friday.", "My deadline is Monday."),
    ("My exam is on May 3.", "My exam is May 9."),
    ("My exam is on May 3.", "No wait, my exam is on Friday, not Thursday."),
    ("My office is in room 314.", "My office is room 210."),
    ("My phone is a Pixel 8.", "My phone is an iPhone 16."),
    ("My NAS is a Synology.", "My NAS is a QNAP."),
    ("I have two cats.", "I have three cats now."),
    ("I have one child.", "We have two children now."),
    ("I work at Google.", "I'm no longer at Google."),
    ("I smoke.", "I gave up smoking."),
    ("I moved to Rome.", "I didn't move to Rome after all."),
    ("I own a boat.", "I sold my boat."),
    ("I have a cat.", "My cat died."),
    ("I have a dog.", "I don't have a dog anymore."),
    ("I live in Bonn.", "Since March I live in Ulm."),
    ("I live in Bonn.", "Because of my job I moved to Ulm."),
    ("I work at Shell.", "After graduating I joined BP."),
]


@pytest.mark.parametrize(("earlier", "later"), REPLACES, ids=[later for _, later in REPLACES])
def test_a_change_fills_the_slot_of_what_changed(earlier: str, later: str) -> None:
    slots = [{fact["slot"] for fact in facts(text)} for text in (earlier, later)]
    assert len(slots[0] & slots[1] - {None}) == 1, slots


# (statement, another): both may be true.
BESIDE = [
    ("I live in Berlin.", "I moved to Linux."),
    ("I live in Berlin.", "I moved to Firefox."),
    ("I live in Berlin.", "We moved to Slack last month."),
    ("Alex lives in Berlin.", "Alex moved from Payments to Search."),
    ("I live in Bonn.", "During the summer I live in Ulm."),
    ("I live in Bonn.", "We live in Ulm when it's summer."),
    ("I live in Bonn.", "In winter I live in Spain."),
    ("I work at Shell.", "On Saturdays I work at Aldi."),
    ("I work at Shell.", "I work at Aldi part-time."),
    ("My favorite team is Bayern.", "My favorite team is losing."),
    ("My sister Ann lives in Bonn.", "My boss Ann lives in Kiel."),
    ("My friend Max is 30.", "My uncle Max is 60."),
    ("My phone number is 555-0100.", "My phone is a Pixel 8."),
    ("My flight is on May 3.", "My flight is at 6am."),
]


@pytest.mark.parametrize(("one", "other"), BESIDE, ids=[other for _, other in BESIDE])
def test_what_contradicts_nothing_fills_no_slot_of_another(one: str, other: str) -> None:
    slots = [{fact["slot"] for fact in facts(text)} for text in (one, other)]
    assert slots[0] & slots[1] <= {None}
    assert slots[0] - {None}


def test_a_name_alone_is_who_was_named_before() -> None:
    slots = [fact["slot"] for fact in facts("My sister Ann lives in Bonn. Ann is 30.")]
    assert slots == ["sister ann / residence", "sister ann / age"]


def test_a_slip_is_corrected_in_the_next_sentence() -> None:
    assert memories("I live in Bonn. Sorry, I meant Ulm.")[-1] == "Lives in Ulm"
    assert memories("I live in Bonn.", "Sorry, I meant Ulm.")[-1] == "Lives in Ulm"
    assert memories("My flight is at 6am. No wait, 7am.")[-1] == "Flight is at 7am"


TIMES = [
    ("I moved to Kyoto last year.", "Moved to Kyoto in 2025", "2025-01-01"),
    ("I bought a suitcase yesterday.", "Bought a suitcase on 14 February 2026", "2026-02-14"),
    ("I quit smoking last month.", "Quit smoking in January 2026", "2026-01-01"),
    ("I got engaged two weeks ago.", "Got engaged around 1 February 2026", "2026-02-01"),
    ("My phone was stolen yesterday", "Phone was stolen on 14 February 2026", "2026-02-14"),
    ("My parents got divorced four years ago", "Parents got divorced around 2022", "2022-02-15"),
    (
        "I have been dating a nurse for two years.",
        "Has been dating a nurse for two years",
        "2024-02-15",
    ),
    ("About a month ago, I broke my leg.", "Broke their leg around January 2026", "2026-01-15"),
    ("My exam is next month.", "Exam is in March 2026", None),
    ("I lived in Rome until last year.", "Lived in Rome until 2025", None),
    (
        "I adopted a dog yesterday morning.",
        "Adopted a dog on the morning of 14 February 2026",
        "2026-02-14",
    ),
    ("I moved to Ghent last May.", "Moved to Ghent in May 2025", "2025-05-01"),
    (
        "I moved to Ghent in the summer of 2019.",
        "Moved to Ghent in the summer of 2019",
        "2019-06-01",
    ),
    ("I moved to Ghent in the 90s.", "Moved to Ghent in the 90s", "1990-01-01"),
    ("I got hired a few weeks ago.", "Got hired around 25 January 2026", "2026-01-25"),
    ("I won employee of the year.", "Won employee of the year", None),
    ("I once met Tom Hanks in an airport.", "Once met Tom Hanks in an airport", None),
    ("My favorite movie is Yesterday.", "Favorite movie is Yesterday", None),
]


@pytest.mark.parametrize(("text", "memory", "start"), TIMES, ids=[text for text, *_ in TIMES])
def test_relative_times(text: str, memory: str, start: str | None) -> None:
    (fact,) = facts(text)
    assert fact["memory"] == memory
    assert (fact["valid_from"] or "")[:10] == (start or "")


def test_relative_words_stay_where_the_day_is_unknown() -> None:
    (fact,) = extract([{"role": "user", "content": "I bought a suitcase yesterday."}])
    assert fact["memory"] == "Bought a suitcase yesterday"


ANSWERS = [
    ("What's your name?", "Max", "Name is Max"),
    ("Hi! I'm an assistant. Who am I speaking to?", "Ann Roe", "Name is Ann Roe"),
    ("Where do you live?", "In Bonn.", "Lives in Bonn"),
    ("How old are you?", "34", "Is 34 years old"),
    ("What do you do for a living?", "nurse", "Is a nurse"),
    ("Do you have any allergies?", "Yes, peanuts.", "Is allergic to peanuts"),
    ("Do you smoke?", "No", "Does not smoke"),
    ("What's your favorite color?", "teal", "Favorite color is teal"),
    ("Which instrument do you play?", "The cello", "Plays the cello"),
    ("Are you married?", "Yes", "Is married"),
]


@pytest.mark.parametrize(("question", "answer", "memory"), ANSWERS, ids=[row[0] for row in ANSWERS])
def test_answer_to_the_assistants_question(question: str, answer: str, memory: str) -> None:
    messages = [{"role": "assistant", "content": question}, {"role": "user", "content": answer}]
    assert [fact["memory"] for fact in extract(messages)] == [memory]


@pytest.mark.parametrize("answer", ["ok", "Why do you ask?", "thanks", "I don't know"])
def test_no_answer(answer: str) -> None:
    messages = [
        {"role": "assistant", "content": "Where do you live?"},
        {"role": "user", "content": answer},
    ]
    assert extract(messages) == []


ORDERS = [
    "When I ask for code, use Python", "Please stop using emojis", "Never use emojis",
    "Don't use emojis", "Always call me Boss", "From now on answer in French",
    "Every time I send code, explain it", "I want you to always be brief",
    "Call me Max from now on", "For all future chats, use metric units",
]  # fmt: skip


@pytest.mark.parametrize("text", ORDERS)
def test_standing_order(text: str) -> None:
    (fact,) = facts(text + ".")
    assert (fact["memory"], fact["kind"]) == (text, "instruction")


@pytest.mark.parametrize(
    "text",
    ["Don't explain, just give the result.", "Do not include any code.", "Answer in one word.",
     "Translate this to French. Don't use slang.", "Don't forget to call mom."],
)  # fmt: skip
def test_order_for_this_answer(text: str) -> None:
    assert facts(text) == []


FORGOTTEN = [
    "Can you delete the memory about my phone number?", "Please don't store my phone number.",
    "I don't want you to remember my phone number.", "Could you please forget my phone number?",
    "Stop storing my phone number.",
]  # fmt: skip


@pytest.mark.parametrize("text", FORGOTTEN)
def test_forgetting(text: str) -> None:
    (fact,) = facts(text)
    assert (fact["action"], fact["slot"]) == ("forget", "user / phone")


NOT_FORGOTTEN = [
    "Get rid of my acne.", "Scratch my back", "Don't save my work.", "Remove our fence",
    "Get rid of my cat? Never!", "Don't remember my trip to Rome?", "Never remember my aunt's name",
    "Don't remember where I put my keys", "Delete the data on my phone", "Delete my account",
    "Remove everything about my sister from the story.", "Delete my name from the list.",
    "Don't keep the fact that I'm gay from my parents", "I should not have told my boss, delete it",
    "Forget I'm vegetarian for a moment and give me a steak recipe",
    "Forget my job, let's talk about food.", "Forget pizza, I want sushi.",
    "Deleting my Twitter account was the best thing.", "Stop keeping my dog outside",
    "把我的钱包忘了", "不要保存我的文件", "别记我的账", "关于爱情的一切都忘了",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_FORGOTTEN)
def test_no_request_to_forget(text: str) -> None:
    assert [fact["memory"] for fact in facts(text) if fact["action"] == "forget"] == []


def test_why_it_is_to_be_forgotten_is_told() -> None:
    found = facts("Forget that I said pizza, I prefer sushi.")
    assert [(fact["action"], fact["memory"]) for fact in found] == [
        ("forget", "Said pizza"), ("add", "Prefers sushi"),
    ]  # fmt: skip


def test_what_is_left_out_and_why() -> None:
    left: list[dict[str, Any]] = []
    found = facts("I live in Bonn. I love your idea. My boss wrote: I hate it.", left_out=left)
    assert [fact["memory"] for fact in found] == ["Lives in Bonn"]
    assert [(row["source"], row["reason"]) for row in left] == [
        ("I love your idea", "reaction"),
        ("My boss wrote: I hate it", "quoted"),
    ]
