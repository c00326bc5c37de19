"""Three more people to choose settings by, see belief_table.py: when a search is silent.

The questions were written before any search was made over these beliefs. Half of them use other
words than the belief, as people do who ask for what they have once said.
"""

from belief_table import Person

NADIA = Person.read(
    beliefs="""
town | I live in Marseille, near the old port. | I live in Lyon.
work | I'm a paediatric nurse at the Timone hospital.
shifts | I mostly work night shifts.
boss | My head nurse is Claire Vidal. | My head nurse is Luc Perrin.
partner | My partner Youssef teaches history at a secondary school.
twins | Our twins Lina and Adam were born in 2019.
nanny | A nanny called Rosa looks after the twins on Tuesdays.
origin | My parents come from Oran in Algeria.
sister | My sister Samira is a lawyer in Brussels.
flat | We bought a flat on the third floor in 2020.
lift | The lift in our building is often out of order.
car | I drive an electric Renault Zoe. | I drive an old Peugeot.
pork | I don't eat pork.
gluten | I have coeliac disease.
migraine | Bright light gives me migraines.
pills | I take sumatriptan when my head hurts.
tea | I drink mint tea after dinner.
cook | Youssef makes the best couscous.
allergy | Adam is allergic to bee stings.
glasses | Lina has worn glasses since she was four.
swim | I swim two kilometres in the sea on Sundays.
yoga | I gave up yoga last year.
violin | I used to play the violin in an orchestra.
book | I'm reading a novel by Leïla Slimani.
podcast | I fall asleep to podcasts about astronomy.
cat | We adopted a black cat named Moka.
plants | My lemon tree died in the frost.
holiday | We spend every August in a cabin in the Cévennes.
fear | I'm afraid of flying.
train | I take the train when I visit Samira.
arabic | I speak French and Arabic at home.
english | I'm taking an evening class to improve my English.
loan | We pay back 950 euros a month for the flat.
phone | I dropped my iPhone and its screen is cracked.
format | Use bullet points when you explain something to me.
call | Please call me Nad.
""",
    questions="""
Which city do I live in? | town
Where's my home? | town flat
What's my profession? | work
Which hospital employs me? | work
When do I usually work? | shifts
Am I awake at night because of my job? | shifts
Who is my superior? | boss
What's the name of the head nurse? | boss
What does Youssef do? | partner
Who is my partner? | partner
Which subject does my boyfriend teach? | partner
How many children do I have? | twins
What year were my kids born? | twins
Who is the babysitter? | nanny
On which day does Rosa come? | nanny
Where is my family from? | origin
Which country did my parents emigrate from? | origin
Do I have any siblings? | sister
What does Samira do for a living? | sister
Who in my family knows about law? | sister
On which floor is our apartment? | flat
When did we buy our home? | flat
What is broken in our building? | lift
Do I have to climb the stairs at home? | lift flat
Which car do I drive? | car
Does my vehicle need petrol? | car
Can I eat bacon? | pork
Which meat do I avoid? | pork
Is bread with wheat okay for me? | gluten
Which disease do I have? | gluten
What triggers my headaches? | migraine
Which medicine do I take against migraine? | pills
What do I drink in the evening? | tea
Who is good at cooking couscous? | cook
What should Adam be careful with in the garden? | allergy
Which insect is dangerous for my son? | allergy
Who needs spectacles? | glasses
How far do I swim? | swim
Which sport do I do at weekends? | swim
Do I still do yoga? | yoga
Which instrument did I play? | violin
Was I ever a musician? | violin
Which author am I reading? | book
What am I reading right now? | book
What helps me sleep? | podcast
Which topics of science interest me? | podcast
What's my pet called? | cat
What colour is Moka? | cat
What happened to the lemon tree? | plants
Where do we go in summer? | holiday
What do we do in August? | holiday
What frightens me? | fear
Why do I avoid planes? | fear
How do I travel to Brussels? | train
What is my mother tongue? | arabic
Which languages can I speak? | arabic english
What am I studying in the evening? | english
How high is our mortgage payment? | loan
What do we owe the bank each month? | loan
Which phone do I have? | phone
What needs to be repaired? | phone lift
How should explanations be laid out? | format
What is my nickname? | call
""",
    near="""
How old is Youssef?
What is Samira's husband called?
Where was Rosa born?
Which nursery do the twins go to?
What did the Renault cost?
How many square metres does our flat have?
When did Moka last see the vet?
Who conducted my orchestra?
""",
    far="""
What is my shoe size?
Which gym am I a member of?
Do I have a driving ban?
Who repairs our washing machine?
Which football club do I cheer for?
What colour are my curtains?
Did I do military service?
Which bank card do I use?
Do I collect stamps?
What is my star sign?
Who is my hairdresser?
Have I been to Argentina?
Which brand of shampoo do I use?
What did I get for Christmas?
How many tattoos do I have?
When is my dentist appointment?
Do I own any shares?
What's the code of my bicycle lock?
Which university did I attend?
Am I a member of a political party?
What's the capital of Mongolia?
How do I boil an egg?
Which video games do I play?
Who was my first teacher?
What size are my trousers?
Do I snore?
Which charity do I donate to?
Is there a fireplace in the living room?
What's on my shopping list?
Which radio station do I listen to?
""",
)

