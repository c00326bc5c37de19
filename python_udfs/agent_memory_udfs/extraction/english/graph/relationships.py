"""Tables of the knowledge graph: role nouns and verbs. Data only.

A role noun ("mentor") gives the relation `<canonical noun>_of` from the one who has the role. To
read another verb, add a row to `VERBS`.
"""

from __future__ import annotations

from typing import NamedTuple

from ...shared.lexis import word_set

_ROLES = """
father: dad daddy papa | mother: mom mum mommy mummy mama | parent | wife | spouse | partner
husband: hubby | son | daughter | child: kid | brother | sister | sibling | twin | cousin
uncle | aunt: auntie | nephew | niece | grandfather: grandpa granddad | grandparent
grandmother: grandma granny nana | grandson | granddaughter | grandchild: grandkid
stepmother: stepmom | stepfather: stepdad | stepson | stepdaughter | stepbrother | stepsister
mother_in_law: mother-in-law | father_in_law: father-in-law | brother_in_law: brother-in-law
sister_in_law: sister-in-law | son_in_law: son-in-law | daughter_in_law: daughter-in-law
godfather | godmother | girlfriend | boyfriend | fiance: fiancé | fiancee: fiancée | ex
ex_wife: ex-wife | ex_husband: ex-husband | friend: bestie buddy pal | colleague: coworker co-worker
teammate | classmate: schoolmate | roommate: flatmate housemate | neighbour: neighbor
manager: boss supervisor | mentor | mentee | teacher | coach | trainer | tutor | professor
advisor: adviser | student | apprentice | doctor | therapist | dentist | lawyer | accountant
assistant | landlord | tenant | client | customer | employee | intern | dog | cat | puppy | kitten
parrot | rabbit: bunny | hamster | horse | bird | fish | goldfish | turtle | tortoise | snake
lizard | pet
"""
ROLES: dict[str, str] = {}
for _row in _ROLES.replace("\n", "|").split("|"):
    if _row.strip():
        _noun, _, _others = _row.strip().partition(":")
        ROLES |= dict.fromkeys([_noun, *_others.split()], _noun)
PLURALS = {noun + "s": role for noun, role in ROLES.items()} | {
    "children": "child", "wives": "wife", "grandchildren": "grandchild", "puppies": "puppy",
    "bunnies": "rabbit",
}  # fmt: skip
# What may stand before a role noun; a former manager is none.
ROLE_ADJECTIVES = word_set(
    "best good close dear new older younger elder little big oldest youngest eldest twin own main "
    "current direct beloved lovely two three four"
)
# Roles that children call their family by without "my".
CALLED_BY_ROLE = word_set("mom mum mommy mummy dad daddy grandma grandpa granny")
# "the CTO of Acme": the noun becomes a relation where the one behind it has a name.
OFFICES = word_set(
    "ceo cto cfo coo founder co-founder cofounder director head president chairman chairwoman "
    "chair owner co-owner leader captain author editor creator inventor member founder chief "
    "principal dean capital mayor king queen"
)
NO_OFFICE = word_set(
    "best worst most one part kind sort type rest end lot fan love name result cause top "
    "middle bottom side start beginning sound look taste way first last same opposite thing bit"
)


class Verb(NamedTuple):
    """How a verb, with a preposition, links its subject to its object.

    `object` tells what the object may be: "name" a name, "group" a name or a team, "place" a
    place of the gazetteer, "thing" any short noun phrase. `past` is the relation that the past
    form states, empty where the state is over then; `present` the one of the other forms.
    `ongoing` admits the progressive, `post` marks work that is done at an organisation.
    """

    preposition: str
    present: str
    object: str
    type: str
    past: str = ""
    ongoing: bool = False
    post: bool = False


_VERBS = """
lead leads group organization - ongoing post|head heads group organization - ongoing post
head:up heads group organization - ongoing post|manage manages group organization - ongoing post
run runs group organization - ongoing post|direct directs group organization - ongoing post
oversee oversees group organization - ongoing post|coordinate coordinates group organization
supervise supervises group organization - ongoing post|chair chairs group organization
found - group organization founded|cofound - group organization cofounded
co-found - group organization cofounded|establish - name organization established
own owns thing other|teach teaches thing topic - ongoing post|coach coaches name person - ongoing
mentor mentors name person - ongoing|advise advises name person|tutor tutors name person - ongoing
play plays thing topic|use uses thing topic|study studies thing topic - ongoing post
learn learns thing topic - ongoing|practice practices thing topic|practise practices thing topic
collect collects thing topic|visit visits name place visited|travel:to - place place visited
go:to - place place visited|fly:to - place place visited|report:to reports_to name person
report:directly~to reports_to name person|work:with works_with name person
work:on works_on group other - ongoing post|work:under reports_to name person
work:alongside works_with name person|collaborate:with collaborates_with name person
live:with lives_with name person|know knows name person|meet - name person met
date dates name person - ongoing|invent - name other invented|create - name other created
write - name other wrote|build - name other built|develop develops name other developed
maintain maintains name other|drive drives name other
graduate:from - name organization graduated_from
belong:to belongs_to group organization|support supports name organization
follow follows name other|attend attends name organization attended|hire - name person hired
acquire - name organization acquired|admire admires name person|trust trusts name person
suffer:from has_condition thing topic - ongoing|struggle:with has_condition thing topic
adopt - name animal adopted|invest:in invests_in name organization invested_in
volunteer:at volunteers_at name organization|volunteer:for volunteers_for name organization
compete:in competes_in name other competed_in|perform:with performs_with name other
"""
VERBS: dict[str, list[Verb]] = {}
for _row in _VERBS.replace("\n", "|").split("|"):
    if _row.strip():
        _head, _present, _object, _type, *_more = _row.split()
        _verb, _, _preposition = _head.partition(":")
        _past = _more[0] if _more else "-"
        VERBS.setdefault(_verb, []).append(
            Verb(
                _preposition.replace("~", " "), _present.replace("-", ""), _object, _type,
                _past.replace("-", ""), "ongoing" in _more, "post" in _more,
            )
        )  # fmt: skip

CONDITIONS = word_set(
    "asthma diabetes gastritis migraines migraine insomnia depression anxiety cancer arthritis "
    "hypertension epilepsy eczema adhd autism anemia anaemia tinnitus celiac osteoporosis "
    "hypothyroidism endometriosis psoriasis sciatica scoliosis dementia pneumonia bronchitis"
)
GROUPS = word_set(
    "team department division group unit branch office lab laboratory company startup start-up "
    "project restaurant shop store school studio agency firm business club organization "
    "organisation committee squad programme program class band bakery café cafe farm clinic "
    "newsletter podcast blog channel community nonprofit charity"
)
ORGANISATION_WORDS = GROUPS | word_set(
    "corp corporation inc ltd llc gmbh ag plc co university college institute hospital bank "
    "airlines industries technologies systems labs solutions group partners foundation ministry "
    "museum academy"
)
ORGANISATIONS = word_set(
    "google microsoft apple amazon meta facebook netflix tesla nvidia openai anthropic ibm intel "
    "oracle samsung sony huawei alibaba tencent bytedance stripe spotify uber airbnb acme siemens "
    "nasa mit ucla nyu twitter linkedin tiktok youtube github gitlab adobe salesforce paypal visa "
    "walmart ikea nike adidas toyota honda bmw ford boeing airbus nestle starbucks"
)
