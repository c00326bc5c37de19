"""Two more people, of sixty beliefs each, to choose settings by, see belief_table.py.

Many questions are about a class that several beliefs belong to (pets, food, family, health), and a
third of them use none of the words of the belief. They were written before any search was made
over these beliefs, and by somebody who hadn't read how a search ranks.
"""

from belief_table import Person

BEATRIZ = Person.read(
    beliefs="""
town | I live in Porto, in the Cedofeita quarter. | I live in Coimbra.
work | I'm a graphic designer. | I'm a receptionist.
studio | My studio is above a bakery.
boss | My biggest client is a wine merchant called Tavares.
hours | I never start before ten.
partner | My girlfriend Inês is a physiotherapist.
wedding | Inês and I are getting married on 12 June.
father | My father Álvaro has a vineyard in the Douro valley.
mother | My mum died when I was eleven.
stepmother | My stepmother Graça bakes wonderful almond cakes.
brother | My brother Tomás studies law in Lisbon.
nephew | My godson Vicente is five.
grandmother | Grandma Lurdes turned ninety in February.
dog | I have a greyhound called Faísca.
parrot | Our parrot Zeca swears at visitors.
fish | There are four goldfish in my pond.
vet | Faísca had an operation on her hip.
car | I drive a small Fiat Panda. | I drive a Clio.
scooter | Inês goes to work on a Vespa.
bicycle | I keep my folding bicycle under the stairs.
shellfish | Prawns give me a rash.
penicillin | I can't take penicillin.
asthma | I carry an inhaler.
back | I have a slipped disc.
iron | I swallow iron tablets because I'm anaemic.
lens | I wear contact lenses.
sleep | I wake up at four most nights.
cod | My favourite dish is salt cod with cream.
olives | I can't stand olives.
coriander | Coriander tastes like soap to me.
wine | I like a glass of vinho verde on Fridays.
coffee | I drink three espressos a day.
breakfast | In the morning I have yoghurt with figs.
fado | I sing fado in a tavern once a month.
guitar | Tomás taught me to play the guitar.
vinyl | I collect records by Amália Rodrigues.
climb | I go bouldering on Mondays.
run | I ran the Porto half marathon in 2023.
football | I've been an FC Porto supporter all my life.
pottery | I take a pottery course on Wednesday evenings.
novel | I'm reading Blindness by Saramago.
series | Inês and I are watching a Danish crime series.
cinema | I cry at every Almodóvar film.
azores | Last September we went hiking in the Azores.
japan | Next spring I'm flying to Kyoto.
camp | I hate camping.
english | I speak English with my clients.
japanese | I've started to learn Japanese.
rent | My rent went up to 720 euros.
loan | I still owe the bank 4,000 euros for my degree.
insurance | My health insurance is with Médis.
tax | My accountant Sílvia does my taxes.
mac | I work on an iMac from 2019.
tablet | I sketch on an iPad.
phone | My phone is a Fairphone.
roof | The roof of our flat leaks.
neighbour | The neighbour upstairs plays the trumpet at midnight.
heights | I'm scared of heights.
faith | I stopped going to mass at eighteen.
short | Keep your answers under five lines.
""",
    questions="""
Which city is my home? | town
What do I do for a living? | work
Where is my office? | studio
Who do I earn most from? | boss
When does my working day begin? | hours
Who am I engaged to? | partner wedding
When is the wedding? | wedding
What's my fiancée's job? | partner
Which of my relatives makes wine? | father
Who are my siblings? | brother
What does Tomás study? | brother
How old is Vicente? | nephew
Who in my family is very old? | grandmother
Which parent have I lost? | mother
Who is good at baking? | stepmother
What pets do I have? | dog parrot fish
Which bird do we keep? | parrot
What breed is Faísca? | dog
Which animal was in surgery? | vet
Which vehicles do we own? | car scooter bicycle
What car do I have? | car
What am I allergic to? | shellfish penicillin
Which antibiotic is dangerous for me? | penicillin
What medication do I take? | iron asthma
What health problems do I have? | asthma back iron
Why does my spine hurt? | back
How is my eyesight corrected? | lens
Do I sleep well? | sleep
Which food do I dislike? | olives coriander
Which herb should you leave out of a recipe? | coriander
What do I like to eat most? | cod
What do I drink? | wine coffee
Which alcohol do I enjoy? | wine
What do I eat when I get up? | breakfast
Which instrument do I play? | guitar
What music do I make? | fado guitar
Which singer do I admire? | vinyl
Which sports do I do? | climb run
What do I do on Mondays? | climb
Which team do I cheer for? | football
What are my hobbies? | pottery climb fado
What craft am I learning? | pottery
Which author am I reading at the moment? | novel
What do we watch on television? | series
Which director's movies move me? | cinema
Where did I spend my last holiday? | azores
Where am I travelling next? | japan
Would I enjoy sleeping in a tent? | camp
Which languages do I speak? | english japanese
How much do I pay for my flat? | rent
What debts do I have? | loan
Who helps me with the tax return? | tax
Who is my insurer? | insurance
Which computer do I use? | mac
What devices do I own? | mac tablet phone
What is broken at home? | roof
What makes noise at night? | neighbour
What am I afraid of? | heights
Am I religious? | faith
How long may your replies be? | short
""",
    near="""
How old is Tomás?
What's the surname of Inês?
How big is my father's vineyard?
Which school does Vicente go to?
Who taught Zeca to swear?
What did the iMac cost?
Which room do we stay in in Kyoto?
Who else sings in the tavern?
""",
    far="""
What's my blood group?
Do I own a gun?
Which nursery did I attend?
Do I have a driving instructor?
What's my wifi password?
Which perfume do I wear?
Who is my dentist?
Do I play poker?
Have I been to Canada?
What's my shoe size?
Do I have tattoos?
Which newspaper do I get?
Who cuts my hair?
Do I have a boat?
What is the boiling point of water?
Which charity do I support?
Do I have a will?
When is the rubbish collected?
Who invented the telephone?
Which party did I vote for?
What colour are my curtains?
Do I smoke?
What is my lucky number?
Which mattress did I buy?
Was I in the army?
Which app do I use for meditation?
Do I like roller coasters?
What did I study at evening school?
Which ring size do I have?
Where did I leave my umbrella?
""",
)

