"""Worth keeping: frames of a message, and the judgement of a sentence."""

import re
from importlib import import_module

import pytest
from agent_memory_udfs.extraction import extract, worth
from agent_memory_udfs.extraction.shared.script import is_chinese
from agent_memory_udfs.extraction.shared.sentences import sentences
from agent_memory_udfs.extraction.worth import english_features, linear


def reasons(message: str, inside: str | None = None) -> dict[str, str | None]:
    """{sentence: reason of the frame it stands in}."""
    regions = worth.frames(message, inside=inside)
    return {span.text: regions.at(span.start, span.end) for span, _ in sentences(message)}


def left_out(message: str) -> bool:
    """Whether no sentence of the message is kept."""
    return not kept(message)


def kept(message: str, previous: str | None = None) -> list[str]:
    """The sentences of a message that are kept, in order."""
    cut = list(sentences(message))
    read = worth.read(message, cut, previous=previous)
    return [span.text for place, (span, _) in enumerate(cut) if read.judge(place).keep]


# Somebody else's words, whole messages: (message, reason).
FRAMED = [
    ("My boss wrote: I am leaving the company.", "quoted"),
    ("My brother says: my name is Bond.", "quoted"),
    ("An example sentence: my dog is called Rex.", "quoted"),
    ("Test input: I live in Graz and I am vegan.", "quoted"),
    ("The letter reads:\nI live in Graz.\nI am vegan.", "quoted"),
    ("我老板写道：我要离开公司了。", "quoted"),
    ("我哥說：我叫小明。", "quoted"),
    ("> I live in Graz.", "quoted"),
    ("---------- Forwarded message ---------\nFrom: Ann\n\nI live in Graz.", "pasted"),
    ("From: Ann <ann@example.org>\nSubject: Hello\n\nI live in Graz.\n\nI am vegan.", "pasted"),
    ("On Mon, 2 March 2026 Ann wrote:\nI live in Graz.", "pasted"),
    ("发件人：安娜\n主题：你好\n\n我住在杭州。", "pasted"),
    ("Dear Ms Hill,\nI live in Graz and would like the job.\nKind regards,\nAnn", "pasted"),
    ("Hey Tom,\nI live in Graz now, so no chess.\nCheers,\nAnn", "pasted"),
    ("<user_profile>city: Graz</user_profile>", "pasted"),
    ("Hi all,\n\nI'm out until Monday. I live in Graz now.\n\nBest,\nKaren", "pasted"),
    ('"""\nI live in Graz. I am vegan.\n"""', "pasted"),
    ("```\nI live in Graz.\n```", "pasted"),
    ("Translate the following: I live in Graz.", "pasted"),
    ("Please proofread this paragraph:\nI live in Graz.\nI am vegan.", "pasted"),
    ("翻译下面这句话：我住在杭州。", "pasted"),
    ("<relevant-memories>\n- I prefer tabs\n- I live in Oslo\n</relevant-memories>", "pasted"),
    ("<context>\nI live in Rome.\n</context>", "pasted"),
    ('<file path="bio.md">\nI am Maya. I live in Porto.\n</file>', "pasted"),
    ("[quote=Ann]I live in Porto.[/quote]", "pasted"),
    ("Relevant memories:\n- I prefer tabs\n- I live in Oslo", "pasted"),
    ("ERROR 2026-01-01 I am unable to connect to host db1", "pasted"),
    ("2026-01-01 10:11:12,123 INFO main I am ready", "pasted"),
    ("INFO:my.module:I am ready", "pasted"),
    ("Traceback (most recent call last):", "pasted"),
    ('if (x == 1) { say("I live in Rome"); }', "pasted"),
    ("name,city\nI am Bob,I live in Rome", "pasted"),
    ("name;age;city\nBob;31;Rome\nAnn;30;Graz", "pasted"),
    ("Ann: I live in Graz\nBob: I live in Linz\nAnn: great", "pasted"),
    ("[19:02] Gus: I'm moving to Leeds", "pasted"),
    ("Make this past tense: I live in Rome and work as a cook.", "pasted"),
    ("把这条评论缩短：\n我给老婆买的锅，用了一个月就掉漆了。", "pasted"),
    ('What song goes like "I have a house with no windows"?', "quoted"),
    ("Solve: Tom has 14 marbles and loses 2. How many does he have left?", "fiction"),
    ("小刚有20颗糖，分给妹妹四分之一，还剩几颗？", "fiction"),
    ("You are Sherlock. I am Watson, back from the war with a limp.", "fiction"),
    ("My landlord emailed this morning: I am selling the flat.", "quoted"),
    ("Her teacher's comment on the report: I find her lazy.", "quoted"),
    ("My boss: always reply in German.", "quoted"),
    ("Voicemail from mom: I'm at the airport.", "quoted"),
    ("Tweet I saw: I make 20k a month.", "quoted"),
    ("The sign on the door says I bite.", "quoted"),
    ("He was like, I can't do this anymore.", "quoted"),
    ("Lyrics: I was born in a hurricane.", "quoted"),
    ("网友评论：我当了十年老师。", "quoted"),
    ("Reply to this customer: I ordered a blender and it never came.", "pasted"),
    ("Interviewer: Where are you from?\nCandidate: I have lived in Lyon for years.", "pasted"),
    ("john: i live in leeds\nann: i have a cat\njohn: my car broke", "pasted"),
    ("Subject: Leave\nHi Dana, I am having a surgery. Regards, Luke", "pasted"),
    ("把这段话改得正式一点：我会开车。", "pasted"),
    ("BEGIN CONTEXT\nI'm a lawyer.\nEND CONTEXT", "pasted"),
    ("[上下文开始]\n我叫赵敏。\n[上下文结束]", "pasted"),
    ("[system reminder: the user is on the free plan. I should be brief.]", "pasted"),
    ("$ cat notes.txt\nI live in Quito. I like lizards.", "pasted"),
    ('bio: "I live in Oslo"\ntheme: dark\nowner: I am root', "pasted"),
    ('{"姓名": "王芳", "简介": "我是护士"}', "pasted"),
    ('print("我今年五岁")', "pasted"),
    ("00:01:02,000 --> 00:01:05,000\nI have been living here for years.", "pasted"),
    ("You are Batman and I am the Joker. I planted a bomb.", "fiction"),
    ("You be the cop, I'll be the thief. I stole a painting.", "fiction"),
    ("Let's do an improv scene. I'm the angry customer.", "fiction"),
    ("DnD session 4. I have a sword.", "fiction"),
    ("Picture this: I own an island.", "fiction"),
    ("I wish I were taller and had blue eyes.", "fiction"),
    ("I dreamed that I lived on the moon with my ex.", "fiction"),
    ("昨晚我梦见我成了飞行员，我住在火星上。", "fiction"),
    ("你演警察，我演小偷。我偷了一辆车。", "fiction"),
    ("以一个老奶奶的口吻写：我有五个孙子。", "fiction"),
    ("Let's roleplay. I am a pirate captain and I live on a ship.", "fiction"),
    ("For this exercise, I'm a customer from Rome. I hate waiting.", "fiction"),
    ("Suppose my name is Bob. I am 40.", "fiction"),
    ("Let's play: you're a wizard, I'm a knight from Avalon. I have a sword.", "fiction"),
    ("Pretend that I'm a doctor. I work in Berlin.", "fiction"),
    ("我们来角色扮演。我是海盗船长，我住在船上。", "fiction"),
    ("假设我叫张三。我在银行上班。", "fiction"),
]


