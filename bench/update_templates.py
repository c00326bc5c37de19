"""Templates of bench/updates.py: facts that hold one value at a time, facts that hold several.

A template's statement names a subject {x} (the user's own affairs often name none) and a value {y};
`subject` and `value` say from which list of ENTITIES they are drawn. A template is known where the
product's builtin rules have a table entry for its attribute (agent_memory_udfs.extraction:
attributes.NOUNS, attributes.VERB_RULES, personal): name, age, residence, employer, job, spouse,
religion, favourites and their like, in whatever words the statement has it.

Statements about third parties follow the wording of the public knowledge editing sets (CounterFact,
MQuAKE, FactConsolidation) where these have the relation, their misspellings included.
"""

# ruff: noqa: E501 - the tables have a template a line, a kind of entity a line

from dataclasses import dataclass

KNOWN_OF_OTHERS = "third party, known"
UNKNOWN_OF_OTHERS = "third party, unknown"
KNOWN_OF_USER = "user, known"
UNKNOWN_OF_USER = "user, unknown"


@dataclass(frozen=True)
class Template:
    """A statement of which a later value takes the place of an earlier one, and its question.

    Of the templates without a subject no two are about the same thing.
    """

    group: str
    subject: str
    value: str
    statement: str
    question: str


def _templates(group: str, text: str) -> list[Template]:
    """Of rows "subject -> value | statement | question"; a subject of "me" is the user."""
    found = []
    for line in text.strip().splitlines():
        kinds, statement, question = (part.strip() for part in line.split("|"))
        subject, value = kinds.split(" -> ")
        found.append(Template(group, _entity_kind(subject), value, statement, question))
    return found


def _entity_kind(subject: str) -> str:
    return "" if subject == "me" else subject


