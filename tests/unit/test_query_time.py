"""The time that a question asks for. All are asked on Wednesday, 12 June 2024, at 15:30."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from agent_memory_udfs.query_time import QueryTime, of_period, query_time, wants
from hypothesis import given
from hypothesis import strategies as st

from tests.effort import bounded_effort

ASKED_AT = datetime(2024, 6, 12, 15, 30)


def period(text: str, asked_at: datetime = ASKED_AT) -> str:
    """The period as "from/until", an open side empty, "" for none."""
    found = query_time(text, asked_at)
    if found.start is None and found.end is None:
        return ""
    bounds = (found.start, found.end)
    return "/".join(
        bound.isoformat().removesuffix("T00:00:00") if bound else "" for bound in bounds
    )


ENGLISH = {
    # dates
    "What did I do on 7 May 2023?": "2023-05-07/2023-05-08",
    "What did I do on May 7th, 2023?": "2023-05-07/2023-05-08",
    "Where was the picture of December 1,2023 taken?": "2023-12-01/2023-12-02",
    "what did i say on the 2nd of march 2024": "2024-03-02/2024-03-03",
    "What happened on Jan. 5, 2024?": "2024-01-05/2024-01-06",
    "What happened on 2023-05-07?": "2023-05-07/2023-05-08",
    "What happened on 25/7/2023?": "2023-07-25/2023-07-26",
    "What happened on 7/25/2023?": "2023-07-25/2023-07-26",
    "What happened on 7.5.2023?": "2023-05-07/2023-05-08",
    "What happened on Friday, 7 June 2024?": "2024-06-07/2024-06-08",
    "What did they give him on Aug 15th?": "2023-08-15/2023-08-16",
    "Wait a second, what did I say on 7 May?": "2024-05-07/2024-05-08",
    "What did I do on may 5?": "2024-05-05/2024-05-06",
    # months, seasons, years
    "What did I do in May 2023?": "2023-05-01/2023-06-01",
    "What did I do in 2023-05?": "2023-05-01/2023-06-01",
    "Who visited me in December?": "2023-12-01/2024-01-01",
    "Who visited me in June?": "2024-06-01/2024-07-01",
    "what did i do in march": "2024-03-01/2024-04-01",
    "Where was I in May and June?": "2024-05-01/2024-07-01",
    "Where did I go in the summer of 2019?": "2019-06-01/2019-09-01",
    "Where was she during winter 2022?": "2022-12-01/2023-03-01",
    "What happened in the fall?": "2023-09-01/2023-12-01",
    "What happened in 2022?": "2022-01-01/2023-01-01",
    "Where did I live in 2010 or 2011?": "2010-01-01/2012-01-01",
    "meetings in Q1 2024": "2024-01-01/2024-04-01",
    "What music did I hear in the 1990s?": "1990-01-01/2000-01-01",
    "What music did I hear in the 90s?": "1990-01-01/2000-01-01",
    # counted from the day of the question
    "What did I eat yesterday?": "2024-06-11/2024-06-12",
    "What did I eat yesterday evening?": "2024-06-11/2024-06-12",
    "Since 2024-05-07, where was Zoë?": "2024-05-07/",
    "What did I eat the day before yesterday?": "2024-06-10/2024-06-11",
    "What did I eat this morning?": "2024-06-12/2024-06-13",
    "What did I do last week?": "2024-06-03/2024-06-10",
    "What did I do the week before last?": "2024-05-27/2024-06-03",
    "What did I do last month?": "2024-05-01/2024-06-01",
    "Where did I go last year?": "2023-01-01/2024-01-01",
    "What happened last summer?": "2023-06-01/2023-09-01",
    "What happened last May?": "2024-05-01/2024-06-01",
    "What happened last June?": "2023-06-01/2023-07-01",
    "What did I do last weekend?": "2024-06-08/2024-06-10",
    "What did I do over the weekend?": "2024-06-08/2024-06-10",
    "What did I read this year?": "2024-01-01/2025-01-01",
    "What did I read earlier this month?": "2024-06-01/2024-07-01",
    "What did I do on Monday?": "2024-06-10/2024-06-11",
    "What did I do on Wednesday?": "2024-06-12/2024-06-13",
    "What did I do on Thursday?": "2024-06-06/2024-06-07",
    "What did I do last Wednesday?": "2024-06-05/2024-06-06",
    "Where was I three days ago?": "2024-06-09/2024-06-10",
    "Where was I two weeks ago?": "2024-05-27/2024-06-03",
    "Where was I two months ago?": "2024-04-01/2024-05-01",
    "Where did she move from 4 years ago?": "2020-01-01/2021-01-01",
    "What did I start a few years ago?": "2019-01-01/2023-01-01",
    "What did I buy in the past three months?": "2024-03-12/2024-06-12T15:30:00",
    "Who visited me in the last year?": "2023-06-12/2024-06-12T15:30:00",
    # one inside another
    "What did I do in May last year?": "2023-05-01/2023-06-01",
    "Last year in May, where was I?": "2023-05-01/2023-06-01",
    "What did I do on Monday last week?": "2024-06-03/2024-06-04",
    "What did I do in the first week of May?": "2024-05-01/2024-05-08",
    "Where was I in the last two weeks of August 2023?": "2023-08-18/2023-09-01",
    "What did I do on the first weekend of October 2023?": "2023-10-07/2023-10-09",
    "Was the first half of September 2022 good?": "2022-09-01/2022-09-16",
    "What did she join in mid-August 2023?": "2023-08-11/2023-08-21",
    "What happened at the end of 2023?": "2023-09-01/2024-01-01",
    "What did I do in the week of May 8, 2024?": "2024-05-06/2024-05-13",
    "What did she finish last Friday on 23 January, 2022?": "2022-01-23/2022-01-24",
    # ranges and open ends
    "What happened between March and May 2024?": "2024-03-01/2024-06-01",
    "What happened between November and January?": "2023-11-01/2024-02-01",
    "Where was John between August 11 and August 15 2023?": "2023-08-11/2023-08-16",
    "Where was I from 3 to 7 June 2024?": "2024-06-03/2024-06-08",
    "Where was I June 3-7, 2024?": "2024-06-03/2024-06-08",
    "Where did I live from 2019 to 2021?": "2019-01-01/2022-01-01",
    "Where did I live in 2019-2021?": "2019-01-01/2022-01-01",
    "How did I feel from last Monday to yesterday?": "2024-06-10/2024-06-12",
    "What have I read since January?": "2024-01-01/",
    "What have I read from March onwards?": "2024-03-01/",
    "What have I read from May 2023 until now?": "2023-05-01/",
    "Where did I live before 2020?": "/2020-01-01",
    "What did I do after June 3?": "2024-06-04/",
    "Where did I work until last summer?": "/2023-09-01",
    "How many had he won by July 10, 2022?": "/2022-07-11",
    "What happened after 2020 and before May 2023?": "2021-01-01/2023-05-01",
    "Where did I live before I moved to Berlin in 2020?": "/2021-01-01",
    # beside another
    "What did he do the week before August 3, 2023?": "2023-07-27/2023-08-03",
    "What did she get two weeks before August 11, 2023?": "2023-07-28/2023-08-04",
    "What was shown on the Sunday before October 25, 2022?": "2022-10-23/2022-10-24",
    "What did she do last weekend before April 10, 2023?": "2023-04-08/2023-04-10",
    "What was planned on the Saturday after October 28, 2023?": "2023-11-04/2023-11-05",
    "What happened the day after May 3?": "2024-05-04/2024-05-05",
}

CHINESE = {
    "我昨天吃了什么": "2024-06-11/2024-06-12",
    "前天我去了哪里": "2024-06-10/2024-06-11",
    "上周我做了什么": "2024-06-03/2024-06-10",
    "上週我做了什麼": "2024-06-03/2024-06-10",
    "上个星期三我做了什么": "2024-06-05/2024-06-06",
    "上周末": "2024-06-08/2024-06-10",
    "周一我做了什么": "2024-06-10/2024-06-11",
    "上个月": "2024-05-01/2024-06-01",
    "今年我读了什么书": "2024-01-01/2025-01-01",
    "去年我去了哪里": "2023-01-01/2024-01-01",
    "2023年5月我在做什么": "2023-05-01/2023-06-01",
    "二〇二三年五月": "2023-05-01/2023-06-01",
    "2023年5月7日": "2023-05-07/2023-05-08",
    "去年5月7号": "2023-05-07/2023-05-08",
    "去年五月": "2023-05-01/2023-06-01",
    "去年国庆我去了哪里": "2023-10-01/2023-10-08",
    "2022年春节我在哪里过的": "2022-02-01/2022-02-16",
    "5月我去了哪里": "2024-05-01/2024-06-01",
    "十二月我去了哪里": "2023-12-01/2024-01-01",
    "去年夏天我去了哪里": "2023-06-01/2023-09-01",
    "上个夏天": "2023-06-01/2023-09-01",
    "2023年上半年": "2023-01-01/2023-07-01",
    "去年年底": "2023-09-01/2024-01-01",
    "三天前我在哪": "2024-06-09/2024-06-10",
    "三個月前": "2024-03-01/2024-04-01",
    "两年前我住在哪里": "2022-01-01/2023-01-01",
    "最近三个月我买了什么": "2024-03-12/2024-06-12T15:30:00",
    "2020年以前我住在哪里": "/2020-01-01",
    "2020年之后我住在哪里": "2021-01-01/",
    "自从去年五月以来": "2023-05-01/",
    "从2019年到2021年我住在哪里": "2019-01-01/2022-01-01",
    "2023年3月到5月": "2023-03-01/2023-06-01",
    "三月和五月之间我做了什么": "2024-03-01/2024-06-01",
}

NO_PERIOD = [
    "Where does Alex live?",
    "",
    "May I ask who you are?",
    "How many people may 20 tables seat?",
    "Who did march in the second row?",
    "Did she fall in love?",
    "Who is April?",
    "What did I get from April?",
    "What is my room 2019 like?",
    "How much was the 2019 Honda?",
    "What did I buy for 2000 dollars?",
    "What did I write in 2000 words?",
    "What is the Cyberpunk 2077 game?",
    'Who sings "Summer of 2019"?',
    "What happened on 31 February 2023?",
    "What happened on 5/7/2023?",  # May or July?
    "What will I do on Friday?",
    "Do I have any meetings on Friday?",
    "What do I usually do on Monday?",
    "What did I do on Mondays?",
    "What is my favourite drink in winter?",
    "What are my plans for the summer?",
    "What do I do next week?",
    "What happens in 2030?",
    "What did I do in the last year of school?",
    "What did he say 20 minutes ago?",
    "What happened before the party?",
    "When did I last see the doctor?",
    "下周我要做什么",
    "明天",
    "每周三我做什么",
    "我一周运动三次吗",
    "一个月有几天",
    "我喜欢夏天吗",
    "我今年多大",
    "半年前",
    "今年国庆我去哪里",
    "我喜欢春节吗",
]


@pytest.mark.parametrize(("text", "expected"), (ENGLISH | CHINESE).items())
def test_a_period_is_found(text: str, expected: str) -> None:
    assert period(text) == expected


@pytest.mark.parametrize("text", NO_PERIOD)
def test_no_period_is_found(text: str) -> None:
    assert period(text) == ""


WANTS = {
    "When did I last see the doctor?": "latest",
    "When was I last in Rome?": "latest",
    "What was my last job?": "latest",
    "How long was my last trip?": "latest",
    "What's my most recent purchase?": "latest",
    "What is the latest on the house?": "latest",
    "What is Jon currently reading?": "latest",
    "Where do I live now?": "latest",
    "Where do I live right now?": "latest",
    "What am I reading at the moment?": "latest",
    "What have I been doing these days?": "latest",
    "What did I paint recently?": "latest",
    "What was the last book I read in 2023?": "latest",
    "最近我在忙什么": "latest",
    "我目前住在哪里": "latest",
    "我现在的工作是什么": "latest",
    "我現在住哪": "latest",
    "我上次看医生是什么时候": "latest",
    "我上一份工作是什么": "latest",
    "这段时间我在忙什么": "latest",
    "Where did we first meet?": "earliest",
    "When did she finish her first screenplay?": "earliest",
    "How did they initially meet?": "earliest",
    "Who was originally my boss?": "earliest",
    "What did I think of it at first?": "earliest",
    "When did I go to Rome for the first time?": "earliest",
    "我最初住在哪里": "earliest",
    "我第一次去上海是什么时候": "earliest",
    "我原先住在哪里": "earliest",
    # nothing of the kind
    "What is my last name?": None,
    "What was my first name?": None,
    "Who played in the last of us?": None,
    "Who directed The First Man?": None,
    "What is the last thing on my list?": None,
    "At last, what did I buy?": None,
    "How long did the trip last?": None,
    "Who won first place?": None,
    "Was it love at first sight?": None,
    "First, tell me where I live": None,
    "What did James prepare for the first time?": None,
    "Tell me right now what I like": None,
    "Now, where do I live?": None,
    "I am bored right now, what's my favourite game?": None,
    "What did I do last week?": None,
    "What happened last May?": None,
    "What happened in the first week of May?": None,
    "What is he currently doing as a volunteer in August 2023?": None,
    "What did she finish last Friday on 23 January, 2022?": None,
    "When did I first and last see her?": None,
    "离我最近的地铁站": None,
    "最近三个月我买了什么": None,
    "第一名是谁": None,
}


@pytest.mark.parametrize(("text", "expected"), WANTS.items())
def test_the_latest_or_the_earliest(text: str, expected: str | None) -> None:
    assert query_time(text, ASKED_AT).wants == expected


def test_days_begin_in_the_zone_of_the_question() -> None:
    zone = timezone(timedelta(hours=8))
    found = query_time("What did I eat yesterday?", datetime(2024, 6, 12, 1, tzinfo=zone))
    assert found == QueryTime(
        datetime(2024, 6, 11, tzinfo=zone), datetime(2024, 6, 12, tzinfo=zone)
    )


@pytest.mark.parametrize("year", [1, 2, 9998, 9999])
@pytest.mark.parametrize("text", [*ENGLISH, *CHINESE])
def test_the_ends_of_the_calendar(text: str, year: int) -> None:
    for asked_at in (datetime(year, 1, 1, tzinfo=UTC), datetime(year, 12, 31, tzinfo=UTC)):
        query_time(text, asked_at)


WORDS = (
    "in on the of since before after between and from to until last this first week month year "
    "weekend May March 2023 2024-05-07 7 7th, Monday summer ago two a few days recently now late "
    "去年 5月 7日 上 周 三 天 前 最近 到 以来 年 第一次 今年 末"
)


@given(st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join) | st.text(max_size=60))
def test_any_text_has_a_period_in_order_that_has_begun_or_none(text: str) -> None:
    for query in (text, text.replace(" ", "")):
        found = query_time(query, ASKED_AT)
        assert found.start is None or found.start <= ASKED_AT
        assert found.start is None or found.end is None or found.start < found.end
        assert found.wants in (None, "latest", "earliest")


@pytest.mark.parametrize(
    "text",
    ["in May 2023 ", "first 7 may ", "two weeks before ", "last ", "去年5月", "两年前", "a" * 9],
)
def test_a_long_text_costs_little(text: str) -> None:
    with bounded_effort():
        query_time(text * 20_000, ASKED_AT)


@pytest.mark.parametrize(
    ("terms", "is_so"),
    [
        ("2025 july juli d3x2 spring year 12 last 去年 2月 月去 六月 夏天", True),
        ("lisbon 4711 marathon mayb 大理 天气 厦门 电话", False),
    ],
)
def test_terms_that_may_name_a_period(terms: str, is_so: bool) -> None:
    assert {term for term in terms.split() if of_period(term)} == (
        {*terms.split()} - {"july"} if is_so else set()
    )


@pytest.mark.parametrize(
    ("memory", "said"),
    [
        ("I switched to the gym PureMove.", "changed instead"),
        ("The gate code has been changed to 9902.", "changed instead"),
        ("We upgraded to Debian 13.", "changed instead"),
        ("I park in Lot C now.", "changed"),
        ("Originally I parked in Lot A.", "former over"),
        ("I used to park in Lot A.", "former over"),
        ("I used to park in Lot A, now in Lot C.", "former"),
        ("My gym was FitOne.", "former"),
        ("My gym is FitOne.", ""),
        ("会议改成周三了。", "changed instead"),
        ("会议推迟到周四。", "changed instead"),
        ("我目前用苹果手机。", "changed"),
        ("快递以前放门口。", "former over"),
        ("会议原本定在周三。", "former over"),
        ("会议在周一。", ""),
    ],
)
def test_what_a_memory_tells_of_a_change(memory: str, said: str) -> None:
    told = {
        "changed": wants.tells_of_change,
        "instead": wants.tells_of_instead,
        "former": wants.tells_of_former,
        "over": wants.tells_of_end,
    }
    assert " ".join(name for name, tells in told.items() if tells(memory)) == said
