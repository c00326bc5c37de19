"""The table of attributes: which nouns name them and how a noun's value must look.

To add an attribute that people state as "my X is Y", add its nouns to `NOUNS`; to read it from a
verb, add a row to `VERB_RULES`.
"""

from __future__ import annotations

from typing import NamedTuple

from ...shared.lexis import word_set

# Nouns after "my" (or "Tom's") that name an attribute with one value at a time.
NOUNS: dict[str, str] = {
    noun.strip(): attribute.strip()
    for line in """
    name: name | full name: full name | first name: first name | last name: last name
    surname: last name | family name: last name | given name: first name | nickname: nickname
    preferred name: nickname | age: age | birthday: birthday | date of birth: birthday
    birth date: birthday | birthdate: birthday | dob: birthday | address: address
    home address: address | hometown: origin | home town: origin | city: residence
    current city: residence | place of residence: residence | employer: employer
    company: employer | current employer: employer | job: job | job title: job | title: job
    occupation: job | profession: job | position: job | role: job | current job: job
    email: email | e-mail: email | email address: email | e-mail address: email | mail: email
    work email: work email | personal email: personal email | phone: phone
    phone number: phone | mobile: phone | mobile number: phone | cell: phone | cell number: phone
    cell phone: phone | cell phone number: phone | cellphone number: phone | number: phone
    telephone number: phone | mobile phone number: phone | telephone: phone
    work phone: work phone | work phone number: work phone | marital status: marital_status
    relationship status: marital_status | nationality: nationality | religion: religion
    gender: gender | pronouns: pronouns | height: height | weight: weight
    blood type: blood_type | star sign: zodiac_sign | zodiac sign: zodiac_sign
    timezone: timezone | time zone: timezone | native language: native_language
    mother tongue: native_language | first language: native_language
    preferred language: preferred_language | school: school | university: school
    college: school | alma mater: alma mater | major: major | salary: salary | budget: budget
    shoe size: shoe size | shirt size: shirt size | dress size: dress size
    clothing size: clothing size | manager: manager | boss: manager | supervisor: manager
    wife: spouse | husband: spouse | spouse: spouse | fiance: fiancé | fiancé: fiancé
    fiancee: fiancé | fiancée: fiancé | girlfriend: partner | boyfriend: partner
    partner: partner | wedding anniversary: wedding_anniversary | anniversary: wedding_anniversary
    username: username | github username: github username | twitter handle: twitter handle
    wechat: wechat | wechat id: wechat | diet: diet | dream job: dream job | website: website
    employee id: employee id | account number: account number | license plate: license plate
    emergency contact: emergency contact | passport number: passport number | mbti: mbti
    """.splitlines()
    if ":" in line
    for pair in line.split("|")
    for noun, attribute in [pair.split(":")]
}
# Relations whose name is the value: "my manager is Sam", "my wife's name is Anna".
NAMED = word_set("manager spouse partner fiancé")
# Their value has figures or a month, else the noun was used in another sense.
NEEDS_FIGURE = word_set("age birthday height weight salary budget wedding_anniversary") | {
    "shoe size",
    "account number",
    "passport number",
}
# A value that begins with one of these says something else than the value.
NO_VALUE = word_set(
    "very so too really pretty quite boring great good bad terrible awful amazing hard easy tight "
    "important coming close near far getting going being not stressful wonderful beautiful "
    "changed changing old new broken dead wrong right mine nothing why how what where when who "
    "that because also currently now on in at with under about over full busy sick ill tired "
    "pregnant happy sad angry crazy fun demanding exhausting killing making driving here there "
    "up down better worse the same different similar unique weird funny common long short out "
    "away always never fixed flexible limited high low none important tomorrow today next this "
    "soon upcoming approaching working moving hiring"
)


class VerbRule(NamedTuple):
    """How a verb and the preposition behind it state an attribute.

    `value` names the reader of the value: "place", "organisation", "occupation", "address",
    "words" or "number"; `change` marks a verb whose past form begins a state that still holds.
    """

    verb: str
    prepositions: tuple[str, ...]
    attribute: str
    value: str
    change: bool = False


VERB_RULES: dict[str, list[VerbRule]] = {}
for _rule in (
    VerbRule("live", ("at",), "address", "address"),
    VerbRule("live", ("in", "at"), "residence", "place"),
    VerbRule("reside", ("in", "at"), "residence", "place"),
    VerbRule("move", ("to", "into"), "address", "address", change=True),
    VerbRule("move", ("to", "into"), "residence", "place", change=True),
    VerbRule("relocate", ("to",), "residence", "place", change=True),
    VerbRule("settle", ("in", "down in"), "residence", "place", change=True),
    VerbRule("work", ("at", "for"), "employer", "organisation"),
    VerbRule("work", ("in",), "workplace", "place"),
    VerbRule("work", ("as",), "job", "occupation"),
    VerbRule("join", ("",), "employer", "employer_joined", change=True),
    VerbRule("start", ("at", "working at", "working for"), "employer", "organisation", change=True),
    VerbRule("begin", ("working at", "working for"), "employer", "organisation", change=True),
    VerbRule("start", ("working as",), "job", "occupation", change=True),
    VerbRule("become", ("",), "job", "occupation", change=True),
    VerbRule("come", ("from", "originally from"), "origin", "place"),
    VerbRule("hail", ("from",), "origin", "place"),
    VerbRule("grow", ("up in",), "upbringing", "place", change=True),
    VerbRule("study", ("at",), "school", "organisation"),
    VerbRule("major", ("in",), "major", "words"),
    VerbRule("weigh", ("", "about", "around"), "weight", "number"),
    VerbRule("turn", ("",), "age", "age", change=True),
    VerbRule("earn", ("", "about", "around"), "salary", "number"),
    VerbRule("identify", ("as",), "gender", "words"),
    VerbRule("go", ("by",), "nickname", "name"),
):
    VERB_RULES.setdefault(_rule.verb, []).append(_rule)
# "stopped working at", "left", "quit": the negative statement fills the attribute's slot.
ENDING = {
    "leave": ("my job at|my job with|my position at|", "organisation", "employer"),
    "quit": (
        "working at|working for|my job at|my job with|my position at|",
        "organisation",
        "employer",
    ),
    "resign": ("from my job at|from my position at|from", "organisation", "employer"),
    "stop": ("working at|working for", "organisation", "employer"),
}
