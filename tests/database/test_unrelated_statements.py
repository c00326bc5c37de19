"""What contradicts nothing changes nothing: random statements leave the others as they are."""

from __future__ import annotations

import itertools

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.database.calls import Scope

serial = itertools.count(1)

# Statements of attributes of their own; no two of them are about the same.
HELD = [
    "I live in Oslo.", "I work at Nokia.", "My name is Clara.", "I am 34.", "I own a boat.",
    "I have a cat called Tiger.", "My favorite food is ramen.", "I'm allergic to nuts.",
    "I play the violin.", "I run 20 km a week.", "My meeting is on Monday.", "I like jazz.",
    "My wife is Lea.", "I hate mushrooms.", "My phone number is 555-0111.", "I smoke.",
    "I use Spotify.", "I take 10 mg of sertraline.", "My daughter is in third grade.",
    "I play in a band called Lowtide.", "My salary is 4000 euros.", "I drink two coffees a day.",
    "I'm learning Korean.", "My sister Eva lives in Cork.", "I prefer window seats.",
    "我养了一只兔子。", "我对虾过敏。", "我的血型是A型。", "我每周去健身房三次。", "我在学吉他。",
    "我姐姐小芳住在西安。", "我的预算是2000元。", "我讨厌下雨。", "我开的是本田。", "我会说日语。",
]  # fmt: skip
WHO = ["My uncle", "My neighbor Bob", "My friend Zoe", "My cousin Ian", "Zelda", "My colleague"]
DOES = [
    "moved to Lima", "lives in Quito", "works at Aldi", "sold his boat", "is 50",
    "quit smoking", "lost his cat", "got divorced", "doesn't like jazz", "plays the drums",
    "is allergic to milk", "stopped learning Korean", "has three dogs", "broke up with Tim",
    "switched to Tidal", "got a raise", "was bumped up to 20 mg of sertraline", "has no pets",
    "started fourth grade", "called off the wedding", "had to rehome Tiger", "changed jobs",
    "drinks one coffee a day now", "gave Tiger away", "has no allergies", "cancelled Spotify",
    "left Nokia", "gave up the violin", "is no longer in Oslo", "has a new phone number",
]  # fmt: skip
ABOUT = ["我舅舅", "我同事小王", "张伟", "我表弟", "邻居", "我的客户李总"]
TOLD = [
    "搬到兰州了", "住在西宁", "在铁路局工作", "把车卖了", "今年五十岁", "戒烟了", "离婚了",
    "不喜欢下雨", "放弃学吉他了", "的兔子死了", "不对虾过敏", "每周去健身房一次", "分手了",
    "涨工资了", "升四年级了", "把会员退了",
    "换工作了", "的血型是B型", "买了辆丰田", "不学日语了", "的预算是900元",
]  # fmt: skip
PASSING = [
    "Should I move to Rome?", "What if I quit my job?", "I read about Paris today.",
    "If I lived in Spain, I would swim every day.", "I might sell my bike someday.",
    "I used to live in Turku.", "I visited Vienna in May.", "The train was late again.",
    "Let's pretend my name is Zork.", "I stayed in a hotel in Lisbon.", "I like tea.",
    "My gym is closed today.", "I switched to the other line.", "The bank split up the work.",
    "I have no pets with me today.", "I got my friend a job.", "My brother's band broke up.",
    "I have a dentist appointment on Friday.", "In winter I live in Malaga.", "I ran 5 km today.",
    "我想搬到大理。", "如果我住在海边就好了。", "你觉得我该换工作吗？", "我去年去过三亚。",
    "我寒假住在外婆家。", "我小时候住在乐山。", "我昨天喝了一杯咖啡。", "我差点把车卖了。",
    "我打算明年学法语。", "我喜欢猫。", "我对螃蟹不过敏。", "我今天没去健身房。",
]  # fmt: skip
unrelated = st.one_of(
    st.builds("{} {}.".format, st.sampled_from(WHO), st.sampled_from(DOES)),
    st.builds("{}{}。".format, st.sampled_from(ABOUT), st.sampled_from(TOLD)),
    st.sampled_from(PASSING),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(held=st.lists(st.sampled_from(HELD), min_size=3, max_size=6, unique=True),
       said=st.lists(unrelated, min_size=1, max_size=5, unique=True))  # fmt: skip
def test_unrelated_statements_change_no_slot(
    scope: Scope, held: list[str], said: list[str]
) -> None:
    user = Scope(scope.conn, f"unrelated {next(serial)}")
    for text in held:
        user.say(text)
    before = user.held()
    assert len(before) == len(held)
    for text in said:
        user.say(text)
    assert before <= user.held()
