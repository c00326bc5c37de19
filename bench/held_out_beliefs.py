"""Further people for bench/beliefs.py, written by somebody who had not seen how searches work.

Where a search looks good for belief_table.py only, it shows here. Where lists end is not chosen by
them; the light words (_is_light()) were chosen with Tess's questions at hand, not with Tanvi's.
"""

from belief_table import Person

TESS = Person.read(
    beliefs="""
town | I live in Nelson, on the South Island. | I live in Hamilton, on the North Island.
cottage | We own a weatherboard cottage built in 1924.
heating | We heat the house with a wood burner.
roof | The roof leaks above the laundry.
farm | I grew up on a sheep farm near Gore.
husband | My husband Rewi is a firefighter.
met | Rewi and I met at a folk festival in 2009.
son | My son Kahu is studying law in Dunedin. | My son Kahu is studying engineering in Christchurch.
stepdaughter | My stepdaughter Aroha turned fifteen in April.
netball | Aroha plays netball on Saturday mornings.
sister | My sister Fiona runs a bakery in Melbourne.
grandfather | My grandfather was a lighthouse keeper.
hemi | Rewi's father Hemi lives with us.
boats | I build wooden boats for a living. | I repair outboard engines for a living.
yard | I work at Carrick's boatyard down at the port.
apprentice | My apprentice is called Levi. | My apprentice is called Josh.
hours | I start work at seven and finish at half past three.
ketch | We are restoring a ketch from 1938.
invoices | I do my invoices on the last day of the month.
diabetes | I have type 2 diabetes.
metformin | I take metformin with dinner.
hearing | I am deaf in my left ear.
back | My lower back hurts when I sit too long.
physio | My physiotherapist is Greta Olsen. | My physiotherapist is Sam Pike.
shellfish | Shellfish makes me ill.
tea | I drink green tea with lemon. | I drink Earl Grey with milk.
bread | I bake sourdough on Fridays.
coriander | I can't stand coriander.
bees | I keep three beehives behind the shed.
choir | I sing alto in a community choir on Tuesday nights.
kayak | I go sea kayaking when the weather is calm.
podcasts | I listen to crime podcasts in the van.
van | I drive a white Toyota van.
dog | Our greyhound is called Pickle.
thunder | Pickle is scared of thunder.
hens | We have five hens.
camera | I inherited a Leica camera from my grandfather.
fiji | I want to sail to Fiji in 2027.
norway | In June we are flying to Norway for a wedding.
seasick | Rewi gets seasick.
sauna | I plan to build a sauna in the garden.
mortgage | Our mortgage will be paid off in 2031.
maori | I take a Māori language class on Monday evenings.
steps | Give me numbered steps rather than long paragraphs.
coastguard | I am on call for the coastguard every second weekend.
""",
    questions="""
Which town do I live in? | town
Am I on the North Island or the South Island? | town
When was our cottage built? | cottage
How old is my house? | cottage
How do we heat the house? | heating
Do we need firewood for the winter? | heating
Where does the roof leak? | roof
What needs fixing at home? | roof
Where did I grow up? | farm
Was I a city kid? | farm
Who am I married to? | husband
What does Rewi do for work? | husband
How did I meet Rewi? | met
Since which year have I known my husband? | met
What is Kahu studying? | son
Who in the family is going to be a lawyer? | son
Which city does my son study in? | son
How old is Aroha? | stepdaughter
In which month is Aroha's birthday? | stepdaughter
What are the names of my kids? | son stepdaughter
Which sport does Aroha play? | netball
Where is Aroha on Saturday mornings? | netball
What does my sister do? | sister
Who do I know in Australia? | sister
What was my grandfather's job? | grandfather
What do you know about my grandfather? | grandfather camera
Who is Hemi? | hemi
Which of my in-laws shares our home? | hemi
What is my trade? | boats
What do I make for a living? | boats
Which boatyard do I work at? | yard
What should I write under occupation and employer? | boats yard
What is my apprentice called? | apprentice
Who is learning the trade from me? | apprentice
When do I start work? | hours
Am I still working at four in the afternoon? | hours
What are we restoring? | ketch
How old is the ketch? | ketch
When do I do my invoices? | invoices
When do I bill my customers? | invoices
Which type of diabetes do I have? | diabetes
Do I have to watch my blood sugar? | diabetes
Which medicine do I take? | metformin
When do I take metformin? | metformin
Which of my ears is deaf? | hearing
On which side should people sit to talk to me? | hearing
What makes my back hurt? | back
Which health problems do I have? | diabetes hearing back
Who is my physiotherapist? | physio
What is Greta Olsen's profession? | physio
Does shellfish agree with me? | shellfish
Can I order the prawns? | shellfish
What kind of tea do I drink? | tea
What do I put in my tea? | tea
What do I bake on Fridays? | bread
Do I make my own bread? | bread
Which herb can't I stand? | coriander
What should be left out when somebody cooks for me? | shellfish coriander
How many beehives do I have? | bees
Where does our honey come from? | bees
Which voice do I sing? | choir
When does my choir meet? | choir
On which evenings am I busy? | choir maori
When do I go kayaking? | kayak
What do I do in my spare time? | kayak choir bees
What do I listen to in the van? | podcasts
Which podcasts do I like? | podcasts
What vehicle do I drive? | van
What colour is my van? | van
What is our greyhound called? | dog
Which breed is Pickle? | dog
What is Pickle scared of? | thunder
Who needs comforting during a storm? | thunder
How many hens do we have? | hens
Where do we get our eggs? | hens
Which animals do we keep? | dog hens bees
What did I inherit? | camera
What do I take photos with? | camera
Where do I want to sail? | fiji
Why are we going to Norway? | norway
When do we fly to Europe? | norway
Which trips am I planning? | fiji norway
Would Rewi enjoy a week on a boat? | seasick
What do I plan to build in the garden? | sauna
When will the mortgage be paid off? | mortgage
Do we still owe money on the house? | mortgage
Which language am I taking classes in? | maori
How should you explain things to me? | steps
How often am I on call for the coastguard? | coastguard
Do I do any rescue work? | coastguard
""",
    near="""
Which fire station does Rewi work at?
What is Rewi's middle name?
Who is Kahu's flatmate?
Which school does Aroha attend?
What is Aroha's netball team called?
How many people work in Fiona's bakery?
Which lighthouse did my grandfather keep?
How old is Hemi?
What do I pay Levi per hour?
What is the ketch called?
Who sold us the cottage?
What dose of metformin do I take?
How much does a session with Greta Olsen cost?
How much honey did we harvest last year?
Who conducts our choir?
What colour is my kayak?
How many kilometres has the van done?
Where did we get Pickle from?
Who is getting married in Norway?
What is the interest rate on our mortgage?
""",
    far="""
What is my star sign?
Which gym do I go to?
Do I play golf?
What is my email address?
Which credit card do I use?
Have I read War and Peace?
Which video games do I play?
What size are my jeans?
Which brand is our dishwasher?
When was my last eye test?
Which mobile network am I with?
Where are the spare keys?
Do I believe in ghosts?
Did I ever break an arm?
Have I been to Egypt?
Which social networks am I on?
Have I written a will?
What is the highest mountain in the world?
Who wrote Hamlet?
How do I get ink out of a carpet?
How many grams are in an ounce?
Which shampoo do I use?
Do I collect stamps?
Who is my godmother?
What is the code of the burglar alarm?
Do I play the piano?
Have I ever been arrested?
Which mattress do we sleep on?
Who is my favourite actor?
How much did I pay in taxes?
""",
)

