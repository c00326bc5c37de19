"""Roles of people and animals, and the relation that an attribute states. Data only."""

from __future__ import annotations

from typing import NamedTuple

from .lexis import word_set

# One person at a time has these: "my wife" names somebody, "my friend" does not.
SINGLE_ROLES = word_set(
    "father mother wife husband spouse partner girlfriend boyfriend fiance fiancee manager "
    "landlord father_in_law mother_in_law"
)
# Roles that both have: "Tom and Anna are friends" is one relation.
MUTUAL = word_set(
    "sibling brother sister twin cousin friend colleague teammate classmate roommate neighbour "
    "partner spouse"
)
ANIMALS = word_set(
    "dog cat puppy kitten parrot rabbit hamster horse bird fish goldfish turtle tortoise snake "
    "lizard pet"
)
FEMALE = word_set(
    "wife girlfriend fiancee fiancée mother mom mum daughter sister aunt niece grandmother grandma "
    "granny granddaughter stepmother stepdaughter sister-in-law mother-in-law ex-wife "
    "daughter-in-law"
)
MALE = word_set(
    "husband boyfriend father dad son brother uncle nephew grandfather grandpa grandson stepfather "
    "stepson brother-in-law father-in-law ex-husband son-in-law"
)


class Attribute(NamedTuple):
    """The relation that an attribute of the extractor states, and the type of its target."""

    relation: str
    type: str


ATTRIBUTES = {
    "residence": Attribute("lives_in", "place"),
    "workplace": Attribute("works_in", "place"),
    "employer": Attribute("works_at", "organization"),
    "job": Attribute("works_as", "occupation"),
    "origin": Attribute("is_from", "place"),
    "birthplace": Attribute("born_in", "place"),
    "upbringing": Attribute("grew_up_in", "place"),
    "school": Attribute("studies_at", "organization"),
    "major": Attribute("studies", "topic"),
    "likes": Attribute("likes", "topic"),
    "dislikes": Attribute("dislikes", "topic"),
    "preference": Attribute("prefers", "topic"),
    "allergy": Attribute("allergic_to", "topic"),
    "language": Attribute("speaks", "language"),
    "native_language": Attribute("speaks", "language"),
    "eats": Attribute("eats", "topic"),
    "drinks": Attribute("drinks", "topic"),
    "smokes": Attribute("smokes", "topic"),
    "diet": Attribute("follows_diet", "topic"),
    "nationality": Attribute("has_nationality", "other"),
    "religion": Attribute("follows_religion", "topic"),
}
