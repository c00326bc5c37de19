"""Entities and relations of the builtin extractor's facts, and the traps that must give none."""

from typing import Any

import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.restated import links_of_statement
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import bounded_effort

TYPES = {"person", "animal", "organization", "place", "language", "occupation", "topic", "other"}


def facts(text: str, **message: Any) -> list[dict[str, Any]]:
    return extract([{"role": "user", "content": text, **message}])


def relations(found: list[dict[str, Any]]) -> list[str]:
    """Each relation once, as "source relation target" with bars between."""
    return list(
        dict.fromkeys(" | ".join(link.values()) for fact in found for link in fact["relations"])
    )


def entities(found: list[dict[str, Any]]) -> dict[str, str]:
    return {entity["name"]: entity["type"] for fact in found for entity in fact["entities"]}


ENGLISH: list[tuple[str, list[str]]] = [
    # Attributes.
    ("I live in Rome", ["user | lives_in | Rome"]),
    ("I live in the Netherlands", ["user | lives_in | Netherlands"]),
    ("I moved to Oslo", ["user | lives_in | Oslo"]),
    ("I work in Seattle", ["user | works_in | Seattle"]),
    ("I work at Acme Corp", ["user | works_at | Acme Corp"]),
    ("My company is Acme", ["user | works_at | Acme"]),
    ("I am a teacher", ["user | works_as | teacher"]),
    ("I'm from Brazil", ["user | is_from | Brazil"]),
    ("My hometown is Leeds", ["user | is_from | Leeds"]),
    ("I was born in Madrid", ["user | born_in | Madrid"]),
    ("I grew up in Texas", ["user | grew_up_in | Texas"]),
    ("I'm a student at MIT", ["user | works_as | student", "user | studies_at | MIT"]),
    ("My major is physics", ["user | studies | physics"]),
    ("I like tea and coffee", ["user | likes | tea", "user | likes | coffee"]),
    ("I especially like tea", ["user | particularly_likes | tea"]),
    ("I particularly enjoy hiking", ["user | particularly_likes | hiking"]),
    ("I hate Mondays", ["user | dislikes | Mondays"]),
    ("I'm allergic to peanuts and shellfish",
     ["user | allergic_to | peanuts", "user | allergic_to | shellfish"]),
    ("I have a peanut allergy", ["user | allergic_to | peanut"]),
    ("I speak French and Italian", ["user | speaks | French", "user | speaks | Italian"]),
    ("I eat meat", ["user | eats | meat"]),
    ("I am vegan", ["user | follows_diet | vegan"]),
    ("I'm German", ["user | has_nationality | German"]),
    ("I'm Catholic", ["user | follows_religion | Catholic"]),
    ("My favorite color is blue", ["user | favorite_color | blue"]),
    ("My favourite teacher is Ms. Smith", ["user | favorite_teacher | Ms. Smith"]),
    ("I prefer tea over coffee", ["user | prefers | tea"]),
    ("Mary is allergic to cats", ["Mary | allergic_to | cats"]),
    ("I love my dog Rex", ["Rex | dog_of | user", "user | likes | Rex"]),
    # Roles.
    ("Adam is John's father", ["Adam | father_of | John"]),
    ("Li Si is Zhang San's mentor", ["Li Si | mentor_of | Zhang San"]),
    ("John's father is Adam", ["Adam | father_of | John"]),
    ("Adam is the father of John", ["Adam | father_of | John"]),
    ("Tom's wife is Anna", ["Anna | wife_of | Tom"]),
    ("My manager is Sam", ["Sam | manager_of | user"]),
    ("My boss is Kim", ["Kim | manager_of | user"]),
    ("My mom's name is Ada", ["Ada | mother_of | user"]),
    ("My best friend is Tom", ["Tom | friend_of | user"]),
    ("Bob is my friend", ["Bob | friend_of | user"]),
    ("Bob is my coworker", ["Bob | colleague_of | user"]),
    ("Tom is a friend of mine", ["Tom | friend_of | user"]),
    ("My sister Anna lives in Rome", ["Anna | sister_of | user", "Anna | lives_in | Rome"]),
    ("My friend Tom is a nurse", ["Tom | friend_of | user", "Tom | works_as | nurse"]),
    ("My son Leo is 5 years old", ["Leo | son_of | user"]),
    ("My kids are Tom and Anna", ["Tom | child_of | user", "Anna | child_of | user"]),
    ("My doctor is Dr. Smith", ["Dr. Smith | doctor_of | user"]),
    ("Tom and Anna are siblings", ["Tom | sibling_of | Anna"]),
    ("Tom and Anna are friends", ["Tom | friend_of | Anna"]),
    ("Tom and Anna are colleagues", ["Tom | colleague_of | Anna"]),
    ("Tom and Anna are married", ["Tom | spouse_of | Anna"]),
    ("Tom and I are friends", ["Tom | friend_of | user"]),
    ("I am friends with Tom", ["Tom | friend_of | user"]),
    ("I am married to Maria", ["Maria | spouse_of | user"]),
    ("I've been married to Joe for 10 years", ["Joe | spouse_of | user"]),
    ("Anna, my wife, is a doctor", ["Anna | works_as | doctor", "Anna | wife_of | user"]),
    ("I married Anna in 2019", ["Anna | spouse_of | user"]),
    ("My boss is married to Kim", ["boss | manager_of | user", "Kim | spouse_of | boss"]),
    ("I am Tom's brother", ["user | brother_of | Tom"]),
    ("My dog is called Rex", ["Rex | dog_of | user"]),
    ("My dog's name is Rex", ["Rex | dog_of | user"]),
    ("I have a dog named Rex", ["Rex | dog_of | user"]),
    ("I have two cats, Luna and Milo", ["Luna | cat_of | user", "Milo | cat_of | user"]),
    ("Tom has a dog named Rex", ["Rex | dog_of | Tom"]),
    ("Tom's dog is called Rex", ["Rex | dog_of | Tom"]),
    ("My wife works at Siemens", ["wife | wife_of | user", "wife | works_at | Siemens"]),
    ("My boss is Kim. She lives in Oslo.",
     ["Kim | manager_of | user", "boss | manager_of | user", "boss | lives_in | Oslo"]),
    ("My mom is a teacher", ["mom | mother_of | user", "mom | works_as | teacher"]),
    ("I live with my wife Anna", ["Anna | wife_of | user", "user | lives_with | Anna"]),
    ("I like Tom's sister Anna", ["user | likes | Anna", "Anna | sister_of | Tom"]),
    # Verbs.
    ("I lead the AI platform team at Acme Corp",
     ["user | leads | AI platform team", "user | works_at | Acme Corp"]),
    ("My manager is Sam, who heads the Data Intelligence department",
     ["Sam | manager_of | user", "Sam | heads | Data Intelligence department"]),
    ("Sam, who heads the Data department, is my boss",
     ["Sam | manager_of | user", "Sam | heads | Data department"]),
    ("Sam reports to Kim", ["Sam | reports_to | Kim"]),
    ("I report directly to Kim Lee", ["user | reports_to | Kim Lee"]),
    ("Kim manages the sales team", ["Kim | manages | sales team"]),
    ("I am in charge of the sales team", ["user | in_charge_of | sales team"]),
    ("I'm a member of the Chess Club", ["user | member_of | Chess Club"]),
    ("I founded Acme in 2019", ["user | founded | Acme"]),
    ("I mentor Tom", ["user | mentors | Tom"]),
    ("I teach English at Oxford University",
     ["user | teaches | English", "user | works_at | Oxford University"]),
    ("I study physics at MIT", ["user | studies | physics", "user | studies_at | MIT"]),
    ("I'm learning Spanish", ["user | learns | Spanish"]),
    ("I use Python at work", ["user | uses | Python"]),
    ("I visited Rome last summer", ["user | visited | Rome"]),
    ("I went to Rome and Paris", ["user | visited | Rome", "user | visited | Paris"]),
    ("I have been to Japan", ["user | visited | Japan"]),
    ("I met Tom at Google", ["user | met | Tom"]),
    ("Tom works with Anna", ["Tom | works_with | Anna"]),
    ("My teammate Jordan and I play basketball on weekends",
     ["user | plays | basketball", "Jordan | teammate_of | user"]),
    ("I play guitar, piano and drums",
     ["user | plays | guitar", "user | plays | piano", "user | plays | drums"]),
    ("I have a history of gastritis", ["user | has_condition | gastritis"]),
    ("I was diagnosed with gastritis", ["user | has_condition | gastritis"]),
    ("I suffer from migraines", ["user | has_condition | migraines"]),
    ("I have asthma", ["user | has_condition | asthma"]),
    ("Paris is the capital of France", ["Paris | capital_of | France"]),
    ("Tom is the CEO of Acme", ["Tom | ceo_of | Acme", "Tom | works_as | CEO"]),
    ("Acme acquired Globex", ["Acme | acquired | Globex"]),
]  # fmt: skip

