"""Slots of statements whose attribute no table knows, told by their form."""

import pytest
from agent_memory_udfs.extraction import extract


def slots(text: str) -> list[tuple[str, str]]:
    """Slot and value of each fact that fills one."""
    facts = extract([{"role": "user", "content": text}])
    return [(fact["slot"], fact["value"]) for fact in facts if fact["slot"]]


FUNCTIONAL = [
    ("The capital of Veltoria is Marsk", "veltoria / capital", "Marsk"),
    ("Veltoria's capital is Marsk", "veltoria / capital", "Marsk"),
    ("Marsk is the capital of Veltoria", "veltoria / capital", "Marsk"),
    ("The current CEO of Acme is Jane Roe", "acme / ceo", "Jane Roe"),
    ("Jane Roe is the CEO of Acme", "acme / ceo", "Jane Roe"),
    ("The official language of Veltoria is Swedish", "veltoria / official language", "Swedish"),
    ("The price of the Basic plan is 20 euros", "basic plan / price #", "20 euros"),
    ("The company that produced Pixel is Sony", "company that produced pixel / is", "Sony"),
    ("The type of music that Ann plays is jazz", "music that ann plays / type", "jazz"),
    ("The university where Ann was educated is Yale", "university where ann was educated / is",
     "Yale"),
    ("The deadline of Falcon is on Friday", "falcon / deadline when", "Friday"),
    ("Globex was founded by Hank Scorpio", "globex / founded by", "Hank Scorpio"),
    ("Globex is headquartered in the city of Oslo", "globex / headquartered in city", "Oslo"),
    ("Ann Bell is married to Peter Lund", "ann bell / spouse", "Peter Lund"),
    ("Ann Bell's spouse is Peter Lund", "ann bell / spouse", "Peter Lund"),
    ("Ann Bell is a citizen of Norway", "ann bell / citizen of", "Norway"),
    ("Ann Bell plays the position of goalkeeper", "ann bell / play position", "goalkeeper"),
    ("Ann Bell plays for Chelsea", "ann bell / play for", "Chelsea"),
    ("Ann Bell works in the field of biology", "ann bell / work in field", "biology"),
    ("Ann Bell died in the city of Rome", "ann bell / die in city", "Rome"),
    ("The server runs on port 8080", "server / run on port #", "8080"),
    ("The shop closes at 8", "shop / close at #", "8"),
    ("My gym is Ironworks", "user / gym", "Ironworks"),
    ("My car insurance expires on May 5", "user's car insurance / expire on when", "May 5"),
    ("My laptop is a ThinkPad", "user / laptop", "a ThinkPad"),
    ("My sister's wedding is in June", "sister / wedding when", "June"),
    ("My flight to Rome leaves at 9", "user's flight to rome / leave at #", "9"),
    ("I park in lot B", "user / park in", "lot B"),
    ("Tom's favorite color is red", "tom / favorite color", "red"),
    ("The catalogue service listens on port 3000", "catalogue service / listen on port #",
     "3000"),
    ("The billing service stores its data in MariaDB", "billing service / store data in",
     "MariaDB"),
    ("The bins go out on Monday", "bins / go out on when", "Monday"),
    ("Our book club meets at the Copper Kettle", "user's book club / meet at",
     "the Copper Kettle"),
    ("The Nordic Design Week takes place in Naples", "nordic design week / take place in",
     "Naples"),
    ("The Nordic Design Week takes place in October", "nordic design week / take place in when",
     "October"),
    ("The currency of Bolivia is the lira", "bolivia / currency", "the lira"),
    ("The national animal of Ghana is the tapir", "ghana / national animal", "the tapir"),
    ("Nils Zielinski holds the citizenship of Vietnam", "nils zielinski / citizen of", "Vietnam"),
    ("The leading role in The Last Lighthouse is played by Nils Moreau",
     "leading role in the last lighthouse / played by", "Nils Moreau"),
    ("The head coach of Ajax is Xavi Holm", "ajax / head coach", "Xavi Holm"),
    ("Tomas Rahimi's desk is on the fourth floor", "tomas rahimi / desk place",
     "the fourth floor"),
    ("The status of project Atlas is approved", "project atlas / status", "approved"),
    ("The status of project Atlas is on hold", "project atlas / status", "on hold"),
    ("Bianca Byrne's major is biology", "bianca byrne / major", "biology"),
    ("Bistro Mirabelle is on Elm Lane", "bistro mirabelle / place on", "Elm Lane"),
    ("The type of music that the Velvet Foxes plays is ambient",
     "music that the velvet foxes plays / type", "ambient"),
    ("The type of music that the Velvet Foxes plays is electronic",
     "music that the velvet foxes plays / type", "electronic"),
    ("The Harbour Hawks is sponsored by Blackbird Systems", "harbour hawks / sponsored by",
     "Blackbird Systems"),
    ("Water polo was created in the country of Mongolia", "water polo / created in country",
     "Mongolia"),
    ("The Harbour Saints was formed in the city of Montreal", "harbour saints / formed in city",
     "Montreal"),
    ("The author of The Clockmaker's Daughter is Xavi Ricci", "clockmaker's daughter / author",
     "Xavi Ricci"),
    ("The univeristy where Hamid Puig was educated is the University of Bologna",
     "univeristy where hamid puig was educated / is", "the University of Bologna"),
    ("The Harbour Saints is signed to Domino Records", "harbour saints / signed to",
     "Domino Records"),
    ("Xavi Sutton worked in the city of Quito", "xavi sutton / work in city", "Quito"),
    ("Vikram Sutton drives a Mazda", "vikram sutton / drive", "a Mazda"),
    ("Our electricity comes from Maersk", "user's electricity / come from", "Maersk"),
    ("I take the Victoria line to work", "user / take to work", "the Victoria line"),
    ("My locker is number 47", "user / locker", "number 47"),
    ("I pay 1200 dollars for rent", "user / pay for rent #", "1200 dollars"),
    ("My son's school is Sunny Meadow", "son / school", "Sunny Meadow"),
    ("I get to work by ferry", "user / get to work by", "ferry"),
    ("My car insurance is with Cyberdyne", "user / car insurance place", "Cyberdyne"),
    ("Our Wi-Fi network is called PrettyFly", "user's wi-fi network / name", "PrettyFly"),
    ("The language that I'm learning is Kotlin", "language that they are learning / is",
     "Kotlin"),
    ("My therapist is Odette Brandt", "user / therapist", "Odette Brandt"),
    ("My dentist is Ann Roe", "user / dentist", "Ann Roe"),
    ("My doctor is Dr. Marsh", "user / doctor", "Dr. Marsh"),
    ("My accountant is Bob Lee", "user / accountant", "Bob Lee"),
    ("The spare key is in the mailbox", "spare key / place", "the mailbox"),
    ("The spare key is with our neighbour", "spare key / place", "our neighbour"),
    ("The spare key is under the doormat", "spare key / place", "the doormat"),
    ("Our summer holiday will be in Oslo", "user / summer holiday place in", "Oslo"),
    ("I'm reading Nostromo", "user / reading", "Nostromo"),
    ("Our cleaner comes on Friday", "user's cleaner / come on when", "Friday"),
    ("I get up at 7:30", "user / get up at #", "7:30"),
    ("I park in bay 14", "user / park in", "bay 14"),
    ("I lent my bicycle to Yara Brandt", "user's bicycle / lent to", "Yara Brandt"),
    ("The turbine relies on Vestas Power", "turbine / rely on", "Vestas Power"),
    ("The gearbox of the Comet comes from Bosch", "comet's gearbox / come from", "Bosch"),
    ("The ferry docks at pier 4", "ferry / dock at", "pier 4"),
    ("The backup job writes its logs to Elasticsearch", "backup job / write logs to",
     "Elasticsearch"),
    ("The choir rehearses at St. Mark's Hall", "choir / rehearse at", "St. Mark's Hall"),
    ("The flag hangs above the door", "flag / place", "the door"),
    ("The fire extinguisher is mounted next to the lift", "fire extinguisher / place", "the lift"),
    ("Our ski trip will be in Innsbruck", "user / ski trip place in", "Innsbruck"),
    ("The Open Maps Meeting takes place in Lyon", "open maps meeting / take place in", "Lyon"),
    ("The meeting takes place in Lyon", "meeting / take place in", "Lyon"),
    ("The briefcase lies under the bench", "briefcase / place", "the bench"),
    ("The ladder is kept in the garage", "ladder / place", "the garage"),
    ("My glasses are on the shelf", "user's glasses / place", "the shelf"),
    ("The newsletter goes out on Thursday", "newsletter / go out on when", "Thursday"),
    ("The national flower of Malta is the thistle", "malta / national flower", "the thistle"),
    ("The mascot of the school is the otter", "school / mascot", "the otter"),
    ("The villain in Night Ferry is voiced by Ann Roe", "villain in night ferry / voiced by",
     "Ann Roe"),
    ("Salma Haddad holds the rank of colonel", "salma haddad / hold rank", "colonel"),
    ("Salma Haddad rides a Ducati", "salma haddad / ride", "a Ducati"),
    ("My lawyer is Salma Haddad", "user / lawyer", "Salma Haddad"),
    ("The phase of the Marigold rollout is at risk", "marigold rollout / phase", "at risk"),
    ("I take the tram to school", "user / take to school", "the tram"),
    ("I pay 30 euros for Netflix", "user / pay for netflix #", "30 euros"),
    ("I get to school by bike", "user / get to school by", "bike"),
    ("I keep my passport in the safe", "user / passport place", "the safe"),
    ("I lent my drill to our neighbour", "user's drill / lent to", "our neighbour"),
    ("My daughter's school is Oakfield", "daughter / school", "Oakfield"),
    ("Our sailboat is called Sea Wren", "user's sailboat / name", "Sea Wren"),
    ("The instrument that I'm practising is cello", "instrument that they are practising / is",
     "cello"),
    ("Chess boxing was created in the country of France", "chess boxing / created in country",
     "France"),
    ("The Rotten Apples was founded by Bob Lee", "rotten apples / founded by", "Bob Lee"),
    ("The Paper Lions is managed by Ann Roe", "paper lions / managed by", "Ann Roe"),
    ("My parcel locker is number 9", "user / parcel locker", "number 9"),
    ("The audit takes place on Tuesday", "audit / take place on when", "Tuesday"),
    ("The narrator of The Baker's Son is Bob Lee", "baker's son / narrator", "Bob Lee"),
    ("Casa Lupita is on Oak Avenue", "casa lupita / place on", "Oak Avenue"),
    ("My flat is rented to Bob Lee", "user's flat / rented to", "Bob Lee"),
    ("The greenhouse draws its water from Lake Maren", "greenhouse / draw water from",
     "Lake Maren"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "slot", "value"), FUNCTIONAL, ids=[row[0] for row in FUNCTIONAL])