TEMPLATES = (
    _templates(
        KNOWN_OF_OTHERS,
        """
person -> company | {x} is employed by {y}. | Who employs {x}?
person -> company | {x} works for {y}. | Which company does {x} work for?
person -> country | {x} is a citizen of {y}. | Which country is {x} a citizen of?
person -> country | {x} holds the citizenship of {y}. | What is the citizenship of {x}?
person -> person | {x}'s spouse is {y}. | Who is the spouse of {x}?
person -> person | {x} is married to {y}. | Who is {x} married to?
person -> religion | {x} is affiliated with the religion of {y}. | What religion is {x} affiliated with?
person -> city | {x} was born in the city of {y}. | In which city was {x} born?
person -> university | The univeristy where {x} was educated is {y}. | Which university educated {x}?
person -> occupation | The occupation of {x} is {y}. | What is the occupation of {x}?
person -> occupation | {x} works as a {y}. | What does {x} do for a living?
person -> city | {x} lives in {y}. | Where does {x} live?
person -> language | The mother tongue of {x} is {y}. | What is the native language of {x}?
person -> age | {x} is {y} years old. | How old is {x}?
person -> colour | {x}'s favourite colour is {y}. | What colour does {x} like best?
person -> subject | {x}'s major is {y}. | What does {x} major in?
person -> person | {x}'s manager is {y}. | Who manages {x}?
person -> address | {x}'s address is {y}. | What is the address of {x}?
""",
    )
    + _templates(
        UNKNOWN_OF_OTHERS,
        """
country -> city | The capital of {x} is {y}. | What is the capital of {x}?
country -> person | The name of the current head of state in {x} is {y}. | Who is the head of state of {x}?
country -> person | The name of the current head of the {x} government is {y}. | Who heads the government of {x}?
country -> language | The official language of {x} is {y}. | What is the official language of {x}?
country -> continent | {x} is located in the continent of {y}. | Which continent is {x} located in?
country -> currency | The currency of {x} is the {y}. | Which currency is used in {x}?
country -> animal | The national animal of {x} is the {y}. | What is the national animal of {x}?
country -> sport | The national sport of {x} is {y}. | What is the national sport of {x}?
person -> position | {x} plays the position of {y}. | What position does {x} play?
person -> sport | {x} is associated with the sport of {y}. | Which sport is {x} associated with?
person -> field | {x} works in the field of {y}. | What field does {x} work in?
person -> city | {x} worked in the city of {y}. | Which city did {x} work in?
person -> city | {x} died in the city of {y}. | In which city did {x} die?
person -> team | {x} plays for {y}. | Which team does {x} play for?
person -> person | {x} reports to {y}. | Who does {x} report to?
person -> party | {x} belongs to the {y}. | Which party does {x} belong to?
person -> car | {x} drives a {y}. | What car does {x} drive?
person -> person | The agent of {x} is {y}. | Who is the agent of {x}?
person -> number | {x}'s room number is {y}. | What is the room number of {x}?
person -> floor | {x}'s desk is on the {y} floor. | On which floor is the desk of {x}?
work -> person | The author of {x} is {y}. | Who is the author of {x}?
work -> language | {x} was written in the language of {y}. | In what language was {x} written?
work -> country | {x} was created in the country of {y}. | Which country was {x} created in?
work -> publisher | The publisher of {x} is {y}. | Who published {x}?
work -> person | The narrator of {x} is {y}. | Who is the narrator of {x}?
film -> person | The director of {x} is {y}. | Who directed {x}?
film -> person | The leading role in {x} is played by {y}. | Who plays the leading role in {x}?
film -> network | The original broadcaster of {x} is {y}. | Which network first broadcast {x}?
film -> person | The composer of the score of {x} is {y}. | Who composed the score of {x}?
band -> genre | The type of music that {x} plays is {y}. | What type of music does {x} play?
band -> person | The lead singer of {x} is {y}. | Who is the lead singer of {x}?
band -> city | {x} was formed in the city of {y}. | In which city was {x} formed?
band -> publisher | {x} is signed to {y}. | Which label has signed {x}?
company -> person | {x} was founded by {y}. | Who founded {x}?
company -> person | The chairperson of {x} is {y}. | Who is the chairperson of {x}?
company -> person | The chief executive officer of {x} is {y}. | Who is the chief executive officer of {x}?
company -> city | The headquarters of {x} is located in the city of {y}. | Where is the headquarters of {x}?
company -> company | {x} is owned by {y}. | Who owns {x}?
company -> number | The number of employees of {x} is {y}. | How many employees does {x} have?
company -> company | The main supplier of {x} is {y}. | Who is the main supplier of {x}?
product -> company | {x} was developed by {y}. | Who developed {x}?
product -> company | The company that produced {x} is {y}. | Which company produced {x}?
product -> company | {x} is produced by {y}. | Who produces {x}?
product -> price | {x} costs {y}. | What is the price of {x}?
product -> version | The latest version of {x} is {y}. | Which version of {x} is the latest?
product -> code | {x} is written in {y}. | Which programming language is {x} written in?
service -> port | The {x} service listens on port {y}. | Which port does the {x} service listen on?
service -> person | The maintainer of the {x} service is {y}. | Who maintains the {x} service?
service -> database | The {x} service stores its data in {y}. | Where does the {x} service store its data?
team -> person | The head coach of {x} is {y}. | Who coaches {x}?
team -> person | The captain of {x} is {y}. | Who is the captain of {x}?
team -> stadium | The home stadium of {x} is {y}. | In which stadium does {x} play at home?
team -> company | {x} is sponsored by {y}. | Who sponsors {x}?
city -> person | The mayor of {x} is {y}. | Who is the mayor of {x}?
city -> number | The population of {x} is {y} thousand. | How many people live in {x}?
sport -> country | {x} was created in the country of {y}. | Which country did {x} come from?
project -> person | Project {x} is led by {y}. | Who leads project {x}?
project -> date | The deadline of project {x} is {y}. | When is project {x} due?
project -> price | The budget of project {x} is {y}. | How much money does project {x} have?
project -> status | The status of project {x} is {y}. | What is the status of project {x}?
shop -> time | {x} closes at {y}. | When does {x} close?
shop -> person | The head chef at {x} is {y}. | Who is the head chef at {x}?
shop -> street | {x} is on {y}. | Which street is {x} on?
conference -> city | {x} takes place in {y}. | Where does {x} take place?
conference -> person | The keynote speaker of {x} is {y}. | Who gives the keynote at {x}?
ship -> city | The {x} is moored in {y}. | Where is the {x} moored?
""",
    )
    + _templates(
        KNOWN_OF_USER,
        """
me -> city | I live in {y}. | Where do I live?
me -> company | I work for {y}. | Who do I work for?
me -> occupation | I work as a {y}. | What is my job?
me -> age | I am {y} years old. | How old am I?
me -> colour | My favourite colour is {y}. | What is my favourite colour?
me -> food | My favourite food is {y}. | What food do I like best?
me -> film | My favourite film is {y}. | Which film is my favourite?
me -> season | My favourite season is {y}. | Which season do I like best?
me -> person | My manager is {y}. | Who is my manager?
me -> address | My address is {y}. | What is my address?
me -> email | My email address is {y}. | What is my email address?
me -> phone | My phone number is {y}. | What is my phone number?
me -> marital | I am {y}. | What is my marital status?
me -> shoe | My shoe size is {y}. | What is my shoe size?
me -> subject | My major is {y}. | What am I studying?
me -> diet | I am a {y}. | What is my diet?
me -> person | My girlfriend's name is {y}. | What is the name of my girlfriend?
me -> school | My son's school is {y}. | Which school does my son go to?
""",
    )
    + _templates(
        UNKNOWN_OF_USER,
        """
me -> gym | My gym is {y}. | Which gym do I go to?
me -> garage | I park in {y}. | Where do I park?
me -> time | My team's standup is at {y}. | When is the standup of my team?
me -> line | I take the {y} line to work. | Which line do I take to work?
me -> school | My daughter's kindergarten is {y}. | Which kindergarten is my daughter in?
me -> person | Our cat's vet is {y}. | Who is the vet of our cat?
city -> time | My flight to {x} leaves at {y}. | When does my flight to {x} leave?
friend -> weekday | The meeting with {x} is on {y}. | On which day is the meeting with {x}?
me -> price | I pay {y} for rent. | How much is my rent?
me -> work | I'm reading {y}. | Which book am I reading?
me -> laptop | My laptop is a {y}. | What laptop do I have?
me -> car | My car is a {y}. | What kind of car do I have?
me -> person | My dentist is {y}. | Who is my dentist?
me -> person | My therapist is {y}. | Who is my therapist?
me -> person | Our landlord is {y}. | Who is our landlord?
me -> person | My accountant is {y}. | Who does my accounts?
me -> person | My hairdresser is {y}. | Who cuts my hair?
me -> company | I bank with {y}. | Which bank am I with?
me -> hiding | The spare key is {y}. | Where is the spare key?
me -> company | My car insurance is with {y}. | Who insures my car?
me -> company | Our electricity comes from {y}. | Who supplies our electricity?
me -> weekday | My piano lesson is on {y}. | When do I have my piano lesson?
me -> time | My alarm is set for {y}. | What time does my alarm go off?
me -> shop | Our book club meets at {y}. | Where does our book club meet?
me -> month | My sister's wedding is in {y}. | In which month does my sister get married?
me -> weekday | Our cleaner comes on {y}. | On which day does the cleaner come?
me -> date | My next check-up is on {y}. | When is my next check-up?
me -> network_name | Our Wi-Fi network is called {y}. | What is our Wi-Fi network called?
me -> code | The language that I'm learning is {y}. | Which programming language am I learning?
me -> medicine | My doctor has me on {y}. | Which medicine has my doctor put me on?
me -> time | I get up at {y}. | When do I get up?
me -> commute | I get to work by {y}. | How do I get to work?
me -> person | The drummer of our band is {y}. | Who plays the drums in our band?
me -> number | My locker is number {y}. | Which locker is mine?
me -> street | My office is on {y}. | Which street is my office on?
me -> editor | My editor of choice is {y}. | Which editor do I use?
me -> city | Our summer holiday will be in {y}. | Where are we going for the summer holiday?
me -> weekday | The bins go out on {y}. | When are the bins collected?
thing -> person | I lent my {x} to {y}. | Who has my {x}?
friend -> city | {x}'s farewell party is in {y}. | Where is the farewell party of {x}?
""",
    )
)