CHINESE: list[tuple[str, list[str]]] = [
    ("我住在北京", ["user | lives_in | 北京"]),
    ("我在北京工作", ["user | works_in | 北京"]),
    ("我在阿里巴巴工作", ["user | works_at | 阿里巴巴"]),
    ("我是工程师", ["user | works_as | 工程师"]),
    ("我是四川人", ["user | is_from | 四川"]),
    ("我出生在成都", ["user | born_in | 成都"]),
    ("我在成都长大", ["user | grew_up_in | 成都"]),
    ("我在清华大学读书", ["user | studies_at | 清华大学"]),
    ("我的专业是物理", ["user | studies | 物理"]),
    ("我是中国人", ["user | has_nationality | 中国人"]),
    ("我对花生过敏", ["user | allergic_to | 花生"]),
    ("我会说英语和法语", ["user | speaks | 英语", "user | speaks | 法语"]),
    ("我喜欢吃辣,特别是川菜", ["user | likes | 辣", "user | particularly_likes | 川菜"]),
    ("我尤其喜欢喝咖啡", ["user | particularly_likes | 咖啡"]),
    ("我讨厌香菜", ["user | dislikes | 香菜"]),
    ("我吃素", ["user | follows_diet | 素"]),
    ("我最喜欢的颜色是蓝色", ["user | favorite_color | 蓝色"]),
    ("我最喜欢的运动鞋是耐克", ["user | favorite | 耐克"]),
    ("我的经理是王强", ["王强 | manager_of | user"]),
    ("我的经理是王强,他负责数据部门",
     ["王强 | manager_of | user", "王强 | in_charge_of | 数据部门"]),
    ("我的经理是王强。他负责数据部门。",
     ["王强 | manager_of | user", "王强 | in_charge_of | 数据部门"]),
    ("我老婆叫王芳", ["王芳 | wife_of | user"]),
    ("我老婆叫王芳,她在西门子工作",
     ["王芳 | wife_of | user", "王芳 | works_at | 西门子"]),
    ("我老婆在西门子工作", ["老婆 | wife_of | user", "老婆 | works_at | 西门子"]),
    ("李四是张三的导师", ["李四 | mentor_of | 张三"]),
    ("亚当是约翰的父亲", ["亚当 | father_of | 约翰"]),
    ("我是张三的弟弟", ["user | brother_of | 张三"]),
    ("我的导师是李四", ["李四 | mentor_of | user"]),
    ("我和张三是同事", ["张三 | colleague_of | user"]),
    ("我和王芳结婚了", ["王芳 | spouse_of | user"]),
    ("我弟弟叫小明", ["小明 | brother_of | user"]),
    ("我有个弟弟叫小明", ["小明 | brother_of | user"]),
    ("我的狗叫旺财", ["旺财 | dog_of | user"]),
    ("我养了一只叫旺财的猫", ["旺财 | cat_of | user"]),
    ("小王住在上海", ["小王 | lives_in | 上海"]),
    ("我朋友小李住在深圳", ["小李 | friend_of | user", "小李 | lives_in | 深圳"]),
    ("我妈妈喜欢画画", ["妈妈 | mother_of | user", "妈妈 | likes | 画画"]),
    ("我在阿里巴巴负责搜索团队",
     ["user | works_at | 阿里巴巴", "user | in_charge_of | 搜索团队"]),
    ("我向王强汇报", ["user | reports_to | 王强"]),
    ("我指导小王", ["user | mentors | 小王"]),
    ("我创办了蓝海公司", ["user | founded | 蓝海公司"]),
    ("我周末和同事打篮球", ["user | plays | 篮球"]),
    ("我用Python写代码", ["user | uses | Python"]),
    ("我去过上海和日本", ["user | visited | 上海", "user | visited | 日本"]),
    ("我毕业于清华大学", ["user | graduated_from | 清华大学"]),
    ("我有胃炎病史", ["user | has_condition | 胃炎"]),
    ("我患有高血压", ["user | has_condition | 高血压"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english(text: str, expected: list[str]) -> None:
    assert relations(facts(text)) == expected


@pytest.mark.parametrize(("text", "expected"), CHINESE, ids=[text for text, _ in CHINESE])
def test_chinese(text: str, expected: list[str]) -> None:
    assert relations(facts(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I am not Tom's brother", "I don't lead the AI team", "I no longer work at Acme",
        "My manager is not Sam", "My dad never met Anna", "Tom and Anna are not married",
        "I don't have asthma", "I don't like tea",
        "Is Tom your brother?", "Is it true that Sam is my boss?", "Forget that my manager is Sam",
        "I would like to lead the AI team", "I might visit Rome next year", "I want to visit Rome",
        "I used to work with Tom", "Sam used to manage Kim", "Sam was my manager",
        "My former manager is Sam", "I liked tea when I was young",
        "Tom's father's friend is Bob", "John and his father live in Rome",
        "Sam is taller than Kim's brother", "The Father's Day gift was nice",
        "Tom is the best of Friends", "John is sick", "If Tom is my brother then fine",
        "My friend's brother Tom lives in Rome", "I live in Rome or Milan",
        "I play an important role at Acme", "I play it by ear", "I run marathons",
        "I drive to work", "I study every day", "I work with Python and Tom",
        "My name is Sam", "I am 28", "My email is ann@example.com", "I'm single",
        "MY MANAGER IS SAM", "My friend May lives in Rome", "Always use Python",
        "My friend lives in Paris", "My brother is married to Kim", "我女儿喜欢画画",
        "我不是张三的弟弟", "李四不是张三的导师", "我不吃香菜", "我不在阿里巴巴工作了",
        "我不负责数据部门", "我想负责数据部门", "我没有胃炎病史", "忘记我的经理是王强",
        "你的经理是王强吗", "我的经理是谁", "我的朋友的老板是李雷", "小王是公司的经理",
        "我是中国的朋友", "我和她结婚了", "我老婆叫我回家",
        "我同事们打篮球", "我的手机号是13800138000",
    ],
)  # fmt: skip
def test_no_relation(text: str) -> None:
    assert relations(facts(text)) == []


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("My boss is German", ["boss | manager_of | user"]),
        ("I like my manager's ideas", ["user | likes | manager's ideas"]),
        ("My wife's boss is Kim", ["wife | wife_of | user"]),
        ("I play guitar and sing", ["user | plays | guitar"]),
        ("My uncle Bob's farm is in Ohio", ["Bob | uncle_of | user"]),
        ("我的老板是好人", ["老板 | manager_of | user"]),
        ("我爸爸是王子", ["爸爸 | father_of | user"]),
        ("我老婆叫王芳,他负责数据部门", ["王芳 | wife_of | user"]),
        ("我的经理是王强,他很好", ["王强 | manager_of | user"]),
    ],
)
def test_nothing_more_than_said(text: str, only: list[str]) -> None:
    assert relations(facts(text)) == only


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John is sick", {"John": "person"}),
        ("I am not Tom's brother", {"Tom": "person"}),
        ("I no longer work at Acme", {"Acme": "organization"}),
        ("I love Paris", {"Paris": "place"}),
        ("I love Rome", {"Rome": "place"}),
        ("My dog is called Rex", {"Rex": "animal"}),
        ("I speak French", {"French": "language"}),
        ("I am a teacher", {"teacher": "occupation"}),
        ("I like tea", {"tea": "topic"}),
        ("I had lunch with Tom in Rome yesterday", {"Tom": "person", "Rome": "place"}),
        ("The Father's Day gift was nice", {}),
        ("My name is Alex", {}),
        ("我不是张三的弟弟", {"张三": "person"}),
        ("我住在北京", {"北京": "place"}),
        ("我教英语", {"英语": "language"}),
    ],
)
def test_entities(text: str, expected: dict[str, str]) -> None:
    assert entities(facts(text)) == expected


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [("My wife works at Siemens", "wife", "wife"), ("My mum is a nurse", "mum", "mother"),
     ("My boss lives in Oslo", "boss", "manager"), ("我老婆在西门子工作", "老婆", "wife"),
     ("我爸爸是医生", "爸爸", "father")],
)  # fmt: skip
def test_one_known_by_a_role(text: str, name: str, role: str) -> None:
    (fact,) = facts(text)
    assert {"name": name, "type": "person", "role": role} in fact["entities"]