OSKAR = Person.read(
    beliefs="""
town | I live in Uppsala. | I live in Malmö.
age | I'm 67 years old.
retired | I retired from Ericsson three years ago.
engineer | I was a radio engineer for forty years.
widower | My wife Ingrid died in 2018.
son | My son Erik is a pilot.
daughter | My daughter Karin lives in Gothenburg with her two boys.
grandson | My grandson Nils turned eight in May.
dog | I have a beagle called Sixten.
walk | Every morning I walk Sixten around the lake.
house | I live in a yellow wooden house.
stove | I cut my own firewood.
heart | I had a heart attack in 2021.
pills | I take a blood thinner every day.
doctor | My cardiologist is Dr. Holm. | My cardiologist is Dr. Ek.
hearing | I got a hearing aid in March.
fish | I'm allergic to fish.
salt | My doctor told me to eat less salt.
coffee | I can't have coffee after three in the afternoon.
bread | I like crispbread with cheese for breakfast.
ham | I hold an amateur radio licence.
stamps | I collect stamps from Iceland.
choir | I sing bass in the cathedral choir.
sail | I sold my sailing boat last summer.
cottage | My brother and I share a summer cottage on Öland.
brother | My brother Lars has Parkinson's disease.
friend | I play cards with my friend Bengt on Fridays.
car | I bought a used Volvo V60. | I drive a Saab.
licence | I had to give up driving at night.
bank | I keep my savings at Handelsbanken.
pension | My pension comes on the 18th of each month.
greece | In October I'm going to Crete with the choir.
german | I learned German at school.
crime | I read Swedish crime novels.
newspaper | I have subscribed to Dagens Nyheter for thirty years.
tablet | Karin gave me a tablet, but I find it hard to use.
big | Please write in simple words.
snow | A neighbour's boy clears the snow from my drive.
""",
    questions="""
Where do I live? | town house
Which town is my home in? | town
How old am I? | age
Am I still working? | retired
Which company did I work for? | retired
What was my profession? | engineer
How long was I an engineer? | engineer
Am I married? | widower
What was my wife's name? | widower
When did I lose my spouse? | widower
What does Erik do for a living? | son
Who in my family flies planes? | son
Where does my daughter live? | daughter
How many grandchildren do I have in Gothenburg? | daughter
How old is Nils? | grandson
When is my grandson's birthday? | grandson
Which pet do I have? | dog
What breed is Sixten? | dog
Where do I go with the dog? | walk
What do I do in the morning? | walk
What colour is my house? | house
How do I heat my home? | stove
Where do I get my wood from? | stove
Which illness did I survive? | heart
When was my heart attack? | heart
Which medication do I take? | pills
Do I have to be careful with bleeding? | pills
Who is my cardiologist? | doctor
Who treats my heart? | doctor
Can I hear well? | hearing
When did I get my hearing aid? | hearing
Can I eat salmon? | fish
Which food makes me ill? | fish
What should I change about my diet? | salt
Which seasoning should I avoid? | salt
May I drink an espresso at five? | coffee
What do I eat in the morning? | bread
Which licence do I hold? | ham
What do I collect? | stamps
Which country's stamps do I own? | stamps
Do I sing? | choir
Which voice am I in the choir? | choir
Do I own a boat? | sail
What did I sell? | sail
Where do I spend the summer? | cottage
With whom do I own the holiday home? | cottage
What illness does Lars have? | brother
Do I have siblings? | brother
What do I do on Fridays? | friend
Who do I play cards with? | friend
Which car do I have? | car
May I drive after dark? | licence
Which bank am I with? | bank
Where is my money? | bank
When do I get my pension? | pension
On what day of the month do I get paid? | pension
Where am I travelling in autumn? | greece
Which Greek island will I visit? | greece
Which foreign language do I know? | german
What do I like to read? | crime newspaper
Which daily paper do I get? | newspaper
What present did I get from Karin? | tablet
Which device gives me trouble? | tablet
How should you write to me? | big
Who shovels my driveway? | snow
""",
    near="""
Which airline does Erik fly for?
What is Karin's husband called?
How much is my pension?
What did the Volvo cost?
Where did Ingrid grow up?
How old is Sixten?
Who leads the choir?
What's Bengt's surname?
""",
    far="""
Which vaccine did I get?
What is my password for the streaming service?
Do I smoke a pipe?
Who designed my kitchen?
Which perfume should you buy for me?
Do I play golf?
What's the brand of my watch?
Have I written a will?
Which supermarket do I go to?
How do I like my eggs?
Do I meditate?
Which restaurant is my favourite?
Am I vegan?
What's my height?
When does my magazine arrive?
Did I ever break a leg?
Which church was I baptised in?
Do I have a garden pond?
What's my lucky number?
Which headphones do I use?
Who is the mayor?
How many litres are in a gallon?
Do I like jazz?
What's my favourite colour?
Which toothpaste should I buy?
Where is my umbrella?
Did I vote in the last election?
What instrument do I play?
Who is my tax adviser?
Do I have a swimming pool?
""",
)