@pytest.mark.parametrize(("message", "reason"), FRAMED)
def test_a_frame_covers(message: str, reason: str) -> None:
    assert worth.frames(message).at(0, len(message)) == reason
    read = list(sentences(message))
    regions = worth.frames(message)
    assert all(regions.at(span.start, span.end) == reason for span, _ in read)


# What looks like a frame and isn't: the speaker's own words.
OWN = [
    "My motto: I never give up.",
    "My review of 2025: I changed jobs.",
    "My wife: Anna, 34, dentist. My son: Leo, 5.",
    "Note: I am left-handed.",
    "$ 1200 is my rent in Leipzig.",
    "My name is 'Bob' and I live in 'Pine Street'.",
    "I play the doctor in our village theatre.",
    "You are a career coach. I am a teacher from Pune.",
    "I bought a sketch by a local artist.",
    "My character is rather shy.",
    "My doctor says I should sleep more.",
    "I like it in our new flat.",
    "我的情况：我今年45岁，有高血压。",
    "你是我的助手，我是一名律师。",
    "[Mon 2026-03-02 10:15 GMT+1] I like jazz.",
    "[USER] I like jazz.",
    "10:15 I like jazz",
    "Name: Max\nCity: Bonn\nAge: 34",
    "姓名：陈志远\n年龄：29",
    "My hobbies: chess, climbing, baking",
    "Allergies: nuts\nAllergies: cats",
    "You are Claude. I am Ann, a nurse from Leeds.",
    "Tom has two kids and lives in Bonn. How many rooms should we book?",
    "My son Tom has 3 cats. How much do they eat in total?",
    "请记住这些：\n我对花生过敏。",
    "Some facts about me:\n- I live in Bonn\n- vegetarian",
    'I love "Can\'t Stop Me Now" by Queen.',
    "I said: never again, I'm done with cars.",
    "hi,how are you\nI live in rome,what about you",
    "I am not really into role playing games myself.",
    "I play role-playing games every Friday.",
    "let me know if my class starts at nine",
    "We use Postgres (version 17) at work.",
    "I <3 my dog and my cat </3",
    "<user_query>I live in Rome</user_query>",
    "User: I live in Rome",
    "My doctor says I have to lose weight.",
    "I wrote a letter to my brother on Sunday.",
    "Dear me, I forgot: my brother lives in Graz.",
    "I work as an editor and translate stories.",
    "My job: I write code in Java.",
    "I am an actor, I play a doctor on TV.",
    "我写小说，主角住在山上。",
    "I imagine my son will like it, he turns six.",
    "Update: I moved to Graz.",
    "WARNING: I am allergic to nuts.",
]


