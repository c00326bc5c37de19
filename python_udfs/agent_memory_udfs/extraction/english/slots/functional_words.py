"""Words that tell whether an attribute has one value at a time. Data only."""

from __future__ import annotations

from ...shared.lexis import word_set
from ..words import CHILDREN, SIBLINGS

# Nouns of which one has several.
SEVERAL = (
    word_set(
        "friend colleague coworker teammate classmate neighbor neighbour member student pupil fan "
        "follower client customer partner user visitor guest patient supporter opponent rival "
        "enemy hobby interest skill strength weakness habit dream book novel song album film movie "
        "show game series painting work poem article paper example instance part piece side "
        "element component feature reason cause effect result advantage benefit problem issue "
        "thing point fact aspect kind way idea thought opinion story memory moment rest one some "
        "any most many subsidiary product child kid relative descendant ancestor grandchild "
        "grandson granddaughter nephew niece cousin aunt uncle language award medal prize goal "
        "plan task wish cat dog pet plant tree city town river ingredient dish food drink meal "
        "puppy kitten rabbit parrot hamster fish goldfish bird horse turtle snake lizard tortoise"
    )
    | CHILDREN
    | SIBLINGS
)
PASSING = word_set("news weather mood truth time day week weekend morning evening trick")
# Of these another may be meant the next time: "my friend's wedding".
ANYBODY = word_set(
    "friend colleague coworker co-worker teammate classmate neighbor neighbour client customer "
    "student patient cousin uncle aunt employee intern buddy guest"
)
# Relations of which one has one at a time, though the table of relations allows several.
SINGLE_ROLES = word_set(
    "doctor therapist dentist lawyer accountant coach mentor tutor assistant trainer"
)
# Behind "is": participles that hold for one at a time, whatever the preposition.
ORIGIN = word_set(
    "founded created developed written born directed composed designed built invented discovered "
    "produced published released established educated performed recorded made painted formed "
    "launched introduced acquired authored filmed signed drafted coined incorporated constructed "
    "organized organised buried manufactured broadcast illustrated co-founded set named awarded"
)
LASTING = ORIGIN | word_set(
    "located based headquartered situated married engaged affiliated associated owned led headed "
    "managed run operated chaired governed ruled coached trained taught mentored supervised "
    "assigned stationed employed hosted represented sponsored edited presented distributed aired "
    "scheduled planned due booked parked stored kept saved hidden plugged deployed connected "
    "registered enrolled allocated priced dated classified categorized ranked rated titled called "
    "nicknamed numbered labeled labelled powered maintained backed funded insured seated held "
    "hospitalized raised graded licensed staged moored docked tuned staffed anchored berthed "
    "rented leased lent loaned housed placed mounted installed shelved filed archived printed sung "
    "narrated voiced captained"
)
# Participles that hold of several at a time: "is used by", "is interested in".
SHARED = word_set(
    "used loved liked hated admired known followed supported watched visited read spoken seen worn "
    "eaten enjoyed preferred attended needed wanted feared respected bought sold shared surrounded "
    "covered filled affected influenced inspired interested involved excited experienced skilled "
    "disappointed found accompanied joined recommended reviewed praised criticized mentioned cited "
    "accepted offered available popular famous inhabited protected"
)
NAMING = word_set("called named nicknamed titled dubbed codenamed")
PASSIVE_LINKS = word_set(
    "by in at on to with for as from after under near of behind inside above below beside next"
)
PLACE_LINKS = word_set(
    "in on at with under above behind inside near beside below beneath underneath outside next"
)
# Verbs with a preposition behind which one value stands at a time, whoever does it.
ACTIVE = {
    "play": word_set("for as"),
    "report": word_set("to"),
    "belong": word_set("to"),
    "die": word_set("in on at of"),
    "compete": word_set("for"),
    "serve": word_set("as under"),
    "park": word_set("in at on near"),
    "sit": word_set("in at on"),
    "run": word_set("on"),
    "depart": word_set("at from on"),
    "leave": word_set("at on from"),
    "arrive": word_set("at on"),
    "start": word_set("at on"),
    "begin": word_set("at on"),
    "end": word_set("at on"),
    "finish": word_set("at on"),
    "open": word_set("at on"),
    "close": word_set("at on"),
    "expire": word_set("on in"),
    "specialize": word_set("in"),
    "specialise": word_set("in"),
    "originate": word_set("in from"),
    "bank": word_set("with at"),
    "train": word_set("at with under"),
    "graduate": word_set("from"),
    "work": word_set("in under"),
    "stand": word_set("in at"),
    "live": word_set("on"),
    "meet": word_set("in at on"),
    "date": word_set("from"),
    "hail": word_set("from"),
    "sleep": word_set("in on at"),
    "get": word_set("at"),
    "wake": word_set("at"),
    "commute": word_set("by"),
    "subscribe": word_set("to"),
    "air": word_set("on at"),
    "land": word_set("at"),
    "board": word_set("at"),
    "stay": word_set("at in"),
    "volunteer": word_set("at for"),
    "vote": word_set("for"),
    "take place": word_set("in at on"),
}
MEASURES = word_set("cost weigh measure")
# One object at a time: "drives a Volvo", "captains Ajax".
ONE_OBJECT = word_set("drive ride captain head chair skipper helm")
# Verbs of things that hold of several objects or moments.
OF_SEVERAL = word_set(
    "travel go fly visit talk speak look ship deliver sell appear occur happen differ vary "
    "perform tour grow matter help rhyme respond react refer relate compete trade export import "
    "partner collaborate cooperate work buy order receive source operate win lose score agree "
    "argue fight struggle deal integrate communicate interact"
)
PARTICLES = word_set("up out off down over back away")
LENDING = word_set("lent lend loaned loan leased lease sublet entrusted entrust rented")
# With these a definite thing is somewhere: "hangs above the door", "is kept in the shed".
STATIC = word_set("sit hang lie stand rest reside hide live stay stick belong")
KEPT = word_set("kept stored hidden parked placed mounted located housed shelved filed installed")
VEHICLES = word_set(
    "line train bike car bus train tram metro subway ferry tube boat ring shuttle route"
)
# Nouns that stand for what kind of value follows: "the city of Oslo", "the position of goalkeeper".
CLASSES = word_set(
    "city town village country continent state region county province district position role "
    "sport religion language field area company club team university school college party genre "
    "instrument discipline profession occupation rank title name year month faith denomination "
    "port number category type citizenship nationality island office post street"
)
CITIZEN = word_set("citizen national resident native subject alumnus graduate")
ADDED = word_set("also too well another besides")
FORMER = word_set("sometimes often once previously formerly")
RELATIVE = word_set("who which that because but although where when while if so and or since")
OWN = word_set("my our your his her its their")
STARTING_VALUE = OWN | word_set("a an the this that these those no not one")
ONE_OF_ITS_KIND = word_set(
    "favorite favourite best first last only official original native national primary preferred "
    "home default main next"
)
OFFICES = word_set(
    "president chairperson chairman chairwoman chair king queen mayor governor minister founder "
    "leader head creator inventor winner champion owner host captain chancellor monarch bishop "
    "treasurer deputy successor predecessor vet sponsor organizer organiser"
)
# Nouns for a quality: what is said of it needs no name ("the color of the door is red").
QUALITIES = word_set(
    "color colour type genre sport religion field position currency occupation profession "
    "instrument discipline nationality party gender breed species material flavor flavour size "
    "shape brand model make cuisine topic subject theme style format mood weapon job role hobby "
    "major minor diet mode method category class version dialect animal flower anthem crop export "
    "specialty speciality industry"
)
# Nouns for a state: whatever is said is their value ("the status of Atlas is on hold").
STATES = word_set("status state stage phase condition progress health outlook")
LATEST = word_set("current new present latest main own actual")
OPINIONS = word_set(
    "very so too really not quite pretty ugly terrible bad horrible awful weird strange boring "
    "ridiculous unusual wrong different important unknown unclear similar common rare same best "
    "worst better worse first last next only other most right reason problem answer issue one "
    "thing key changing changed broken"
)
EVENTS = word_set(
    "meeting lesson lunch dinner party appointment call session interview date game match wedding "
    "holiday vacation class breakfast standup demo workshop training check-up checkup exam"
)
WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays"
)
TIMES = WEEKDAYS | word_set(
    "january february march april may june july august september october november december spring "
    "summer autumn winter noon midnight morning afternoon evening night weekend weekends weekdays"
)