def test_named_speaker() -> None:
    (fact,) = facts("I live in Rome", name="Ann")
    assert relations([fact]) == ["Ann | lives_in | Rome"]
    assert fact["entities"][0] == {"name": "Ann", "type": "person"}
    (fact,) = facts("My wife works at Siemens", name="Bo Li")
    assert relations([fact]) == ["wife | wife_of | Bo Li", "wife | works_at | Siemens"]
    (fact,) = facts("John is sick", name="Ann")
    assert entities([fact]) == {"John": "person"}
    assert relations(facts("我喜欢吃辣", name="小红")) == ["小红 | likes | 辣"]
    assert relations(facts("Ann is my friend", name="Ann")) == []


@pytest.mark.parametrize(
    ("statement", "subject", "expected"),
    [
        ("Lives in Bergen", "user", ["user | lives_in | Bergen"]),
        ("Sister Anna lives in Rome", "user",
         ["Anna | sister_of | user", "Anna | lives_in | Rome"]),
        ("Sister Anna lives in Rome", "anna",
         ["Anna | sister_of | user", "Anna | lives_in | Rome"]),
        ("Mentor Tom lives in Rome", "user", ["Tom | mentor_of | user", "Tom | lives_in | Rome"]),
        ("Wife works at Siemens", "user", ["wife | wife_of | user", "wife | works_at | Siemens"]),
        ("Manager is Sam", "user", ["Sam | manager_of | user"]),
        ("Tom lives in Rome", "tom", ["Tom | lives_in | Rome"]),
        ("Adam is John's father", "adam", ["Adam | father_of | John"]),
        ("Adam is John's father", "user", ["Adam | father_of | John"]),
        ("Does not like tea", "user", []),
        ("喜欢吃辣", "user", ["user | likes | 辣"]),
        ("经理是王强", "user", ["王强 | manager_of | user"]),
        ("李四是张三的导师", "李四", ["李四 | mentor_of | 张三"]),
        ("", "user", []),
        ("?", "odd", []),
    ],
)  # fmt: skip
def test_links_of_statement(statement: str, subject: str, expected: list[str]) -> None:
    found = links_of_statement(statement, subject)
    assert set(found) == {"entities", "relations"}
    assert relations([found]) == expected