@dataclass(frozen=True)
class SeveralTemplate:
    """A statement that holds for several values at once."""

    subject: str
    value: str
    statement: str


SEVERAL = tuple(
    SeveralTemplate(subject, value, statement.strip())
    for line in """
person -> food | {x} likes {y}.
person -> language | {x} speaks {y}.
person -> code | {x} knows {y}.
person -> city | {x} visited {y}.
person -> pet | {x} has a dog named {y}.
me -> person | I met {y}.
band -> person | A member of {x} is {y}.
person -> person | {x}'s friend is {y}.
person -> work | One of {x}'s books is {y}.
person -> work | {x} wrote {y}.
person -> car | {x} owns a {y}.
company -> person | A director of {x} is {y}.
person -> team | {x} is a fan of {y}.
person -> person | {x} is friends with {y}.
me -> city | I have been to {y}.
me -> food | I like {y}.
me -> sport | I enjoy {y}.
me -> film | I watched {y}.
me -> work | I read {y} last week.
me -> pet | I have a cat called {y}.
me -> person | A colleague of mine is {y}.
me -> medicine | I am allergic to {y}.
person -> sport | One of {x}'s hobbies is {y}.
company -> product | {x} produces {y}.
company -> city | {x} has an office in {y}.
country -> city | A city in {x} is {y}.
country -> language | A language spoken in {x} is {y}.
person -> instrument | {x} plays the {y}.
film -> person | An actor in {x} is {y}.
person -> prize | {x} won the {y}.
team -> prize | {x} won the {y}.
company -> company | A customer of {x} is {y}.
""".strip().splitlines()
    for kinds, statement in [line.split("|")]
    for subject, value in [map(_entity_kind, kinds.strip().split(" -> "))]
)


