"""Answers to the assistant's question, with what they say behind that."""

from __future__ import annotations

from typing import Any

import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.english.implied.asked import ASKED, Asked, said_of


def facts(question: str, answer: str) -> list[dict[str, Any]]:
    turns = [("assistant", question), ("user", answer)]
    messages = [{"role": role, "content": content} for role, content in turns]
    return extract(messages, occurred_at="2026-11-30T10:00:00+00:00")


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("How old are your kids?", "7 and 11.", ["Kids are 7 and 11 years old"]),
        ("What's your budget for the trip?", "Around 2,000 euros.",
         ["Budget for the trip is around 2,000 euros"]),
        ("Where are you based?", "Just outside Malmö.", ["Lives outside Malmö"]),
        ("Do you have any dietary restrictions?",
         "Yeah, lactose intolerant, and my partner doesn't eat red meat.",
         ["Is lactose intolerant", "Partner does not eat red meat"]),
        ("Do you have any pets?", "Two cats, Olive and Mochi.", ["Has two cats, Olive and Mochi"]),
        ("What size do you wear?", "Usually a medium.", ["Usually wears a medium"]),
        ("What's your name?", "It's Margarethe but Greta is fine.",
         ["Name is Margarethe", "Is called Greta"]),
        ("How do you usually get to work?", "By bike unless it's pouring.",
         ["Usually gets to work by bike unless it's pouring"]),
        ("What time do you wake up?", "5:30, I row before work.",
         ["Wakes up at 5:30", "Rows before work"]),
        ("Is your mother still in Spain?", "No, she moved back to Argentina in 2020.",
         ["Mother moved back to Argentina in 2020"]),
        ("What model is your car?", "A Skoda Octavia.", ["Car is a Skoda Octavia"]),
        ("How old is your son?", "Turning nine in May.", ["Son is turning nine in May"]),
        ("Where did you go to university?", "Dropped out of Leeds after a year.",
         ["Dropped out of Leeds after a year"]),
        ("What's your commute like?", "25 min by bike.", ["Commute is 25 min by bike"]),
        ("Do you have siblings?", "Only child.", ["Is an only child"]),
        ("Where did you grow up?", "A tiny village near Split.",
         ["Grew up in a tiny village near Split"]),
        ("Any dietary restrictions?", "No pork, no alcohol.",
         ["Dietary restrictions are no pork, no alcohol"]),
        ("Who do you live with?", "Just me and my dog.", ["Lives with their dog"]),
        ("Who do you live with?", "Just me.", ["Lives alone"]),
        ("Who do you live with?", "No.", []),
        ("Do you have a car?", "Nope, just a bike.", ["Has a bike"]),
        ("Are you a morning person?", "God no.", ["Is not a morning person"]),
        ("Do you smoke?", "Quit last year.", ["Quit smoking in 2025"]),
        ("Do you play any instruments?", "bass, badly", ["Plays bass, badly"]),
        ("How many siblings do you have?", "Three older brothers.", ["Has three older brothers"]),
        ("Where is your office?", "Right by the main station in Ulm.",
         ["Office is by the main station in Ulm"]),
        ("How often do you exercise?", "Twice a week if I'm lucky.",
         ["Exercises twice a week if they are lucky"]),
        ("How many people are on your team?", "Six including me.",
         ["Team has six people including them"]),
        ("What's your favorite cuisine?", "Thai, hands down.", ["Favorite cuisine is Thai"]),
        ("Do you prefer morning or evening appointments?", "Evenings.", ["Prefers evenings"]),
        ("Are you vegetarian?", "No, pescatarian.", ["Is not vegetarian", "Is pescatarian"]),
        ("Do you still live in Oslo?", "No, in Bergen now.",
         ["Does not live in Oslo", "Lives in Bergen"]),
        ("Where did you grow up?", "In a village near Ghent.",
         ["Grew up in a village near Ghent"]),
        ("What did you study?", "Architecture.", ["Studied architecture"]),
        ("How many hours do you sleep?", "Six on a good night.",
         ["Sleeps six hours on a good night"]),
        ("What do you usually eat for breakfast?", "Porridge with berries.",
         ["Usually eats porridge with berries for breakfast"]),
        ("What is your favorite book?", "Hard to say, maybe Stoner.", ["Favorite book is Stoner"]),
        ("Which team do you support?", "Feyenoord, obviously.", ["Supports Feyenoord"]),
        ("Who do you live with?", "My grandmother.", ["Lives with their grandmother"]),
        ("When do you go on vacation?", "In August.", ["Goes on vacation in August"]),
        ("Do you have insurance?", "Yes, with Allianz.", ["Has insurance with Allianz"]),
        ("How long is your commute?", "50 minutes.", ["Commute is 50 minutes"]),
        ("What's your team called?", "The Falcons.", ["Team's name is the Falcons"]),
        ("Do you like hiking?", "Love it!", ["Likes hiking"]),
        ("How is your mother?", "Much better, she's out of hospital.",
         ["Mother is out of hospital"]),
        ("Which of these do you want?", "The second one.", []),
        ("Do you want me to add tests?", "Yes, in pytest.", []),
        ("How are you today?", "Tired.", []),
        ("Should I use Python or JavaScript?", "Python.", []),
        ("Shall I book it?", "Yes", []),
        ("What's your name?", "John Smith", ["Name is John Smith"]),
        ("What's your name?", "Jean-Luc, but call me JL", ["Name is Jean-Luc", "Is called JL"]),
        ("What's your name?", "My friends call me Bob", ["Is called Bob"]),
        ("What's your wife's name?", "Anna but Annie is fine", []),
        ("What's your company's name?", "Acme GmbH", ["Company's name is Acme GmbH"]),
        ("What name should I use in the letter?", "John Smith", []),
        ("What is your name for the project?", "Apollo", []),
        ("What is your dog's name?", "It's Rex, my sister named him.",
         ["Dog's name is Rex", "Sister named him"]),
        ("What's your name, and where do you live?", "Mark, Leeds.",
         ["Name is Mark", "Lives in Leeds"]),
        ("What's your name and where do you live?", "Berlin", []),
        ("What's your name and where do you live?", "Berlin, Germany", []),
        ("How old are you and what do you do?", "Sorry, 29, pilot",
         ["Is 29 years old", "Is a pilot"]),
        ("What do you mainly shoot, and what's your budget?", "Mostly birds. About £900",
         ["Mostly shoots birds", "Budget is £900"]),
        ("Which exam are you preparing for, and when is it?", "JEE Advanced, it is in May",
         ["Is preparing for JEE Advanced, it is in May"]),
        ("When are you travelling and with whom?", "20 Dec to 2 Jan, with my sister's kids",
         ["Is travelling 20 Dec to 2 Jan, with their sister's kids"]),
        ("Where do you live now, and where would you like to go?",
         "Currently Bristol, thinking Cardiff or maybe Swansea", ["Lives in Bristol"]),
        ("Do you have any pets, and what are their names?", "Two dogs, Rex and Fido",
         ["Has two dogs, Rex and Fido"]),
        ("How much do you earn?", "2,300 and rent is 850", ["Earns 2,300", "Rent is 850"]),
        ("How many hours a day are you on it?", "like 6, mostly tiktok", []),
        ("When did you graduate?", "In 2021, after my second kid",
         ["Graduated in 2021, after their second kid"]),
        ("When did you quit smoking?", "right after my dad's heart attack",
         ["Quit smoking after their dad's heart attack"]),
        ("Where are you going and what's your budget?", "Vienna, around 120 euros a night",
         ["Is going to Vienna", "Budget is around 120 euros a night"]),
        ("What do you do for work, and what are your hobbies?", "Graphic designer, freelance",
         ["Is a freelance graphic designer"]),
        ("What's your current job?", "Been a vet nurse for 9 yrs",
         ["Has been a vet nurse for 9 yrs"]),
        ("How old is your daughter?", "nearly 4", ["Daughter is nearly 4 years old"]),
        ("How many children do you have and how old are they?", "three, 9, 6 and 2",
         ["Has three children", "Children are 9, 6 and 2 years old"]),
        ("What's your weight and activity level?", "68 kg, pretty active, I cycle to work daily",
         ["Weight is 68 kg", "Activity level is pretty active", "Cycles to work daily"]),
        ("How much data do you use per month?", "about 30 gigs", ["Uses about 30 gigs of data"]),
        ("Any hobbies?", "don't have time", []),
        ("Any hobbies?", "lots", []),
        ("Do you prefer tea or coffee?", "doesn't matter", []),
        ("Do you prefer tea or coffee?", "Yes", []),
        ("Do you prefer a short or a long answer?", "short", []),
        ("Do you prefer to start with the intro or the body?", "the intro", []),
        ("Do you eat meat?", "only fish", ["Eats only fish"]),
        ("Do you walk your dog?", "twice a day", ["Walks their dog twice a day"]),
        ("Do you like my answer?", "a little", []),
        ("Do you still live in Oslo?", "no, in a way", ["Does not live in Oslo"]),
        ("Are you German?", "No, Austrian", ["Is not German", "Is Austrian"]),
        ("Are you allergic to nuts?", "Yes, and shellfish",
         ["Is allergic to nuts", "Is allergic to shellfish"]),
        ("Is your daughter allergic to anything?", "Peanuts", []),
        ("What does your wife do?", "nurse", ["Wife is a nurse"]),
        ("Who is your doctor?", "Dr. Patel", ["Doctor is Dr. Patel"]),
        ("Do you have pets?", "A dog, he is 3", ["Has a dog", "Dog is 3"]),
        ("Do you have pets?", "had a dog, he died", ["Had a dog", "Dog died"]),
        ("Do you have kids?", "two", ["Has two kids"]),
        ("Do you have any questions?", "How does it work", []),
        ("Where do you live?", "With my parents", ["Lives with their parents"]),
        ("Who do you live with?", "with my sister", ["Lives with their sister"]),
        ("Who do you travel with?", "depends", []),
        ("What type is your variable?", "int", []),
        ("What time do you want me to call?", "5", []),
        ("How do you get to the settings page?", "via the menu", []),
        ("Have you read the docs?", "twice", []),
        ("Where did you meet your wife?", "at work", ["Met their wife at work"]),
        ("What did you buy?", "a car", ["Bought a car"]),
        ("When did you move to Oslo?", "in 2019", ["Moved to Oslo in 2019"]),
        ("When did you get married?", "June 2015", ["Got married in June 2015"]),
        ("How often do you visit your parents?", "twice a year",
         ["Visits their parents twice a year"]),
        ("How many people work in your company?", "around 40",
         ["Company has around 40 people"]),
        ("How many cats do you have?", "3, all rescues", ["Has 3 cats, all rescues"]),
        ("How many siblings do you have?", "2 sisters and a brother",
         ["Has 2 sisters and a brother"]),
        ("How many cups of coffee do you drink?", "One", ["Drinks one cup of coffee"]),
        ("How much coffee do you drink?", "two cups", ["Drinks two cups of coffee"]),
        ("How much did you pay for it?", "900", []),
        ("How long have you been vegan?", "since 2019", ["Has been vegan since 2019"]),
        ("What did you do all weekend?", "Thanks, Maria", []),
        ("What do you usually do?", "Thanks, Maria", []),
        ("What are your daily routines?", "In the morning, I meditate and teach classes",
         ["Meditates in the morning", "Teaches classes in the morning"]),
        ("Do you have any pets?", "Yes", ["Has pets"]),
        ("Do you have any plans for the weekend?", "Yep, I'm hiking with some buddies",
         ["Is hiking with some buddies"]),
        ("Where does your daughter go to school?", "Lincoln High",
         ["Daughter goes to Lincoln High"]),
        ("What should I call you?", "Just Sam is fine", ["Name is Sam"]),
        ("Are you two still together?", "No, we split up in June", ["Split up in June"]),
        ("你喜欢喝茶还是咖啡？", "都行", []),
        ("你喜欢详细一点还是简短一点？", "简短一点", []),
        ("您平时几点睡？", "看情况", []),
        ("公司几点上班？", "九点", []),
        ("孩子是什么血型？", "O型", []),
        ("车是什么问题？", "发动机响", []),
        ("你有孩子吗？", "两个", ["有两个孩子"]),
        ("你有孩子吗？", "还没有", []),
        ("你怎么去上班？", "坐公交上班", ["坐公交上班"]),
        ("你住哪？", "和父母一起住", ["和父母一起住"]),
        ("您在哪个城市？", "杭州，不过老家是衢州。", ["住在杭州", "老家是衢州"]),
        ("您平时几点睡？", "一般十二点以后。", ["一般十二点以后睡"]),
        ("你怎么去上班？", "坐地铁，差不多四十分钟。", ["坐地铁上班，差不多四十分钟"]),
        ("你喜欢喝茶还是咖啡？", "茶吧。", ["喜欢喝茶"]),
        ("你爱人做什么工作？", "在医院当护士。", ["爱人在医院当护士"]),
        ("How far is your office?", "12 km.", ["Office is 12 km"]),
        ("您家狗多大了？", "三岁半。", ["狗今年三岁半"]),
        ("您老公是哪里人？", "山东人。", ["老公是山东人"]),
        ("您是什么血型？", "AB型", ["血型是AB型"]),
        ("您家里几口人？", "四口。", ["家里四口人"]),
        ("体重呢？", "七十公斤左右。", ["体重是七十公斤左右"]),
        ("你每天睡几个小时？", "六个小时吧。", ["每天睡六个小时"]),
        ("您喝酒吗？", "偶尔喝点红酒。", ["偶尔喝点红酒"]),
        ("你会说日语吗？", "会一点。", ["会一点日语"]),
        ("你大学学的什么？", "土木工程。", ["大学学的土木工程"]),
        ("你什么时候结婚？", "明年五一。", ["2027年五一结婚"]),
        ("你去过日本吗？", "去过两次。", ["去过日本两次"]),
        ("您和谁一起住？", "和爸妈。", ["和爸妈一起住"]),
        ("您结婚了吗？", "还没。", ["还没结婚"]),
        ("你一般早餐吃什么？", "豆浆油条。", ["一般早餐吃豆浆油条"]),
        ("你支持哪支球队？", "国安。", ["支持国安"]),
        ("你们公司多少人？", "三百多人。", ["公司三百多人"]),
        ("需要我帮你记下来吗？", "好的，谢谢。", []),
        ("你想要简体还是繁体？", "简体。", []),
        ("这个函数叫什么名字？", "parse_rows", []),
        ("今天心情怎么样？", "还行吧。", []),
        ("你平常喜歡做什麼？", "爬山、攝影", ["喜欢爬山", "喜欢攝影"]),
        ("你有孩子吗？", "有，一个女儿，五岁。", ["有一个女儿", "女儿五岁"]),
    ],
)  # fmt: skip
def test_what_an_answer_says(question: str, answer: str, expected: list[str]) -> None:
    assert [fact["memory"] for fact in facts(question, answer)] == expected


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("How old are your kids?", "7 and 11."),
        ("How old is your dog?", "9."),
        ("Where does your brother live?", "Bonn."),
        ("您的孩子多大了？", "老大八岁，老二刚满两岁。"),
    ],
)
def test_what_was_asked_of_others_fills_no_slot_of_the_user(question: str, answer: str) -> None:
    slots = [fact["slot"] for fact in facts(question, answer) if fact["subject"] == "user"]
    assert slots == [slot for slot in slots if slot is None]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Any hobbies?", "skip"),
        ("Any hobbies?", "let's talk about something else"),
        ("Any phobias?", "ok next question"),
        ("Any foods you dislike?", "can you stop"),
        ("What would you like to study?", "tell me the options"),
        ("How old is your dog?", "dead"),
        ("Where do you live?", "nowhere"),
        ("你叫什么名字？", "算了"),
        ("你几岁？", "秘密"),
        ("你有什么爱好？", "换个话题"),
    ],
)
def test_what_is_no_answer(question: str, answer: str) -> None:
    assert facts(question, answer) == []