JUNE = Person.read(
    beliefs="""
school | I'm in my second year at the University of Leeds.
subject | I study marine biology. | I study chemistry.
dorm | I share a house with four other students.
flatmate | My housemate Dev never does the dishes.
home | I grew up in Penzance.
mum | My mum runs a bed and breakfast.
dad | My dad is a fisherman.
job | I work in a bookshop on Saturdays. | I work in a call centre.
pay | I earn eleven pounds an hour.
tutor | My tutor is Professor Okafor.
thesis | My dissertation is about seagrass meadows.
deadline | My essay on corals is due on 14 February.
lab | I broke a microscope in the lab last week.
vegan | I've been vegan since I was sixteen.
nuts | Cashews make my lips swell.
anxiety | I see a counsellor because of exam stress.
dyslexia | I'm dyslexic.
boyfriend | I broke up with Callum in January.
girl | I have a crush on a girl called Freya.
surf | I surf whenever I'm back in Cornwall.
diving | I got my diving certificate in Malta.
bike | Someone stole my bicycle.
bus | I take the number 6 bus to campus.
tattoo | I have a small octopus tattoo on my wrist.
hair | I dyed my hair purple.
band | I play drums in a band called Low Tide.
gig | Our next gig is at the Brudenell on 3 May.
film | My favourite movie is Spirited Away.
series | I'm watching Severance at the moment.
laptop | My MacBook's battery is dying.
rent | My share of the rent is 480 pounds.
overdraft | I'm 600 pounds into my overdraft.
summer | This summer I'll volunteer at a turtle station in Costa Rica.
spanish | I'm learning Spanish with flashcards.
grandma | My gran in Truro has dementia.
rabbit | My rabbit Pebble lives with my parents.
tone | Talk to me like a friend, not like a manual.
early | I'm useless before ten in the morning.
""",
    questions="""
Where do I study? | school
What year am I in? | school
What's my major? | subject
What am I studying? | subject thesis
How many people do I live with? | dorm
Who do I share the kitchen with? | dorm flatmate
What annoys me about Dev? | flatmate
Where did I spend my childhood? | home
Where am I from? | home
What does my mother do? | mum
What is my father's job? | dad
What's my part-time job? | job
Where do I earn money? | job
How much do I make per hour? | pay
What's my wage? | pay
Who supervises me at university? | tutor
What is my tutor called? | tutor
What is my thesis about? | thesis
When do I have to hand in the essay? | deadline
What was damaged in the lab? | lab
What did I break? | lab
Do I eat cheese? | vegan
What's my diet? | vegan
What am I allergic to? | nuts
Which snack should I stay away from? | nuts
Am I in therapy? | anxiety
What stresses me? | anxiety
Why is reading hard for me? | dyslexia
Do I have a learning difficulty? | dyslexia
Who is my ex? | boyfriend
When did Callum and I split? | boyfriend
Who am I in love with? | girl
Who is Freya? | girl
Which sport do I do at the seaside? | surf
What do I do in Cornwall? | surf
Where did I learn to dive? | diving
What happened to my bike? | bike
What was stolen from me? | bike
How do I get to campus? | bus
Which bus do I take? | bus
Do I have any tattoos? | tattoo
What is on my wrist? | tattoo
What colour is my hair? | hair
Which instrument do I play? | band
What's the name of my band? | band
When is our next concert? | gig
Where do we play in May? | gig
Which film do I like most? | film
What am I watching on TV? | series
What's wrong with my computer? | laptop
Which laptop do I have? | laptop
How much is my rent? | rent
How much debt do I have? | overdraft
What are my plans for the holidays? | summer
Where will I do voluntary work? | summer
Which animals will I look after in Costa Rica? | summer
Which language am I learning? | spanish
Who in my family is ill? | grandma
Where does my grandmother live? | grandma
What kind of pet is Pebble? | rabbit
Who takes care of my rabbit? | rabbit
How should you talk to me? | tone
Am I a morning person? | early
When should you not wake me? | early
""",
    near="""
What is Dev's girlfriend called?
How old is Pebble?
Which books do I sell most of?
What did the tattoo cost?
Where was Freya born?
Which room is Professor Okafor's office?
How long is my dad's boat?
Who sings in Low Tide?
""",
    far="""
Which car do I drive?
Do I wear contact lenses?
What's my blood pressure?
Who cleans the windows?
Am I religious?
Which newspaper do I read?
Do I have a pension plan?
What's my favourite tea?
Which mobile provider am I with?
Do I play chess?
How do I take my coffee?
What's my passport number?
Have I been to Japan?
Do I own a suit?
Which shampoo do I buy?
Who is my landlord?
When was I baptised?
What does the fridge contain?
Do I like opera?
Which football team do I support?
How tall is the Eiffel Tower?
What's the recipe for pancakes?
Which airline miles do I collect?
Who is the prime minister?
Do I wear glasses?
Where did I park?
Which perfume do I use?
Did I get a flu shot?
What's my shoe size?
Do I have a lawyer?
""",
)
