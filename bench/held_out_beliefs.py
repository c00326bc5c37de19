"""A second person for bench/beliefs.py, written by somebody who had not seen how searches work.

Nothing is tuned on it: where a search looks good for belief_table.py only, it shows here.
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
