"""Roles of people and animals. Data only."""

from __future__ import annotations

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
    "daughter-in-law wifey missus gf nan nana gran stepmom stepmum auntie sis"
)
MALE = word_set(
    "hubby bf grandad granddad stepdad bro "
    "husband boyfriend father dad son brother uncle nephew grandfather grandpa grandson stepfather "
    "stepson brother-in-law father-in-law ex-husband son-in-law"
)