TELLING = """
    I my our am is are not my manager's Tom Tom's Anna Acme Corp Rome who heads leads team at of
    the a friend dog named called and , . : ' \u2019 "s brother wife lives in with likes tea she he
    married to been diagnosed has history capital user 5 Dr. We
    我 的 老婆 经理 是 叫 王强 张三 导师 负责 , 他 她 和 住在 北京 喜欢 吃 辣 有 一只 狗 不 病史
    在 \u3000 é
"""
WORDS = st.sampled_from([*TELLING.split(), " ", "\n", "  "])


def check(text: str, name: str | None = None) -> None:
    for fact in facts(text, name=name):
        words = f"{fact['memory']}\n{fact['source']}\n{name or ''}".casefold()
        names = [entity["name"] for entity in fact["entities"]]
        assert len(names) == len({name.casefold() for name in names}) <= 12
        assert len(fact["relations"]) <= 12
        for entity in fact["entities"]:
            assert entity["type"] in TYPES
            assert 0 < len(entity["name"]) <= 200
            assert entity["name"].casefold() in words
            assert entity["name"].casefold() != "user"
        for link in fact["relations"]:
            assert {link["source"], link["target"]} <= {"user", *names}
            assert link["source"] != link["target"]
            assert link["relation"].replace("_", "").isalnum()
            assert link["relation"].isascii()
        if fact["action"] == "forget" or fact["negated"]:
            assert fact["relations"] == []


@given(st.text(), st.none() | st.text(max_size=5))
def test_any_text(text: str, name: str | None) -> None:
    check(text, name)


@given(st.lists(WORDS, max_size=30), st.sampled_from(["", " "]), st.sampled_from([None, "Tom"]))
def test_any_order_of_telling_words(words: list[str], joint: str, name: str | None) -> None:
    check(joint.join(words), name)


@given(st.lists(WORDS, max_size=20), st.sampled_from(["user", "tom", "张三", ""]))
def test_any_statement(words: list[str], subject: str) -> None:
    found = links_of_statement(" ".join(words), subject)
    names = {"user"} | {entity["name"] for entity in found["entities"]}
    assert all({link["source"], link["target"]} <= names for link in found["relations"])


@pytest.mark.parametrize(
    "piece",
    ["my friend Tom ", "My friend Tom is Anna's brother. ", "Tom's ", "Tom and ", "A, who ", "my ",
     "I play tea, ", "我有一只狗叫", "我的经理是王强,他负责", "和", "我向",
     "I have a dog named Rex, "],
)  # fmt: skip
def test_time_is_linear(piece: str) -> None:
    text = (piece * (50_000 // len(piece) + 1))[:50_000]
    with bounded_effort():
        facts(text)