def test_one_value_at_a_time(text: str, slot: str, value: str) -> None:
    assert slots(text) == [(slot, value)]


# Of these there may be several, or they describe: a second one replaces none.
SEVERAL = [
    "The members of Nirvana are Kurt and Dave",
    "A director of Acme is Bob",
    "One of Ann's books is Red Dawn",
    "Ann's friend is Bob",
    "Ann Bell's child is Tom",
    "Ann Bell knows Bob",
    "Ann Bell visited Rome",
    "Ann Bell wrote Red Dawn",
    "Ann Bell owns Acme",
    "Ann Bell is friends with Bob",
    "Globex was visited by the King",
    "The CEO of Acme is tall",
    "The CEO of Acme is very nice",
    "The house is big",
    "My car is broken",
    "The problem is the budget",
    "The weather is nice",
    "The capital of Veltoria may be Marsk",
    "The capital of Veltoria is not Marsk",
    "The capital of Veltoria was Marsk",
    "The capital of Veltoria is also Marsk",
    "The Denver Comets won the Winter Shield",
    "Our printer jams with thick paper",
    "My car is in danger",
    "Ann Bell is on Facebook",
    "Ann Bell is in the garden",
    "My dog is in the garden",
    "A cat is in the garden",
    "The CEO of Acme is the best",
    "The capital of Veltoria is the problem",
    "The king of Norway is tall",
    "Slack is used by Acme",
    "The song is loved by Bob",
    "The band performs in Rome",
    "The company works with Nokia",
    "The factory exports to Peru",
    "The plumber visited us on Monday",
    "Ann Bell drives to Oslo",
    "I drive a truck",
    "I'm reading the news",
    "I'm reading a book",
    "The friend that I met is Bob Lee",
    "The book that I finished is Dune",
    "My teacher is Bob Lee",
    "My brother's name is Tom",
    "My friend's school is Oakfield",
    "My doctor is nice",
    "My plants are on the balcony",
    "My parents live in Rome",
    "I will be in Oslo",
    "Our trip was in Oslo",
    "The status of Atlas was approved",
    "The keeper of Atlas may be Ann Roe",
    "The status of Atlas is not good",
    "The genre of Iron Meadow is amazing",
    "Ann Bell's bakery sells bread",
    "I take the pills to sleep",
    "A man was arrested in Rome",
    "The University of Bologna is the oldest",
    "Ann Bell has a Volvo",
    "I lent a book to Ann",
    "The service listened on port 80",
    "The bins also go out on Monday",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_of_which_there_may_be_several(text: str) -> None:
    assert slots(text) == []


def test_a_named_speaker_owns_what_is_theirs() -> None:
    facts = extract([{"role": "user", "name": "Kim", "content": "My gym is Ironworks"}])
    assert [(fact["memory"], fact["slot"]) for fact in facts] == [
        ("Kim's gym is Ironworks", "kim / gym")
    ]


def test_figures_and_names_are_told_apart() -> None:
    assert slots("The meeting is at 10")[0][0] != slots("The meeting is at Oslo Central")[0][0]


APART = [
    ("The Nordic Design Week takes place in Naples", "The Nordic Design Week takes place in May"),
    ("The choir meets on Friday", "The choir meets on Elm Lane"),
    ("My sister's wedding is in June", "My sister's wedding is in Rome"),
    ("Ann Bell was born in 1950", "Ann Bell was born in Paris"),
    ("Globex was founded in March", "Globex was founded in Oslo"),
    ("My office is on Elm Lane", "My office is in Oslo"),
    ("My meeting is with Bob", "My meeting is in the lobby"),
    ("The billing service listens on port 80", "The mail service listens on port 80"),
]


@pytest.mark.parametrize(("one", "other"), APART, ids=[row[0] for row in APART])
def test_different_attributes_fill_different_slots(one: str, other: str) -> None:
    assert slots(one)[0][0] != slots(other)[0][0]


SAME_PLACE = ["in the mailbox", "on the hook", "at the bakery", "with our neighbour",
              "under the doormat", "behind the door", "next to the oven", "at home"]  # fmt: skip


@pytest.mark.parametrize("place", SAME_PLACE)
def test_a_definite_thing_is_in_one_place(place: str) -> None:
    assert [slot for slot, _ in slots(f"The spare key is {place}")] == ["spare key / place"]


KEPT = [
    "The Denver Comets won the Winter Shield",
    "Our printer jams with thick paper",
    "Ann's clinic accepts cash",
]


@pytest.mark.parametrize("text", KEPT)
def test_a_verb_that_no_table_has_is_kept(text: str) -> None:
    assert len(extract([{"role": "user", "content": text}])) == 1


NO_STATEMENT = [
    "The museum lends paintings to schools",
    "A triangle has three sides",
    "Honesty is the best policy",
    "The best tips for beginners",
    "Top 10 movies in 2024",
    "The train tickets to Rome",
    "My running shoes in blue",
    "My favourite bands from Norway",
    "The studio looks amazing!",
]


@pytest.mark.parametrize("text", NO_STATEMENT)
def test_what_says_nothing_of_anybody_is_not_kept(text: str) -> None:
    assert extract([{"role": "user", "content": text}]) == []