@dataclass(frozen=True)
class TwoAttributes:
    """Two statements about one subject that have nothing to do with each other."""

    subject: str
    first_value: str
    first: str
    second_value: str
    second: str


TWO_ATTRIBUTES = tuple(
    TwoAttributes(*(part.strip() for part in line.split("|")))
    for line in """
person | year | {x} was born in {y}. | city | {x} was born in {y}.
person | year | {x} died in {y}. | city | {x} died in {y}.
person | company | {x} works for {y}. | occupation | {x} works as a {y}.
person | field | {x} works in the field of {y}. | city | {x} works in {y}.
person | team | {x} plays for {y}. | position | {x} plays the position of {y}.
country | city | The capital of {x} is {y}. | city | The largest city of {x} is {y}.
country | language | The official language of {x} is {y}. | currency | The currency of {x} is the {y}.
company | person | The founder of {x} is {y}. | person | The chairperson of {x} is {y}.
company | year | {x} was founded in {y}. | person | {x} was founded by {y}.
company | year | {x} was founded in {y}. | city | {x} was founded in {y}.
company | country | {x} is located in {y}. | street | {x} is located on {y}.
work | person | {x} was written by {y}. | language | {x} was written in {y}.
film | person | The director of {x} is {y}. | person | The producer of {x} is {y}.
team | person | The head coach of {x} is {y}. | person | The assistant coach of {x} is {y}.
project | time | The standup of project {x} is at {y}. | weekday | The demo of project {x} is on {y}.
shop | time | {x} opens at {y}. | time | {x} closes at {y}.
person | time | {x}'s shift starts at {y}. | time | {x}'s shift ends at {y}.
product | price | The price of {x} is {y}. | version | The version of {x} is {y}.
thing | colour | The colour of my {x} is {y}. | company | The brand of my {x} is {y}.
conference | city | {x} takes place in {y}. | month | {x} takes place in {y}.
""".strip().splitlines()
)

_NAMES = {
    "first": (
        "Amara Bjorn Camille Dario Eleni Fergus Gwen Hamid Ivana Jarek Keiko Lorenzo Maren Nils"
        " Odette Pavel Qiana Rafael Sanna Tomas Ulrike Vikram Wanda Xavi Yara Zoltan Aiden Bianca"
        " Cormac Delphine"
    ),
    "last": (
        "Abara Lindqvist Moreau Conti Papadakis Doyle Harlow Rahimi Kovac Nowak Tanaka Ricci Holm"
        " Berg Laurent Novak Brooks Ortega Virtanen Costa Brandt Mehta Zielinski Puig Haddad Nagy"
        " Sutton Rossi Byrne Girard"
    ),
}

