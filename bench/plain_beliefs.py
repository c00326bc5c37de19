"""Two more people to choose settings by, see belief_table.py: a farmer and a driver who studies.

The questions were written before any search was made over these beliefs, most of them in other
words than the belief.
"""

from belief_table import Person

MAEVE = Person.read(
    beliefs="""
farm | I run a dairy farm outside Thurles. | I worked in a creamery.
cows | We milk ninety cows.
breed | Our cows are Friesians.
milking | Milking starts at half five in the morning.
robot | We put in a milking robot last winter.
coop | Our milk goes to the Arrabawn co-op.
vet | Our vet is Declan Roche. | Our vet is Pat Moran.
tb | Two heifers failed their TB test in April.
fields | I lease forty acres from the Hogans.
tractor | I drive a John Deere 6120. | I drive a Massey Ferguson.
slurry | The slurry tank has a crack in it.
hens | My youngest sells eggs from our hens at the gate.
sheepdog | Bran is our border collie.
cat | A tabby has moved into the hay shed.
age | I turned fifty-two in February.
husband | Cathal and I have been married for twenty-six years.
cathal | Cathal drives the school bus.
kids | We have three children.
eldest | Our eldest, Aoife, is doing a PhD in Utrecht.
middle | Fionn wants to take over the farm.
youngest | Orla is in her last year at school.
boyfriend | Aoife is going out with a Dutch fella named Joost.
father | Dad lives with us and is nearly ninety.
dementia | Dad is getting forgetful and a carer comes in three mornings a week.
mother | Mam is buried in Moycarkey.
sister | My twin sister Nuala is a nun in Peru.
inlaws | My mother-in-law and I don't get on.
neighbour | The Hogans next door are suing us about a ditch.
solicitor | Fergal Keane represents us in the dispute.
house | The farmhouse was built in 1897.
heating | We heat the house with turf.
solar | Solar panels are going on the barn roof in June.
broadband | The internet is desperate out here.
knee | I had my left knee replaced in 2022.
hip | My hip is starting to bother me.
pressure | I take tablets for high blood pressure.
gp | Dr. Sheehy is my GP.
celiac | Orla can't have gluten.
wasps | Wasp stings make my throat swell.
hay | Hay gives Fionn a runny nose.
smoke | I haven't smoked since 2010.
tea | I drink about eight cups of tea a day.
drink | I gave up drink for Lent.
dinner | We have our dinner in the middle of the day.
cake | My porter cake won first prize at the show.
fish | I can't look at fish.
camogie | I used to play camogie for the county.
hurling | We follow Tipperary in the hurling.
set | I go set dancing on Thursday nights.
fiddle | I play the fiddle, badly.
choir | I sing in the parish choir.
mart | Every Monday I'm at the mart.
book | I have Claire Keegan's new one on my bedside locker.
radio | The radio is always on in the parlour.
cards | We play forty-five with the neighbours at Christmas.
lourdes | I'm going to Lourdes with the parish in May.
never | I have never been on a cruise.
sea | Our holidays are always in Kilkee.
jeep | We have a Toyota Land Cruiser. | We have a Nissan Patrol.
phone | I have an old Nokia that can't be killed.
laptop | Fionn does the accounts on his laptop.
bank | We owe AIB a hundred and forty thousand.
grant | I'm waiting for a grant for the new shed.
insurance | We are insured with FBD.
irish | We speak Irish at the table.
spiders | I can't be in a room with a spider.
faith | I go to Mass on Saturday evening.
politics | I sit on the county council for the Greens.
blood | I give blood twice a year.
retire | I want to stop milking at sixty.
answers | Give me the short version, I'm busy.
name | Nobody calls me Margaret, it's Maeve.
""",
    questions="""
What kind of farm do I have? | farm
Where is my farm? | farm
How big is my herd? | cows
What sort of cattle do I keep? | breed
When do I have to get up for the animals? | milking
Which machine did we install recently? | robot
Who buys our milk? | coop
Who treats our animals when they are sick? | vet
Which animals had a problem with tuberculosis? | tb
Whose land do I rent? | fields
What tractor do I have? | tractor
What on the farm needs mending? | slurry
Who makes pocket money with eggs? | hens
Which animals do we have? | cows hens sheepdog
What is our dog called? | sheepdog
Where does the cat sleep? | cat
How old am I? | age
Who is my spouse? | husband
How long have I been a wife? | husband
What does my husband do for a living? | cathal
How many kids have I got? | kids
Which of my children lives abroad? | eldest
What is Aoife studying for? | eldest
Who will be the next farmer here? | middle
Who is still at school? | youngest
Who is my daughter's partner? | boyfriend
How old is my father? | father
Who helps us look after Dad? | dementia
What's wrong with my father's memory? | dementia
Is my mother alive? | mother
What is my sister's vocation? | sister
Which relative lives in South America? | sister
Who in the family do I quarrel with? | inlaws
What is the lawsuit about? | neighbour
Who is our lawyer? | solicitor
How old is our house? | house
What fuel do we burn? | heating
When will the panels be installed? | solar
What's the wifi like at our place? | broadband
Which operation have I had? | knee
Which of my joints hurt? | hip
What medication am I on? | pressure
Who is my family doctor? | gp
What should I keep in mind when I bake for Orla? | celiac
What am I allergic to? | wasps
Who suffers from hay fever? | hay
Am I a smoker? | smoke
What do I drink all day? | tea
Am I off alcohol? | drink
When do we eat our main meal? | dinner
What did I win a prize for? | cake
Which food do I avoid? | fish
Which sport did I play when I was young? | camogie
Which team do we support? | hurling
What do I do on Thursday evenings? | set
Which instrument do I play? | fiddle
What music do I make? | fiddle choir
Where am I on Mondays? | mart
Which writer am I reading? | book
What's playing in the milking parlour? | radio
Which game do we play at Christmas? | cards
Which pilgrimage am I going on? | lourdes
Where do we go on vacation? | sea
Which car do we have? | jeep
Which mobile do I use? | phone
Who does the bookkeeping? | laptop
How high are our debts? | bank
Which subsidy have I applied for? | grant
Who is our insurer? | insurance
What language do we use at meals? | irish
What am I scared of? | spiders
Am I a religious person? | faith
Which party am I in? | politics
How often do I donate blood? | blood
When would I like to retire? | retire
How long should your answers be? | answers
What's my real first name? | name
""",
    near="""
How old is Cathal?
What is Joost's profession?
What's the name of the carer?
How many litres does the robot milk a day?
What did the Land Cruiser cost?
Which convent is Nuala in?
What is Orla's favourite subject?
How tall is Fionn?
""",
    far="""
What is my shoe size?
Which university did I graduate from?
Do I wear contact lenses?
What is my e-mail address?
Who is my dentist?
Which perfume do I like?
Do I have a tattoo?
Which streaming service do we subscribe to?
What colour is my hair?
Do I play the lottery?
Which supermarket do I shop at?
What's the alarm code?
Do I own a boat?
Which credit card do I have?
What's my star sign?
Did I do military service?
How do you make hollandaise?
What is the capital of Chad?
Which video games do the children play?
Do I have a pension from abroad?
Who cuts my hair?
What are my measurements?
Have I ever broken an arm?
Do I practise yoga?
Which newspaper do I subscribe to?
When is my flight to Japan?
What did I dream about?
Do I collect anything?
Who was my best man?
What is the speed of light?
""",
)

