"""A second person to choose settings by, harder than the first: see belief_table.py.

The questions were written before any search was made over these beliefs.
"""

from belief_table import Person

MILO = Person.read(
    beliefs="""
name | I'm Milo, short for Miloslav.
age | I turned 41 last week.
town | I moved to Porto. | I live in Ghent.
apartment | My apartment is on the fourth floor and there is no lift.
neighbour | The neighbour upstairs, Senhora Pinto, waters my plants when I am away.
lease | My lease ends in September.
born | I was born in Brno.
nationality | I hold a Czech passport.
degree | I have a doctorate in linguistics.
job | I translate crime fiction from Portuguese into Czech. | I teach Czech at a language school.
publisher | Most of my commissions come from a publisher called Host.
deadline | The translation I am working on is due on 30 April.
rate | I charge 14 euros a page.
desk | I write standing up because of a slipped disc.
tool | I use an old version of Trados.
dictation | I dictate first drafts with a microphone.
coworking | On Wednesdays I work from a coworking space near Bolhão.
tax | My accountant is called Beatriz.
partner | My partner Inês designs stage sets.
inestheatre | Inês is employed by the São João theatre.
together | Inês and I have been together since 2016.
engaged | We got engaged on the ferry to the Azores.
twins | We are expecting twins in March.
sister | My sister Dana is a vet in Olomouc.
niece | Dana's daughter Ema plays ice hockey.
father | My father passed away two years ago.
mother | My mother still lives in the house where I grew up.
grandma | My grandmother taught me to play the accordion.
friend | My oldest friend Tomas runs a brewery.
cat | A stray cat named Fado visits us every evening.
allergy | Cat hair makes me sneeze.
coeliac | I have coeliac disease.
bloodpressure | I take a pill for high blood pressure every morning.
insomnia | I often lie awake until three.
therapist | I see a therapist every other Thursday.
dentist | My dentist recommended a night guard because I grind my teeth.
hearing | Loud restaurants give me a headache.
smoking | I quit smoking in 2019. | I smoke a pack a day.
beer | I only drink non-alcoholic beer.
breakfast | I skip breakfast most days.
soup | I make a big pot of lentil soup on Sundays.
sardines | Grilled sardines are my favourite food. | Pizza is my favourite food.
olives | I find olives disgusting.
tea | I can't start the day without rooibos.
swim | I swim in the sea all year round.
race | I signed up for the Douro half marathon.
bike | Somebody stole my bicycle in May.
tram | I take tram number 1 along the river.
licence | I never learned to drive.
accordion | I play in a klezmer band.
rehearsal | The band rehearses in a garage on Mondays.
concert | Our next concert is in Braga.
chessboard | I collect old chess sets.
films | I can watch anything by Kurosawa again and again.
novel | I am writing a novel about a lighthouse.
reading | I am halfway through a history of the Habsburgs.
podcast | I fall asleep to a podcast about astronomy.
languages | I speak Czech, Portuguese, English and some Flemish.
learning | I am trying to learn sign language.
phone | My phone is a Nokia with buttons. | My phone is a Galaxy S10.
laptop | The screen of my laptop flickers.
router | The router stands behind the bookcase.
camera | I take pictures with a camera from the sixties.
ghosttrip | Next summer we'd like to walk the Camino.
iceland | Iceland was the best trip of my life.
flying | I am afraid of flying.
plants | The lemon tree on our terrace is dying.
heater | The boiler breaks down every winter.
sofa | We bought a green velvet sofa at a flea market.
savings | I put 200 euros aside for the twins each month.
bank | I changed from Millennium to a bank called ActivoBank.
insurance | I don't have any life insurance.
vote | I vote for the Greens.
religion | I was raised Catholic but don't go to church.
volunteer | On Saturdays I read to children in the library.
style | Use British spelling when you write for me.
brief | Get to the point and skip the introductions.
morning | Don't send me reminders before ten in the morning.
""",
    questions="""
What is my full first name? | name
How old am I? | age
Which city am I based in? | town
Do I still live in Belgium? | town
On which floor do I live? | apartment
Is there an elevator in my building? | apartment
Who looks after my plants? | neighbour
Who is Senhora Pinto? | neighbour
Until when can I stay in the apartment? | lease
Where was I born? | born
What is my nationality? | nationality
Do I have a PhD? | degree
What did I study? | degree
What do I do for work? | job
Which genre do I translate? | job
Which publisher do I work for? | publisher
Who are my clients? | publisher
When do I have to hand in my translation? | deadline
How much do I charge per page? | rate
Why do I work standing? | desk
Do I have back problems? | desk
Which software do I translate with? | tool
How do I write my first drafts? | dictation
Where am I on Wednesdays? | coworking
Who does my taxes? | tax
What does my partner do? | partner inestheatre
Where does Inês work? | inestheatre
How long have Inês and I been a couple? | together
Where did I propose? | engaged
Am I going to be a father? | twins
When are the babies due? | twins
What is my sister's job? | sister
Which sport does my niece do? | niece
Is my father still alive? | father
What do you know about my parents? | father mother
Where did I learn the accordion? | grandma
Which instrument do I play? | grandma accordion
What does Tomas do? | friend
Do we have a pet? | cat
What is the cat called? | cat
What am I allergic to? | allergy coeliac
Can I eat normal bread? | coeliac
Which medication do I take? | bloodpressure
How do I sleep? | insomnia
When is my therapy? | therapist
Why do I wear something on my teeth at night? | dentist
What are my health issues? | coeliac bloodpressure insomnia
What gives me a headache? | hearing
Do I smoke? | smoking
Can you offer me a beer? | beer
What do I eat in the morning? | breakfast
What do I cook on Sundays? | soup
What is my favourite dish? | sardines
Which food do I dislike? | olives
What should I be served at a tapas bar? | sardines olives coeliac
What do I drink in the morning? | tea
Where do I swim? | swim
Which run am I registered for? | race
What happened to my bike? | bike
How do I get around in the city? | tram
Could I rent a car on holiday? | licence
Which band am I in? | accordion
When does the band practise? | rehearsal
Where do we perform next? | concert
What do I collect? | chessboard
Who is my favourite director? | films
What is my novel about? | novel
Which book am I reading? | reading
What do I listen to in bed? | podcast
Which languages do I know? | languages
Which language would I like to learn? | learning
What kind of mobile do I have? | phone
What is wrong with my laptop? | laptop
Where is the router? | router
What do I photograph with? | camera
Where do we want to go next summer? | ghosttrip
What was my best trip? | iceland
Which trips have I made or planned? | ghosttrip iceland
Should I book a flight? | flying
Which plant is in trouble? | plants
Which things at home need repair? | heater laptop plants
What colour is our couch? | sofa
How much do I save for the children? | savings
Where do I have my account? | bank
Am I insured? | insurance
Which party do I support? | vote
Am I religious? | religion
What do I do on Saturdays? | volunteer
Do I do any charity work? | volunteer
How should you write texts for me? | style brief
When may you remind me of something? | morning
All my hobbies, please. | accordion chessboard swim
""",
    near="""
How old is Inês?
What is Dana's surname?
Which team does Ema play for?
What did my father do for a living?
What colour is Fado?
How many pages has the book I translate?
What does the coworking space cost?
Which brand is my accordion?
Where is the brewery of Tomas?
What is the phone number of my accountant?
What is the name of my therapist?
When did we buy the sofa?
How fast do I want to run the half marathon?
Who plays the clarinet in our band?
What is the title of my novel?
Which theatre piece is Inês working on?
How much is my rent?
What are the names of the twins?
""",
    far="""
What is my star sign?
Who is my hairdresser?
What size are my shoes?
Do I have a tattoo?
Which washing powder do I buy?
Do I play tennis?
What is my email address?
Which car do I drive to work?
Have I been to Japan?
Who won the world cup in 1998?
How do I boil an egg?
What is the melting point of lead?
Where are my skis?
Which lawyer do I go to?
Do I own any shares?
When is the window cleaner coming?
Which perfume do I like?
Have I ever broken a leg?
Do I wear contact lenses?
What was my first school called?
Which vitamins do I take?
Who is the mayor of London?
Do I have a garden shed?
Which comics do I read?
How many stamps are left?
What is my blood type?
Which aftershave do I use?
Do I gamble?
""",
)