@pytest.mark.parametrize("message", OWN)
def test_the_speakers_own_words_are_in_no_frame(message: str) -> None:
    assert set(reasons(message).values()) <= {None}


@pytest.mark.parametrize(
    ("message", "left", "stays"),
    [
        ("My boss wrote: I am leaving. \nI live in Bonn.", "My boss wrote: I am leaving",
         "I live in Bonn"),
        ("<context>\nI live in Rome.\n</context>\nI live in Bonn.", "I live in Rome",
         "I live in Bonn"),
        ("Let's roleplay. I am a pirate. OK, back to reality. I live in Bonn.", "I am a pirate",
         "I live in Bonn"),
        ("我们来角色扮演。我是海盗。说正经的，我住在北京。", "我是海盗", "说正经的,我住在北京"),
        ("From: Ann\nTo: Bob\n\nI live in Graz.\n\nPlease answer her. I live in Bonn.",
         "I live in Graz", "I live in Bonn"),
        ("I live in Graz.\nSummarize the text above. ", "I live in Graz",
         "Summarize the text above"),
        ("Imagine I won. What now? I have two kids in real life.", "I won",
         "I have two kids in real life"),
        ('Summarize: "I smoke." I am a nurse.', '"I smoke."', "I am a nurse"),
        ("Translate this: I am Olaf. Also, remember that I like tea.", "I am Olaf",
         "Also, remember that I like tea"),
        ("<mem>I like wine</mem> I keep bees", "I like wine", "I keep bees"),
        ("He said: I am rich. I have known him since school.", "I am rich",
         "I have known him since school"),
        ('She said: "I hate my job." I love mine.', "She said: \"I hate my job", "I love mine"),
    ],
)  # fmt: skip
def test_a_frame_lasts_until_it_is_left(message: str, left: str, stays: str) -> None:
    found = reasons(message)
    at = message.index(left)
    assert worth.frames(message).at(at, at + len(left)) is not None
    assert found[stays] is None