@pytest.mark.parametrize("row", ASKED, ids=[row.example[0] for row in ASKED])
def test_each_example_of_a_question(row: Asked) -> None:
    question, answer, said = row.example
    assert said_of(question, answer) == said


@pytest.mark.parametrize(
    ("said", "question", "answer", "expected"),
    [
        ("What should I get my boyfriend?", "What is he into?", "ramen", "Boyfriend is into ramen"),
        ("My cat Biscuit scratches the sofa.", "How old is Biscuit?", "2",
         "Cat Biscuit is 2 years old"),
        ("My cat Biscuit scratches the sofa.", "How old is she, and does she go outdoors?",
         "2, indoor only", "Cat Biscuit is 2 years old"),
    ],
)  # fmt: skip
def test_who_a_question_means(said: str, question: str, answer: str, expected: str) -> None:
    turns = [("user", said), ("assistant", question), ("user", answer)]
    messages = [{"role": role, "content": content} for role, content in turns]
    assert expected in [fact["memory"] for fact in extract(messages)]


def test_about_an_amount_is_that_amount() -> None:
    (fact,) = extract([{"role": "user", "content": "My rent is about 900 euros."}])
    assert (fact["memory"], fact["slot"]) == ("Rent is about 900 euros", "user / rent #")
    for text in ("My talk is about 5G networks.", "My thesis is about 2 protests."):
        (fact,) = extract([{"role": "user", "content": text}])
        assert fact["slot"] is None