CALEB = Person.read(
    beliefs="""
town | I live on a farm outside Dayton, Ohio. | I live in Cleveland.
born | I was born in Knoxville, Tennessee.
age | I turned fifty-two in August.
work | I drive a truck for a dairy. | I work in a steel mill.
route | I usually haul milk to Indianapolis and back.
union | I've been a Teamster since 2009.
boss | My dispatcher is a guy named Rudy.
wage | I make 28 dollars an hour.
wife | My wife Darlene runs a beauty salon.
anniversary | We got married on October 3, 1998.
daughter | My daughter Kelsey is a dental hygienist in Columbus.
son | My boy Wyatt joined the Navy last year.
grandchild | Kelsey is expecting a baby girl in April.
father | Dad had a stroke in 2020.
mother | My mom lives in a nursing home in Troy.
sister | My sister Patty sells real estate.
uncle | Uncle Ray left me his shotgun.
cows | We keep eleven Jersey cows.
hens | Darlene raises chickens.
cat | A stray tomcat we call Boots lives in the barn.
horse | Kelsey's old mare Daisy is still with us.
pickup | I own a Ford F-150. | I own a Dodge Ram.
harley | My Harley has been in the garage since the accident.
tractor | The tractor needs a new clutch.
diabetes | I have type 2 diabetes.
metformin | I take metformin twice a day.
knee | They replaced my left knee in 2022.
apnea | I sleep with a CPAP machine.
pollen | Ragweed makes my eyes water.
bees | I swell up when a bee stings me.
smoke | I quit cigarettes nine years ago.
sugar | I put stevia in my coffee.
beer | I don't drink anymore.
brisket | Nobody smokes a brisket like I do.
pie | Darlene's peach pie is my weakness.
liver | I won't touch liver.
spicy | Hot peppers upset my stomach.
hunt | I go deer hunting every November.
fishing | Wyatt and I used to fish for walleye on Lake Erie.
bowling | I bowl in a league on Thursday nights.
bengals | I have season tickets for the Bengals.
banjo | I pick the banjo at church.
cash | I own every album by Johnny Cash.
church | I'm a deacon at the Baptist church.
western | I grew up on John Wayne movies.
louis | I listen to Louis L'Amour audiobooks on the road.
whittle | I carve ducks out of basswood.
trains | There's a model railroad in my basement.
yellowstone | In July we're taking the camper to Yellowstone.
florida | We spent last Christmas in Pensacola.
plane | You won't get me on a plane.
spanish | I picked up some Spanish from the guys at the dock.
mortgage | We owe 61,000 dollars on the farm.
savings | My retirement money is in a 401(k) with Fidelity.
bank | I bank with a credit union in Dayton.
phone | I still use a flip phone.
computer | Wyatt set up a Chromebook for me.
well | Our well ran dry in August.
generator | I bought a generator after the big storm.
plain | Don't use fancy words with me.
""",
    questions="""
Where do I live? | town
Which state am I from? | born
How old am I? | age
What's my job? | work
Where do I usually drive to? | route
Which labor organization am I in? | union
Who gives me my loads? | boss
What do I earn? | wage
Who am I married to? | wife
What business does Darlene have? | wife
When is our wedding anniversary? | anniversary
Who are my children? | daughter son
Who cleans people's teeth? | daughter
Who in my family is in the military? | son
Which child is pregnant? | grandchild
When will I become a grandpa? | grandchild
How are my parents doing? | father mother
Where does my mother live? | mother
Who could help me sell a house? | sister
Do I have a gun? | uncle
Which animals do we have? | cows hens cat
Which pets do I have? | cat horse
Do we get fresh eggs? | hens
What do I drive privately? | pickup
Which vehicles do I own? | pickup harley tractor
What needs fixing on the farm? | tractor well
Which motorcycle do I have? | harley
Which diseases do I have? | diabetes apnea
What drug was I prescribed? | metformin
Which operation did I have? | knee
What helps me breathe at night? | apnea
What am I allergic to? | pollen bees
Which insects are dangerous for me? | bees
Do I smoke? | smoke
How do I sweeten my coffee? | sugar
Could you recommend a whiskey for me? | beer
What am I good at cooking? | brisket
Which dessert do I love? | pie
Which meat do I refuse to eat? | liver
What food should I avoid? | spicy liver
What do I do outdoors? | hunt fishing
What do I do in the fall? | hunt
Which sports do I play? | bowling
Which football team do I follow? | bengals
Which instrument can I play? | banjo
Who is my favorite musician? | cash
What is my religion? | church
Which films did I watch as a kid? | western
What do I listen to while driving? | louis
What are my hobbies? | whittle trains bowling
What do I make out of wood? | whittle
Where are we going this summer? | yellowstone
Where did we go for the holidays? | florida
Why don't I fly? | plane
Which foreign language do I know a bit? | spanish
How much debt do we have? | mortgage
Where is my pension invested? | savings
Which bank do I use? | bank
What kind of cell phone do I have? | phone
How should you write to me? | plain
""",
    near="""
What is Kelsey's husband called?
Which ship is Wyatt on?
How old is Daisy?
What did the generator cost?
Where did Rudy go to school?
What color is the Harley?
How many customers does Darlene have?
Which room is mom in?
""",
    far="""
Do I wear contact lenses?
What's my passport number?
Which yoga studio do I go to?
Do I own any paintings?
Which university did I graduate from?
Do I like sushi?
What is the name of my lawyer?
Which perfume does my neighbor use?
Have I been to Paris?
Who cleans our windows?
Do I play tennis?
What is the tallest building in the world?
What's my waist size?
Which streaming service do I pay for?
Am I left-handed?
Who was my first girlfriend?
Do I have a swimming pool?
Which cereal do I buy?
What did I dream last night?
Do I own stocks in Apple?
Which candidate did I vote for?
How do I reset my router?
Which tea do I like?
Did I ever win the lottery?
What's the speed limit in Germany?
Which kindergarten did I go to?
Do I have a nickname?
What's the combination of my safe?
Which sunscreen do I use?
Do I dance?
""",
)