def test_a_role_play_lasts_into_the_next_message() -> None:
    opened = worth.frames("Let's roleplay. I am a pirate.")
    assert opened.inside == "fiction"
    following = worth.frames("I live on a ship.", inside=opened.inside)
    assert following.at(0, 17) == "fiction"
    assert following.inside == "fiction"
    ended = worth.frames("Stop the roleplay. I live in Bonn.", inside=following.inside)
    assert ended.at(19, 34) is None
    assert ended.inside is None


def test_a_move_in_a_story_that_the_assistant_tells_is_fiction() -> None:
    turns = [("assistant", "You enter a dark cave. What do you do?"),
             ("user", "I light my torch. I have a sword."), ("assistant", "Well done."),
             ("user", "I have a parrot.")]  # fmt: skip
    told = extract([{"role": role, "content": said} for role, said in turns])
    assert [fact["memory"] for fact in told] == ["Has a parrot"]
    asked = [{"role": "assistant", "content": "When you are at home, what do you do?"},
             {"role": "user", "content": "I play the cello."}]  # fmt: skip
    assert [fact["memory"] for fact in extract(asked)] == ["Plays the cello"]


def test_a_supposition_ends_with_its_message() -> None:
    assert worth.frames("Suppose my name is Bob. I am 40.").inside is None


# One example a reason at least, that stands in no list of labelled sentences.
LEFT_OUT = [
    ("How tall is the Eiffel Tower?", "question"),
    ("where do penguins live", "question"),
    ("Write a limerick about a sad toaster.", "task"),
    ("Please write a letter to the tax office.", "task"),
    ("I'll try your recipe, thanks!", "reaction"),
    ("I hate this answer", "reaction"),
    ("I prefer the first option", "reaction"),
    ("I have the same problem", "reaction"),
    ("I like version 2 better", "reaction"),
    ("I hate when it does that", "reaction"),
    ("I was expecting more details", "reaction"),
    ("I don't understand step 3, my screen looks different", "reaction"),
    ("I have a typo in my last message", "reaction"),
    ("I get a 404 when I click it", "reaction"),
    ("My guess would be Jupiter", "reaction"),
    ("I need 5 slogans.", "task"),
    ("My phone shows 14:30", "momentary"),
    ("I read somewhere that honey never spoils.", "world"),
    ("We as humans fear change.", "world"),
    ("我喜欢第二个", "reaction"),
    ("I'm on the train right now.", "momentary"),
    ("I'm so hungry now", "momentary"),
    ("我在等电梯。", "momentary"),
    ("Sharks are older than trees.", "world"),
    ("大多数鱼不会飞。", "world"),
    ("Good evening to you!", "small_talk"),
    ("祝你生日快乐！", "small_talk"),
    ("Answer in two sentences.", "instruction_for_this_answer"),
    ("不超过两百字。", "instruction_for_this_answer"),
    ("!!!", "empty"),
]


@pytest.mark.parametrize(("message", "reason"), LEFT_OUT)
def test_left_out(message: str, reason: str) -> None:
    mark = re.search(r"[.?!。？！]?$", message)
    assert mark is not None
    words = message[: mark.start()] if reason != "empty" else message
    language = "chinese" if is_chinese(message) else "english"
    verdict = worth.judge(words, mark.group(), language=language)
    assert (verdict.keep, verdict.reason) == (False, reason)
    assert 0 <= verdict.certainty <= 1


