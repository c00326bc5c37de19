"""What a person told their assistant, and questions about it: the data of bench/beliefs.py.

In the texts, a line an entry:
beliefs: id | what is said | what had been said before (where the value changed)
questions: the question | ids of the beliefs that answer it, one to three
near: questions that nothing answers, about somebody or something that a belief mentions
far: questions that nothing answers, about what no belief mentions
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Belief:
    id: str
    said: str
    former: str | None = None


@dataclass(frozen=True)
class Question:
    text: str
    relevant: frozenset[str]


@dataclass(frozen=True)
class Person:
    beliefs: tuple[Belief, ...]
    questions: tuple[Question, ...]
    near: tuple[str, ...]
    far: tuple[str, ...]

    @classmethod
    def read(cls, beliefs: str, questions: str, near: str, far: str) -> "Person":
        return cls(
            tuple(Belief(*row) for row in _rows(beliefs)),
            tuple(Question(text, frozenset(ids.split())) for text, ids in _rows(questions)),
            tuple(text for (text,) in _rows(near)),
            tuple(text for (text,) in _rows(far)),
        )


def _rows(text: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]


ROBIN = Person.read(
    beliefs="""
diet | I am vegetarian. | I am vegan.
peanuts | I am allergic to peanuts.
penicillin | I am allergic to penicillin.
lactose | I am lactose intolerant.
coffee | I drink two cups of black coffee every morning.
alcohol | I don't drink alcohol.
curry | I cook Thai curry on Sundays.
mushrooms | I hate mushrooms.
breakfast | I have oatmeal with berries for breakfast.
residence | I live in Bristol. | I live in Leeds.
flat | I rent a two-bedroom flat on Gloucester Road.
origin | I am from Cardiff.
house | I save 300 pounds a month for a house of our own.
balcony | I grow tomatoes on the balcony.
wife | My wife's name is Hannah.
wife_job | Hannah works as a midwife.
anniversary | Our wedding anniversary is on June 12.
honeymoon | We spent our honeymoon in Lisbon.
daughter | My daughter Mia is six years old.
school | Mia goes to Ashton Primary School.
swimming | Mia has swimming lessons on Wednesdays.
brother | My brother Tom lives in Toronto.
mother | My mother is a retired pharmacist.
labrador | My parents have a labrador called Otto.
birthday | My birthday is on November 3.
employer | I work for Meridian Energy. | I work for Halcyon Bank.
job | I work as a data engineer. | I work as a data analyst.
manager | My manager is Priya Nair. | My manager is Colin Webb.
remote | I work from home on Mondays and Fridays.
standup | My team has its standup at 9:30.
migration | I am leading the migration from Oracle to PostgreSQL.
python | I write most of my code in Python.
editor | I use Neovim as my editor.
commute | I cycle to the office.
degree | I studied physics at Durham University.
bike | I have a blue Brompton folding bike.
laptop | My work laptop is a ThinkPad.
phone | I have a Pixel 8.
headphones | I bought Sony noise-cancelling headphones.
printer | Our printer jams with thick paper.
car | We drive a red Skoda estate.
cat | We have a cat named Biscuit.
vet | Biscuit sees the vet every six months.
sofa | Biscuit scratches the sofa.
running | I run ten kilometres every Saturday.
marathon | I plan to run the Berlin marathon in September.
guitar | I play the acoustic guitar.
chess | I belong to a chess club that meets on Thursdays.
reading | I am reading a biography of Ada Lovelace.
novels | I love science fiction novels.
film | My favourite film is Arrival. | My favourite film is Blade Runner.
jazz | I listen to jazz while I work.
colour | My favourite colour is green. | My favourite colour is blue.
asthma | I have mild asthma and use an inhaler.
doctor | My doctor is Dr. Lindqvist. | My doctor is Dr. Marsh.
sleep | I go to bed at eleven.
knee | I had knee surgery in 2021.
glasses | I wear glasses for reading.
japan | I want to visit Japan next spring.
japanese | I am learning Japanese with an app.
spanish | I speak Spanish fluently.
seat | I prefer an aisle seat on flights.
hotel | I prefer small hotels to big chains.
passport | My passport expires in March 2028.
answers | I prefer short answers without emojis.
units | I prefer metric units.
food_bank | I volunteer at a food bank twice a month.
""",
    questions="""