ENTITIES = {
    kind.strip(): tuple(name.strip() for name in names.split(","))
    for line in """
country: Peru, Norway, Kenya, Vietnam, Portugal, Bolivia, Latvia, Ghana, Mongolia, Uruguay, Jordan, Nepal, Iceland, Morocco, Valdoria, Kestria, Zambara, Ostrelia, Finland, Ecuador, Tunisia, Laos, Malta, Honduras
city: Lisbon, Oslo, Nairobi, Hanoi, Porto, Quito, Riga, Accra, Montreal, Naples, Gdansk, Marseille, Adelaide, Busan, Cusco, Dakar, Ghent, Izmir, Jaipur, Krakow, Leipzig, Tbilisi, Bergen, Cork, Lyon, Bilbao, Malmo, Graz, Utrecht, Turin, Winterhaven, Brightwater
continent: Europe, Asia, Africa, Oceania, South America, North America, Antarctica
language: French, Spanish, Swahili, Turkish, Polish, Korean, Arabic, Dutch, Hindi, Greek, Welsh, Finnish
currency: krone, peso, dinar, florin, crown, shilling, rupee, lira, thaler, guilder
animal: lynx, condor, elephant, snow leopard, otter, stork, moose, falcon, ibex, tapir
sport: basketball, cricket, ice hockey, rugby, volleyball, handball, fencing, curling, badminton, water polo, baseball, judo
position: goalkeeper, midfielder, quarterback, centre back, striker, point guard, shortstop, winger, fly-half, pitcher
religion: Buddhism, Islam, Christianity, Judaism, Hinduism, Sikhism, Taoism, Jainism
university: Uppsala University, Harvard University, the University of Bologna, Kyoto University, Trinity College Dublin, Heidelberg University, McGill University, Aldermoor University, Leiden University, Stanford University
occupation: nurse, welder, pilot, teacher, baker, lawyer, plumber, translator, geologist, florist, carpenter, chemist, farmer, librarian, mechanic, surgeon
subject: biology, linguistics, economics, architecture, philosophy, physics, sociology, chemistry, archaeology, statistics
field: astronomy, botany, sculpture, cryptography, oceanography, journalism, genetics, philosophy, economics, psychology, robotics
age: 24, 31, 37, 42, 48, 53, 59, 66, 71
colour: red, blue, green, purple, orange, turquoise, black, yellow, grey, teal
number: 12, 47, 118, 205, 340, 512, 640, 731, 875, 960
floor: second, third, fourth, fifth, sixth, seventh, eighth, ninth
year: 1950, 1962, 1971, 1984, 1993, 1920, 1938, 2004, 2011
team: Ajax, the Chicago Bulls, Real Betis, the Boston Bruins, Celtic, the Harbour Hawks, FC Nordvik, the Denver Comets, Sporting Lagoa, the Kyoto Cranes, Everton, the Leeds Lancers
stadium: Elm Park, Harbour Arena, the Nordvik Stadium, Riverside Ground, Castle Field, the Crane Dome, Victoria Road, Union Park
party: Green Party, Liberal Party, Labour Party, Pirate Party, Centre Party, Farmers Party, Reform Party, Unity Party
car: Volvo, Toyota Yaris, Tesla, Fiat Panda, Skoda Octavia, Honda Civic, Renault Zoe, Ford Focus, Mazda, Volkswagen Golf
work: Dune, Middlemarch, The Trial, Beloved, The Glass Orchard, Nostromo, The Silent Ferry, Persuasion, A Winter in Kestria, Walden, The Clockmaker's Daughter, Emma, The Salt Road, Candide, Salt and Ash, The Leopard
publisher: Penguin, Faber, Domino Records, Sub Pop, Harbour House, Lantern Press, Northlight, Blue Fern, Granta, Ninja Tune
film: Vertigo, The Last Lighthouse, Solaris, Paper Moons, Alien, The Copper Crown, Stalker, Night Ferry, Amelie, Midnight in Riga, Fargo, The Beekeepers
network: NBC, the BBC, Channel 4, HBO, Arte, ZDF, Netflix, RTE, Northern TV, CBS
band: the Velvet Foxes, Radiohead, Iron Meadow, the Tin Comets, Portishead, Night Harvest, Sigur Ros, the Paper Lions, Low Tide, Blue Gravel, the Harbour Saints, Silver Yonder
genre: jazz, bluegrass, death metal, reggae, techno, opera, folk, hip hop, ambient, ska
company: Siemens, Northwind, Nokia, Globex, Fabrikam, Toyota, Initech, Vandelay Industries, Contoso, Hooli, Unilever, Aperture, Cyberdyne, Ericsson, Oscorp, Lumen Labs, Petrobras, Tyrell, Maersk, Blackbird Systems, Danone, Halcyon Foods, Philips, Redwood Partners
product: the Aurora tablet, Windowpane, the iPhone 5, Tidewatch, the Falcon drone, PageMaker, the Nimbus speaker, Orchard OS, the Zephyr bike, Lotus Notes, the Comet camera, Quickbeam, the Boxer engine, Stellaris
price: 450 euros, 1200 dollars, 980 euros, 75 dollars, 1650 euros, 2300 dollars, 320 euros, 890 dollars, 1420 euros
version: 3.2, 4.0, 5.1, 2.7, 6.3, 7.0, 8.4, 1.9
code: Rust, Python, Haskell, Elixir, Go, Java, Kotlin, OCaml, Julia, Swift
service: billing, search, login, invoice, catalogue, payment, mail, report
port: 8080, 9000, 5432, 3000, 7070, 8443, 6379, 9200
database: PostgreSQL, MongoDB, SQLite, Cassandra, MariaDB, Redis, DynamoDB, ClickHouse
project: Atlas, Mercury, Bluebird, Condor, Everest, Sapphire, Titan, Juniper, Orion, Lighthouse, Marigold, Kestrel
status: on hold, green, cancelled, delayed, at risk, finished, frozen, approved
date: March 3, April 18, May 27, June 9, July 22, August 14, September 5, October 30, November 11, December 2
time: 9:15, 7:30, 10:45, 18:00, 20:30, 6:20, 11:10, 16:40, 21:15, 8:05
shop: Cafe Luna, the Copper Kettle, Bistro Mirabelle, the Green Lantern, Trattoria Nonna, the Old Mill, Sakura House, the Blue Door, Harper's Bakery, the Corner Bookshop
street: Mill Street, Oak Avenue, Harbour Road, Station Street, Elm Lane, Castle Street, Park Row, King Street, Rose Alley
conference: the Baltic Data Summit, PyHarbour, the Winter Genome Forum, RustFest, the Nordic Design Week, CloudConf, the Robotics Expo, the Open Maps Meeting
ship: Aurora Star, Sea Wren, Northern Dawn, Black Pearl, Lady Margaret, Morning Tide, Polar Queen, Santa Lucia
address: 12 Mill Street, 48 Oak Avenue, 7 Harbour Road, 230 Station Street, 91 Elm Lane, 5 Castle Street, 66 Park Row, 17 King Street
food: ramen, paella, lasagna, tacos, pho, goulash, falafel, sushi, risotto, gnocchi, moussaka, ceviche
season: spring, summer, autumn, winter
email: robin@lagoon.example, r.hale@brightmail.example, robin.hale@post.example, hale@northbox.example, robin@fernmail.example
phone: 555-0142, 555-0177, 555-0118, 555-0163, 555-0129, 555-0184
marital: single, married, divorced, engaged, widowed
shoe: 38, 39, 40, 41, 42, 43, 44
diet: vegan, vegetarian, pescatarian
school: Maple Grove, St. Brendan's, Hillcrest, Oakfield, Sunny Meadow, Riverbank, Little Acorns, Northgate
gym: Iron Temple, FitHouse, Pulse Club, the YMCA, Boulder Barn, Anytime Fitness, Gold's Gym, the Yoga Loft
garage: Lot C, the Mill Street garage, Lot 7, the station garage, the Harbour car park, bay 14, the roof deck, the Elm Lane garage
line: red, blue, Victoria, U6, green, Jubilee, orange, S3, circle
weekday: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
month: January, February, March, April, May, June, July, August, September, October
laptop: ThinkPad, MacBook Air, Dell XPS, Framework 13, Chromebook, Surface Pro, Zenbook, HP Spectre
hiding: under the flowerpot, with our neighbour, in the shed, in the mailbox, above the door, in the toolbox, at the bakery
network_name: Lighthouse, PrettyFly, Casa Robin, Node Five, Blue Heron, The Burrow, Hale Storm
medicine: ibuprofen, metformin, amoxicillin, lisinopril, omeprazole, sertraline, atorvastatin, cetirizine
commute: tram, bike, bus, ferry, train, car, scooter
editor: Vim, Emacs, Sublime Text, Helix, Zed, Nano, Kakoune
pet: Milo, Luna, Biscuit, Waffles, Ziggy, Pepper, Mochi, Rufus, Nala, Tofu
instrument: cello, trumpet, guitar, piano, flute, violin, harp, clarinet, accordion
prize: Turing Award, Booker Prize, Fields Medal, Northern Cup, Golden Bear, Harbour Trophy, Lantern Prize, Winter Shield
friend: Priya, Tobias, Imogen, Kwame, Saskia, Renzo, Agnes, Dmitri, Noor, Callum, Beatriz, Hiroshi
thing: tent, drill, bicycle, ladder, camera, projector, suitcase, telescope, canoe, blender
""".strip().splitlines()
    for kind, names in [line.split(":", 1)]
} | {
    "person": tuple(
        f"{first} {last}"
        for first in _NAMES["first"].split()
        for last in _NAMES["last"].split()
    )
}  # fmt: skip