@pytest.mark.parametrize(
    "message",
    [
        "I live in Graz.",
        "My uncle keeps goats.",
        "i cant eat walnuts",
        "My sister in law had a stroke last month.",
        "We're moving to Norwich in May.",
        "I get migraines when it is humid.",
        "我住在大连。",
        "我舅舅养羊。",
        "我對貓毛過敏。",
        "我五月搬家去大理。",
        "What can I cook for my daughter, who is celiac?",
        "Never use emojis",
        "When I ask for code, use Python.",
        "Please stop using emojis.",
        "Call me Lou from now on.",
        "不要叫我老师。",
        "以后都用中文回答。",
    ],
)
def test_kept(message: str) -> None:
    assert kept(message)


@pytest.mark.parametrize(
    ("previous", "answer"),
    [
        ("What's your name?", "Max"),
        ("Where do you live?", "In Bonn."),
        ("Do you have any allergies?", "Yes, peanuts."),
        ("你住在哪里？", "大连。"),
    ],
)
def test_an_answer_to_a_question_about_the_user_is_kept(previous: str, answer: str) -> None:
    assert kept(answer, previous)


@pytest.mark.parametrize("answer", ["Thanks", "not sure", "ok", "Why?", "不知道"])
def test_no_answer(answer: str) -> None:
    assert not kept(answer, "Where do you live?")


def test_a_fact_inside_a_question_is_judged_by_its_own_words() -> None:
    question = "How do I cook an egg, and why is my husband diabetic"
    asked = worth.judge(question, "?", language="english")
    stated = worth.judge(question, "?", language="english", statement="my husband is diabetic")
    assert stated.keep
    assert asked.certainty <= stated.certainty or not asked.keep


def test_features_are_distinct_and_bounded() -> None:
    long = "word " * 10_000
    found = english_features.features(long)
    assert len(found) == len(set(found)) < 1000


def test_every_reason_of_the_model_is_public() -> None:
    assert set(linear.REASONS) <= set(worth.REASONS)


def test_a_long_message_is_read_in_linear_time() -> None:
    """Counted in polls, one every thousand lines: no rule reads the message again and again."""
    polls = []
    for piece in ("I live in Graz.\n", "<a>\n", '"x\n', "a,b\n", "Let's say: x\n", "```\n"):
        worth.frames(piece * 5000, poll=lambda: polls.append(1))
    assert len(polls) > 30


LANGUAGES = ("english", "chinese")


def weights_of(lines: str) -> dict[str, str]:
    """{feature: its weights} of lines as train.py writes them."""
    return dict(line.split(linear.AFTER_NAME) for line in lines.splitlines())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_weight_is_found_and_nothing_else(language: str) -> None:
    module = import_module(f"agent_memory_udfs.extraction.worth.weights_{language}")
    lines = weights_of(module.WEIGHTS.strip("\n"))
    known = linear.weights(language)
    assert list(lines) == sorted(lines)
    for name, line in lines.items():
        keep, _, why = line.partition(" ")
        assert (known.keep(name), known.why(name) or "-") == (int(keep), why)
    strangers = {f(name) for name in lines for f in (" {} ".format, "{}\n".format, "{}q".format)}
    strangers |= {name[1:] for name in lines} | {name[:-1] for name in lines} | {"", "\U0010ffff"}
    assert not any(known.keep(name) or known.why(name) for name in strangers - lines.keys())


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_weights_are_those_of_the_labelled_sentences(language: str) -> None:
    train = pytest.importorskip("bench.worth.train", reason="needs numpy")
    module = import_module(f"agent_memory_udfs.extraction.worth.weights_{language}")
    trained = weights_of(train.trained(train.Labelled(language)))
    kept_ones = weights_of(module.WEIGHTS.strip("\n"))
    assert trained.keys() == kept_ones.keys()
    assert all(
        abs(int(weights.split()[0]) - int(kept_ones[name].split()[0])) <= 1
        for name, weights in trained.items()
    )