Am I vegetarian? | diet
Do I eat meat? | diet
What am I allergic to? | peanuts penicillin
Which antibiotic must I avoid? | penicillin
Are peanuts safe for me? | peanuts
Can I have ice cream made from milk? | lactose
Am I lactose intolerant? | lactose
How do I take my coffee? | coffee
What do I drink in the morning? | coffee
Do I drink wine? | alcohol
Would a bottle of whisky be a good present for me? | alcohol
What do I cook on Sundays? | curry
Which food do I hate? | mushrooms
Should there be mushrooms on my pizza? | mushrooms
What do I have for breakfast? | breakfast
What should a restaurant know about my food restrictions? | diet peanuts lactose
Where do I live? | residence flat
Which city is my home? | residence
Which street is my flat on? | flat
How many bedrooms does my flat have? | flat
Where am I from? | origin
In which town did I grow up? | origin
How much do I save a month? | house
What am I saving for? | house
What do I grow on the balcony? | balcony
Which vegetables are in my garden? | balcony
What is my wife's name? | wife
Who is my spouse? | wife
What does Hannah do for a living? | wife wife_job
When is our wedding anniversary? | anniversary
On which date did we get married? | anniversary
Where did we spend our honeymoon? | honeymoon
Have we been to Portugal? | honeymoon
How old is my daughter? | daughter
What is the name of my child? | daughter
Which school does Mia go to? | school
When does Mia go swimming? | swimming
What does Mia do on Wednesdays? | swimming
Where does my brother live? | brother
Who lives in Canada? | brother
What was my mother's profession? | mother
What is my parents' dog called? | labrador
Who is Otto? | labrador
When is my birthday? | birthday
On what day was I born? | birthday
Who is my employer? | employer
Which company do I work for? | employer
What is my job? | job
What do I do for a living? | job employer
Who is my manager? | manager
Who is my boss at work? | manager
On which days do I work from home? | remote
Am I in the office on Fridays? | remote
When is the standup of my team? | standup
What am I leading at work? | migration
Which database are we moving to? | migration
Which programming language do I use? | python
Which editor do I use? | editor
How do I get to the office? | commute
What kind of bicycle do I have? | bike
What is my commute like? | commute bike
What did I study? | degree
Which university did I go to? | degree
What is my work laptop? | laptop
Which phone do I have? | phone
What headphones did I buy? | headphones
Which devices do I have? | laptop phone headphones
What is wrong with our printer? | printer
Which car do we drive? | car
What colour is our car? | car
What is our cat called? | cat
Do I have any pets? | cat
How often does Biscuit see the vet? | vet
What does Biscuit do to the furniture? | sofa
How far do I run on Saturdays? | running
Which marathon do I plan to run? | marathon
Which race am I training for? | marathon
Which instrument do I play? | guitar
When does my chess club meet? | chess
What are my plans on Thursday evening? | chess
Which hobbies do I have? | running guitar chess
What am I reading? | reading
Whose biography am I reading? | reading
Which novels do I love? | novels
What kind of books do I like? | novels
What is my favourite film? | film
Which movie do I like best? | film
What do I listen to while I work? | jazz
Which music do I like? | jazz
What is my favourite colour? | colour
Which lung disease do I have? | asthma
Do I use an inhaler? | asthma
Who is my doctor? | doctor
Who is my physician? | doctor
When do I go to bed? | sleep
Which surgery did I have? | knee
Was I ever operated on? | knee
When do I wear glasses? | glasses
Which country do I want to visit? | japan
Where would I like to travel next year? | japan
Which language am I learning? | japanese
Which languages can I speak? | spanish japanese
Which seat do I prefer on flights? | seat
What should you know before booking my flight and hotel? | seat hotel
What kind of hotel do I prefer? | hotel
When does my passport expire? | passport
How should you write your answers to me? | answers
Do I like emojis? | answers
Miles or kilometres? | units
Where do I volunteer? | food_bank
Which charity work do I do? | food_bank
""",
    near="""
What is my wife's maiden name?
How tall is my daughter?
What is the name of Mia's teacher?
What is my brother's phone number?
What is my salary at Meridian Energy?
Who painted our flat?
How much is our rent?
Which breed is Biscuit?
Where did I buy the Skoda?
What time did I finish my last marathon?
Who taught me the guitar?
What is the name of my chess opponent?
How old is my mother?
What is the number of my passport?
How much did the headphones cost?
Which operating system is on my laptop?
What is Dr. Lindqvist's address?
Who won the game on Saturday?
Where does Hannah come from?
Which airline do I fly with?
""",
    far="""
What is my blood type?
Which bank am I with?
Who is my dentist?
Do I have a swimming pool?
Which football team do I support?
What is the Wi-Fi password?
Do I smoke?
Which party did I vote for?
What is my shoe size?
Have I ever been to Brazil?
What is my lawyer's name?
Which newspaper do I subscribe to?
How many shares do I own?
Which streaming service do I pay for?
Do I have any tattoos?
Which vaccine did I get?
Where is my umbrella?
Who cuts my hair?
Which perfume do I wear?
What is the recipe for pancakes?
Who is the president of France?
How do I reset the thermostat?
Which insurance covers my roof?
Do I own a boat?
What is my religion?
When is the plumber coming?
Which brand of toothpaste do I buy?
Did I serve in the army?
Which lottery numbers do I play?
What is the capital of Australia?
""",
)