TANVI = Person.read(
    beliefs="""
name | My name is Tanvi but everybody calls me Tanu.
age | I am 24 years old.
flat | I share a flat in Koramangala with two friends. | I stay in a hostel in Jayanagar.
flatmates | My flatmates are Farhan and Deepika.
drums | Farhan practises the drums late at night.
cleaning | It is my turn to clean the bathroom every second Sunday.
rent | Our rent is due on the fifth of the month.
landlord | Our landlord Mr. Shetty doesn't allow pets.
washing | Our washing machine has been broken since August.
masters | I am doing a master's in microbiology at Bangalore University.
thesis | My thesis is about antibiotic resistance. | My thesis is about fermenting millet.
supervisor | My supervisor is Professor Kulkarni.
exam | My biostatistics exam is on May 14.
failed | I failed organic chemistry in my second year.
scholarship | I have a state scholarship that covers my tuition fees.
library | I study best in the library after dinner.
bookshop | I work weekend shifts in a bookshop on Church Street. | I deliver food on weekends.
wage | The bookshop pays me 9,000 rupees a month.
debt | I owe Farhan 2,500 rupees.
badminton | I play badminton on Tuesday evenings.
cricket | I open the batting for our department's cricket team.
rcb | I am a fan of Royal Challengers Bengaluru.
ankle | I sprained my left ankle in January.
migraine | Bright light gives me migraines.
iron | I take iron tablets because my haemoglobin is low.
heights | I am scared of heights.
mobile | My mobile is a OnePlus Nord. | My mobile is a Redmi Note.
tablet | The battery of my tablet lasts barely two hours.
earbuds | I lost my earbuds on the metro.
camera | I am saving up for a mirrorless camera.
scooter | I ride a second-hand Honda Activa.
ritika | My best friend Ritika studies nursing in Melbourne.
wedding | Ritika is getting married in December.
single | I am single. | I am dating Kabir.
parents | My parents run a sari shop in Nagpur.
sister | My younger sister Sneha wants to become a pilot.
marathi | My mother tongue is Marathi.
spicy | I can't stand very spicy food.
biryani | We order biryani on Friday nights.
fast | I fast on Mondays.
dramas | Deepika and I watch Korean dramas together.
phd | I want to do a PhD in Germany. | I want to work for a pharma company.
ielts | I am taking the IELTS test in October.
ladakh | I am planning a trip to Ladakh with my cousins in July.
examples | I like explanations with an example and no jargon.
""",
    questions="""
What does everybody call me? | name
What is my nickname? | name
How old am I? | age
Am I over thirty? | age
Which part of the city is my flat in? | flat
Do I still stay in a hostel? | flat
Who are my flatmates? | flatmates
Who do I live with? | flatmates flat
Which instrument does Farhan practise? | drums
Why is it noisy at home at night? | drums
When do I have to clean the bathroom? | cleaning
Which household chore is mine? | cleaning
When is the rent due? | rent
By which date do I have to pay for the flat? | rent
Who is our landlord? | landlord
Could we get a dog in the flat? | landlord
Does our washing machine work? | washing
Why can't I do my laundry at home? | washing
What do I need to sort out with the landlord? | landlord washing rent
What am I doing my master's in? | masters
Which university am I at? | masters
What is my thesis about? | thesis
Which research topic am I working on? | thesis
Who is my supervisor? | supervisor
Who supervises my thesis? | supervisor
When is my biostatistics exam? | exam
Which exams do I still have ahead of me? | exam ielts
Which subject did I fail? | failed
Did I pass organic chemistry? | failed
Do I have a scholarship? | scholarship
How do I pay my tuition fees? | scholarship
Where do I study best? | library
At what time of day do I concentrate best? | library
Where do I work on weekends? | bookshop
What is my part-time job? | bookshop
How much does the bookshop pay me? | wage
What is my monthly income? | wage
Whom do I owe money? | debt
How much do I owe Farhan? | debt
What do you know about Farhan? | flatmates drums debt
When do I play badminton? | badminton
Am I free on Tuesday evening? | badminton
What is my role in the cricket team? | cricket
Which sports do I play? | badminton cricket
Which cricket club am I a fan of? | rcb
Which IPL side do I cheer for? | rcb
Which ankle did I sprain? | ankle
Was I ever injured? | ankle
What gives me migraines? | migraine
What causes my headaches? | migraine
Which tablets do I take? | iron
Why do I take iron? | iron
Do I have any deficiency? | iron
Which health problems do I have? | migraine iron ankle
What am I scared of? | heights
Would bungee jumping be fun for me? | heights
Which mobile do I have? | mobile
Which gadgets do I have? | mobile tablet
How long does the battery of my tablet last? | tablet
Which of my gadgets needs charging all the time? | tablet
Where did I lose my earbuds? | earbuds
What did I leave behind on the train? | earbuds
What am I saving up for? | camera
Which camera do I want? | camera
What do I ride? | scooter
Did I buy my Activa new? | scooter
Which two-wheeler do I own? | scooter
Where does Ritika study? | ritika
Who is my best friend? | ritika
Which of my friends lives in Australia? | ritika
When is Ritika getting married? | wedding
What do you know about Ritika? | ritika wedding
Am I dating anybody? | single
Do I have a boyfriend? | single
What do my parents do? | parents
Which city is my family's shop in? | parents
What does Sneha want to become? | sister
Do I have any siblings? | sister
What is my mother tongue? | marathi
Can I stand spicy food? | spicy
What do we order on Friday nights? | biryani
On which day do I fast? | fast
What should you know before suggesting a dinner to me? | spicy fast
What do Deepika and I watch together? | dramas
Where do I want to do my PhD? | phd
What do I want to do after my master's? | phd
When am I taking the IELTS test? | ielts
Where am I going in July? | ladakh
Who is travelling to Ladakh with me? | ladakh
How should you explain things to me? | examples
""",
    near="""
What is Farhan's job?
Where does Deepika come from?
What is Mr. Shetty's phone number?
How large is my room in the flat?
Which brand is our washing machine?
Which department does Professor Kulkarni head?
How many pages does my thesis have?
In which hall is my biostatistics exam?
What grade did I get in my bachelor's?
When does the library close?
Who manages the bookshop?
Who is my badminton partner?
What was our cricket team's score last week?
What is the number plate of my Activa?
What is the name of Ritika's fiancé?
Which school does Sneha attend?
When did my parents open the sari shop?
How much storage does my OnePlus have?
Which restaurant does the biryani come from?
What are the names of my cousins?
""",
    far="""
Do I wear contact lenses?
What is my star sign?
Which gym am I a member of?
Where did I put the sewing kit?
Do I have a credit card?
What is my email address?
Which radio station do I listen to?
Do I play the piano?
Which video games do I play?
Have I ever donated blood?
Who is my favourite painter?
What kind of shampoo do I use?
Have I learnt how to swim?
Where is my birth certificate?
Which podcast do I follow?
What is my favourite flower?
Which magazine do I read?
Which temple do I go to?
What did I get for my last birthday?
Do I collect stamps?
How much do I weigh?
Who repaired the air conditioner?
Which tailor do I go to?
Do I own any gold?
How cold should a fridge be?
How do I remove an ink stain?
Who wrote Don Quixote?
What is the highest mountain in Africa?
How many ounces are in a pound?
When does the post office open?
""",
)
