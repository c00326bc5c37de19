"""Synthetic memories: short sentences as agents keep them, on topics that all users share.

Topics shared across users are the hard case for a store that looks for neighbours first and for
the tenant afterwards: the nearest sentences are mostly somebody else's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from random import Random
from string import Formatter

WORDS = {
    "friend": (
        "Ana Ben Carla Dmitri Elif Farid Grace Hiro Ines Jonas Kofi Lena Mateo Nadia Omar Priya"
        " Quentin Rosa Sven Tara Umar Vera Wei Ximena Yusuf Zoe Alba Bruno Chloe Dora Emil Freya"
    ),
    "city": (
        "Lisbon Seattle Kyoto Nairobi Oslo Lima Hanoi Porto Dublin Quito Tbilisi Accra Montreal"
        " Naples Gdansk Marseille Adelaide Busan Cusco Dakar Ghent Izmir Jaipur Krakow Leipzig"
    ),
    "company": (
        "Northwind Contoso Fabrikam Initech Globex Hooli Umbrella Acme Stark Wayne Tyrell Cyberdyne"
        " Vandelay Wonka Soylent Aperture Oscorp Massive Monarch Pied"
    ),
    "job": (
        "nurse welder architect pilot teacher baker lawyer plumber translator geologist florist"
        " accountant carpenter chemist editor farmer librarian mechanic optician surgeon"
    ),
    "dish": (
        "ramen paella lasagna tacos pho goulash falafel curry sushi risotto dumplings gnocchi"
        " moussaka ceviche couscous pierogi bibimbap jambalaya poutine tiramisu"
    ),
    "taste": "spicy vegan salty sweet grilled homemade raw smoky creamy sour",
    "hobby": (
        "hiking pottery chess climbing sailing knitting cycling archery origami gardening fencing"
        " karaoke astronomy surfing calligraphy birdwatching judo photography skating juggling"
    ),
    "instrument": "cello trumpet guitar piano flute drums violin harp clarinet accordion",
    "pet": "cat dog parrot hamster tortoise rabbit gecko ferret goldfish pony",
    "name": "Milo Luna Pixel Biscuit Shadow Waffles Ziggy Pepper Mochi Rufus Nala Tofu Juno Otis",
    "colour": "red blue green black white yellow purple orange silver brown",
    "item": (
        "bicycle laptop jacket camera sofa kettle tent backpack headphones bookshelf printer"
        " mattress helmet blender watch suitcase lamp keyboard telescope rug"
    ),
    "illness": "migraine asthma backache insomnia hayfever tendonitis anaemia eczema vertigo flu",
    "allergen": "peanuts shellfish pollen gluten penicillin lactose latex soy sesame wasps",
    "book": (
        "Dune Middlemarch Beloved Ulysses Emma Dracula Frankenstein Siddhartha Persuasion Nostromo"
        " Kim Walden Candide Metamorphosis Hamlet Odyssey"
    ),
    "month": (
        "January February March April May June July August September October November December"
    ),
    "weekday": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "number": " ".join(map(str, range(2, 100))),
}
VOCABULARY = {slot: words.split() for slot, words in WORDS.items()}

# What is remembered, and a question that it answers.
TOPICS = (
    ("Is employed as {job} at {company} in {city}", "Who is employed as {job}?"),
    (
        "Had an interview at {company} on {weekday} the {number}th",
        "When was the interview at {company}?",
    ),
    (
        "Went to {city} with {friend} in {month} for {number} days",
        "Who came along on the trip to {city}?",
    ),
    (
        "Plans to move from {city} to a flat near {friend} in {month}",
        "When is the move out of {city}?",
    ),
    ("Loves {taste} {dish}, especially the one {friend} makes", "What {dish} is best liked?"),
    (
        "Ate {dish} with {friend} at number {number} on {weekday}",
        "Where did we have {dish} with {friend}?",
    ),
    (
        "Is allergic to {allergen} and carries {number} tablets",
        "Is there anything to avoid, such as {allergen}?",
    ),
    ("Takes {number} mg against {illness} every {weekday}", "What is the dose against {illness}?"),
    (
        "Has a {colour} {pet} named {name}, born in {month}",
        "What is the name of the {colour} {pet}?",
    ),
    (
        "The {pet} {name} goes to the vet in {city} on {weekday}",
        "When does {name} see the veterinarian?",
    ),
    (
        "Started {hobby} with {friend} in {month}, {number} times so far",
        "Who goes along to {hobby}?",
    ),
    (
        "Practises the {instrument} {number} minutes every {weekday}",
        "How long is the practice on the {instrument}?",
    ),
    (
        "Bought a {colour} {item} for {number} euros in {month}",
        "How much did the {colour} {item} cost?",
    ),
    ("Lent the {colour} {item} to {friend} until {month}", "Who has the {item} now?"),
    ("Is reading {book} and stopped at page {number} in {month}", "Which page of {book} is next?"),
    (
        "{friend} recommended {book} during {hobby} in {city}",
        "Which book did {friend} recommend?",
    ),
    (
        "Meets {friend} every {weekday} for {hobby} in {city}",
        "On which day is {hobby} with {friend}?",
    ),
    ("{friend}'s birthday is on {month} {number}", "When is {friend}'s birthday?"),
)


@dataclass(frozen=True)
class Memory:
    text: str
    question: str
    is_rare: bool = False


@dataclass(frozen=True)
class User:
    """Somebody whose memories are made when they are asked for, the same ones each time."""

    name: str
    count: int
    seed: int = 1
    rare_share: float = 0  # of the memories, as likely for one as for another

    def memories(self) -> Iterator[Memory]:
        told = memories(f"{self.seed} {self.name}", self.count)
        if not self.rare_share:
            return told
        random = Random(f"{self.seed} {self.name} rare")
        return (replace(m, is_rare=random.random() < self.rare_share) for m in told)


def equal_users(memories_: int, users: int, seed: int) -> list[User]:
    """Users who share the memories, as many for each as for the others."""
    return [User(f"user-{number}", memories_ // users, seed) for number in range(users)]


def memories(seed: int | str, count: int) -> Iterator[Memory]:
    """Yield `count` memories of one user, all different; the same for the same seed."""
    random = Random(seed)
    told: set[str] = set()
    while len(told) < count:
        statement, question = random.choice(TOPICS)
        words = {slot: random.choice(VOCABULARY[slot]) for slot in slots(statement)}
        text = statement.format_map(words)
        if text not in told:
            told.add(text)
            yield Memory(text, question.format_map(words))


@cache
def slots(template: str) -> tuple[str, ...]:
    """Names of the places that a template leaves open."""
    return tuple(name for _, name, _, _ in Formatter().parse(template) if name)