KWAME = Person.read(
    beliefs="""
name | My name is Kwame Boateng.
age | I'm 34. | I'm 31.
live | I stay in a house share in Peckham. | I stay in Croydon.
room | My room is the one above the kitchen.
mates | I share with Luis, Dorota and a guy called Femi.
landlord | The landlord is Mr. Aziz.
deposit | Mr. Aziz still hasn't protected our deposit.
mould | There is mould on my bedroom wall.
born | I was born in Kumasi.
came | I came to England when I was nine.
passport | I hold both a Ghanaian and a British passport.
twi | I dream in Twi.
french | I'm picking up French from Duolingo.
cab | I drive a minicab for Addison Lee. | I drive for Uber.
nights | I drive Thursday to Sunday nights.
car | The cab is a Toyota Prius.
rating | My driver rating is 4.92.
badge | My private hire licence runs out in November.
points | I have three points for speeding.
takings | On a good weekend I take home 600 pounds.
uni | I'm in the second year of a law degree at Birkbeck.
module | I'm stuck on land law.
tutor | My tutor is Professor Hale.
exam | My contract exam is on the 19th of May.
essay | The essay on duty of care is due next Friday.
barrister | I want to become a barrister.
grades | I got a 68 for criminal law.
fees | A student loan covers my fees.
volunteer | I help out at a legal advice clinic on Tuesdays.
mum | Mum cleans offices in Canary Wharf.
dad | My dad went back to Ghana in 2012.
brother | My little brother Kojo plays for Millwall's under-18s.
gran | Nana raised me until I was nine.
abena | Abena and I split up in the summer. | Abena is my girlfriend.
seeing | I'm seeing someone called Ruth.
ruth | Ruth is a theatre nurse at King's.
daughter | My daughter Efua is five and lives with Abena.
weekend | I have Efua every other Wednesday and in the holidays.
school | Efua has just started at St. James's.
asthma | Efua has asthma.
maintenance | I pay Abena 250 a month for Efua.
friend | Tunde has been my best mate since school.
church | Mum drags me to the Pentecostal church at Easter.
sickle | I carry the sickle cell trait.
back | My lower back is killing me from the driving.
physio | I see a physio at Guy's every fortnight.
eyes | I need glasses for driving at night.
nuts | Cashews bring me out in hives.
pork | I don't touch pork.
jollof | Ghanaian jollof beats Nigerian jollof.
cook | I make a mean groundnut soup.
energy | I drink too many energy drinks.
sober | I never drink.
breakfast | My breakfast is at four in the afternoon.
gym | I lift weights at the PureGym on Rye Lane.
boxing | I used to box.
five | Sunday mornings I play five-a-side.
arsenal | I'm Arsenal till I die.
trainers | I collect Jordans.
music | I listen to highlife when I drive.
producer | I used to produce beats as DJ Kobby.
keys | I play keyboards.
podcast | I listen to a podcast about miscarriages of justice.
film | I have seen Black Panther about ten times.
book | I'm halfway through Homegoing.
game | I'm addicted to FIFA.
chess | Femi and I play chess for the washing-up.
phone | My Samsung has a dead battery.
laptop | I bought a second-hand MacBook Air. | I use a Chromebook.
bike | My bicycle got stolen outside the library.
bank | I'm with Monzo.
debt | I'm paying off a credit card.
save | I put 100 pounds a month aside for a house in Accra.
susu | I'm in a savings circle with five cousins.
trip | In December I'm flying to Accra with Efua.
dogs | Dogs scare me.
plant | I have a cheese plant called Denning.
never | I've never been to Scotland.
quiz | Explain things to me like a friend would, no jargon.
cite | Always cite the case when you talk about law.
""",
    questions="""
What is my surname? | name
How old am I? | age
Where do I live? | live
Which part of London am I in? | live
Which room in the house is mine? | room
Who are my flatmates? | mates
Who do I rent from? | landlord
What's the problem with the deposit? | deposit
Is there damp in my room? | mould
Where was I born? | born
What age did I move to the UK? | came
What nationality am I? | passport
What is my first language? | twi
Which languages am I learning? | french
What's my job? | cab
Which company do I drive for? | cab
When do I work? | nights
What vehicle do I use for work? | car
How do my passengers rate me? | rating
When do I have to renew my licence? | badge
Do I have any driving offences? | points
How much do I earn at the weekend? | takings
What do I study? | uni
Which university do I go to? | uni
Which subject is giving me trouble? | module
Who teaches me? | tutor
When is my next exam? | exam
Which assignment do I have to hand in? | essay
What is my dream job? | barrister
Which mark did I get in crime? | grades
How do I pay for university? | fees
What unpaid work do I do? | volunteer
What does my mother do? | mum
Which country is my father in? | dad
Who in my family is a footballer? | brother
Do I have siblings? | brother
Who brought me up? | gran
Who is my ex? | abena
Who is my girlfriend? | seeing
What does Ruth do for a living? | ruth
Do I have children? | daughter
How old is my little girl? | daughter
When is Efua with me? | weekend
Which school does my daughter go to? | school
What illness does my child have? | asthma
How much child support do I pay? | maintenance
Who is my closest friend? | friend
When do I attend services? | church
Which genetic condition do I have? | sickle
Where does it hurt? | back
Who treats my back? | physio
Is my vision good? | eyes
Which nuts can't I eat? | nuts
Which meat do I avoid? | pork
What dish am I good at? | cook
What do I drink to stay awake? | energy
Do I drink alcohol? | sober
What time do I have breakfast? | breakfast
Where do I work out? | gym
Which martial art did I do? | boxing
What do I do on Sundays? | five
Which football club do I support? | arsenal
Which shoes do I buy? | trainers
What kind of music do I like? | music
What was my stage name? | producer
Which instrument do I play? | keys
What do I listen to in the car? | music podcast
What's my favourite movie? | film
Which novel am I reading? | book
Which video game do I play? | game
Who do I play chess with? | chess
What's wrong with my mobile? | phone
Which computer do I own? | laptop
What was stolen from me? | bike
Which bank do I use? | bank
What do I owe? | debt
What am I putting money away for? | save
Who do I save money with? | susu
Where am I going at the end of the year? | trip
Which animals am I afraid of? | dogs
Which houseplant do I have? | plant
What style should you explain in? | quiz
What should you quote in answers about law? | cite
""",
    near="""
What is Ruth's surname?
How tall is Kojo?
Which university did Femi go to?
What colour is the Prius?
Who is Efua's teacher?
How much is my rent?
Where does Tunde work?
What does Dorota do?
""",
    far="""
What is my shoe size?
Who is my dentist?
Do I have a cat?
Which political party do I vote for?
What's my e-mail address?
Do I have a garden?
Which newspaper do I read?
What is my wedding anniversary?
Do I snore?
Which perfume do I wear?
What's on my shopping list?
Who is my accountant?
Do I own a boat?
Which tablets do I take for my heart?
Did I serve in the army?
What's the capital of Peru?
How do I poach an egg?
What is my star sign?
Do I have a swimming pool?
Which vaccine did I get last?
What's my Wi-Fi password?
Which brand of toothpaste do I use?
Do I have any stocks?
Who does my hair?
What did I get for my birthday?
Have I been to Japan?
When is the plumber coming?
What is the boiling point of mercury?
Do I have any tattoos?
Which vegetables do I grow?
""",
)
