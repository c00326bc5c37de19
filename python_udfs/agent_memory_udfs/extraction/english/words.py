"""English word lists for telling places, occupations and people apart. Data only."""

from __future__ import annotations

from ..shared.lexis import word_set

PLACES = frozenset(
    place.strip()
    for place in """
    bay area, dc, the bay area, washington dc, silicon valley,
    aarhus, bruges, calcutta, cluj, corfu, cracow, crete, dubrovnik, ghent, hanover, inverness,
    kotka, lodz, lucerne, madeira, oban, rangoon, sardinia, sicily, stirling, tartu, tromso,
    valletta, wroclaw,
    amsterdam, athens, atlanta, auckland, austin, bali, bangalore, bangkok, barcelona, beijing,
    berlin, birmingham, bogota, boston, brisbane, brooklyn, brussels, bucharest, budapest,
    buenos aires, cairo, calgary, california, cambridge, cape town, chengdu, chennai, chicago,
    chongqing, cologne, copenhagen, dallas, delhi, denver, detroit, dubai, dublin, edinburgh,
    florence, florida, frankfurt, geneva, glasgow, guangzhou, hamburg, hangzhou, hanoi, havana,
    helsinki, hong kong, houston, istanbul, jakarta, jerusalem, johannesburg, karachi, kiev,
    kuala lumpur, kyiv, kyoto, lagos, lahore, las vegas, leeds, lima, lisbon, liverpool, london,
    los angeles, lyon, madrid, manchester, manhattan, manila, marseille, melbourne, mexico city,
    miami, milan, minneapolis, montreal, moscow, mumbai, munich, nairobi, nanjing, naples,
    nashville, new delhi, new jersey, new york, new york city, nyc, orlando, osaka, oslo, ottawa,
    oxford, paris, perth, philadelphia, phoenix, pittsburgh, portland, porto, prague, pune,
    queens, rio, riyadh, rome, rotterdam, saigon, san diego, san francisco, santiago, sao paulo,
    seattle, seoul, sf, shanghai, shenzhen, singapore, stockholm, stuttgart, suzhou, sydney, taipei,
    tampa, tel aviv, texas, the hague, tokyo, toronto, turin, utah, valencia, vancouver, venice,
    vienna, warsaw, washington, wuhan, xiamen, xian, zurich, afghanistan, albania, algeria,
    argentina, armenia, australia, austria, bangladesh, belgium, bolivia, brazil, britain,
    bulgaria, cambodia, canada, chile, china, colombia, croatia, cuba, cyprus, czechia, denmark,
    ecuador, egypt, england, estonia, ethiopia, finland, france, georgia, germany, ghana, greece,
    hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, jamaica, japan,
    jordan, kazakhstan, kenya, korea, south korea, kuwait, latvia, lebanon, lithuania,
    luxembourg, malaysia, malta, mexico, mongolia, morocco, myanmar, nepal, netherlands,
    the netherlands, new zealand, nigeria, norway, pakistan, panama, peru, philippines,
    the philippines, poland, portugal, qatar, romania, russia, saudi arabia, scotland, serbia,
    slovakia, slovenia, south africa, spain, sri lanka, sweden, switzerland, syria, taiwan,
    thailand, tunisia, turkey, uganda, ukraine, united states, the united states, the us, the uk,
    the usa, usa, uk, uae, uruguay, venezuela, vietnam, wales, zimbabwe, ohio, oregon, virginia,
    colorado, arizona, michigan, minnesota, hawaii, alaska, kansas, nevada, tennessee, wisconsin
    """.replace("\n", " ").split(",")
)

# What stands after "work in" or "from" with a capital and is no place.
FIELDS = word_set(
    "it hr ai pr qa ml ux ui vr ar finance marketing sales engineering healthcare education "
    "technology tech retail logistics construction insurance banking consulting hospitality "
    "accounting law legal research science media advertising design security operations support "
    "python java javascript typescript rust go c sql ruby php kotlin swift scala excel english "
    "spanish french german chinese japanese fashion film music tv television publishing "
    "agriculture manufacturing politics government academia devops biotech fintech product "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter "
    "christmas easter heaven hell god jesus"
)

OCCUPATIONS = word_set(
    "accountant actor actress administrator analyst architect artist assistant astronaut athlete "
    "attorney author baker banker barber barista bartender biologist blogger bookkeeper broker "
    "builder butcher buyer captain caregiver carpenter cashier ceo cfo chef chemist cleaner clerk "
    "coach cobbler comedian composer consultant contractor cook coo copywriter counselor "
    "counsellor cto curator dancer dentist designer detective developer dietician dietitian "
    "director diver doctor driver economist editor educator electrician engineer entrepreneur "
    "executive farmer fireman firefighter fisherman florist founder co-founder cofounder "
    "freelancer gardener geologist guard guide hairdresser historian housewife homemaker "
    "illustrator inspector instructor intern interpreter investigator investor janitor jeweler "
    "journalist judge laborer landlord lawyer lecturer librarian lifeguard linguist machinist "
    "magician maid manager marketer mathematician mechanic midwife miner model musician nanny "
    "neurologist notary nurse nutritionist officer operator optician optometrist painter "
    "paralegal paramedic pastor pediatrician pharmacist philosopher photographer physician "
    "physicist physiotherapist pilot plumber poet policeman policewoman politician postdoc "
    "postman potter principal producer professor programmer psychiatrist psychologist publisher "
    "realtor receptionist recruiter reporter representative researcher retiree sailor "
    "salesperson salesman saleswoman scientist sculptor secretary senator singer soldier "
    "specialist statistician stewardess steward strategist streamer student supervisor surgeon "
    "surveyor tailor teacher technician technologist therapist trader trainee trainer translator "
    "tutor undertaker vet veterinarian waiter waitress welder writer youtuber zoologist"
)

# Capitalised words after "I am" that are no name.
NATIONALITIES = word_set(
    "afghan albanian algerian american argentine argentinian armenian asian australian austrian "
    "bangladeshi belgian bolivian brazilian british bulgarian cambodian canadian chilean chinese "
    "colombian croatian cuban cypriot czech danish dutch ecuadorian egyptian english estonian "
    "ethiopian european filipino finnish french georgian german ghanaian greek hungarian icelandic "
    "indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh "
    "kenyan korean kuwaiti latvian lebanese lithuanian malaysian maltese mexican mongolian "
    "moroccan nepalese nepali nigerian norwegian pakistani palestinian peruvian polish portuguese "
    "romanian russian saudi scottish serbian singaporean slovak slovenian spanish swedish swiss "
    "syrian taiwanese thai tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese "
    "welsh"
)
RELIGIONS = word_set(
    "catholic christian muslim jewish hindu buddhist sikh protestant orthodox mormon atheist "
    "agnostic taoist lutheran methodist baptist anglican quaker pagan"
)
DIETS = word_set(
    "vegan vegetarian pescatarian flexitarian carnivore fruitarian teetotal teetotaler "
    "teetotaller keto"
)
LANGUAGES = word_set(
    "english spanish french german italian portuguese dutch russian chinese mandarin cantonese "
    "japanese korean arabic hindi urdu bengali turkish polish swedish norwegian danish finnish "
    "greek hebrew thai vietnamese indonesian malay tagalog swahili czech hungarian romanian "
    "ukrainian persian farsi tamil telugu latin esperanto catalan welsh irish"
)
# "Almost left Shell": what they stand beside did not happen.
NOT_QUITE = word_set("almost nearly virtually practically")
NOT_NAMES = (
    NATIONALITIES
    | RELIGIONS
    | DIETS
    | LANGUAGES
    | word_set(
        "african latino latina hispanic black white gay lesbian bi bisexual queer trans "
        "transgender non-binary nonbinary ok okay sure sorry here there back home not so very too "
        "just now also really aries taurus gemini cancer leo virgo libra scorpio sagittarius "
        "capricorn aquarius pisces democrat republican liberal conservative libertarian "
        "introverted extroverted autistic dyslexic diabetic celiac coeliac adhd intj intp entj "
        "entp infj infp enfj enfp istj isfj estj esfj istp isfp estp esfp happy sad tired good "
        "fine great hungry thirsty ready late early busy sick ill old young new single married "
        "divorced engaged widowed pregnant retired unemployed team gen human male female right "
        "wrong done free alone lost bored excited glad afraid scared angry available based born "
        "from in at on by with the a an my your his her their our this that no yes always never "
        "still afk brb lgbtq lgbt lgbtq+ ceo cto cfo coo it hr"
    )
)

# One at a time: a bare "my wife" names one person. Others ("my friend") may be several people.
SINGLE_RELATIONS = word_set(
    "wife husband spouse partner girlfriend boyfriend fiance fiancé fiancee fiancée mother mom mum "
    "father dad manager boss mother-in-law father-in-law landlord supervisor "
    "hubby wifey missus gf bf"
)
RELATIONS = SINGLE_RELATIONS | word_set(
    "son daughter child kid brother sister sibling friend roommate flatmate neighbor neighbour "
    "colleague coworker co-worker teammate uncle aunt cousin nephew niece grandmother grandfather "
    "grandma grandpa granny grandson granddaughter stepmother stepfather stepson stepdaughter "
    "brother-in-law sister-in-law son-in-law daughter-in-law ex ex-wife ex-husband mentor teacher "
    "coach doctor therapist dentist lawyer accountant assistant tutor professor dog cat puppy "
    "kitten parrot rabbit hamster horse bird pet bestie buddy twin client customer employee "
    "intern trainer nan nana gran grandad granddad stepdad stepmom stepmum auntie bro sis"
)
PETS = word_set(
    "dog dogs cat cats puppy puppies kitten kittens rabbit rabbits parrot parrots hamster hamsters "
    "fish goldfish bird birds horse horses turtle turtles pet pets snake snakes lizard chickens "
    "tortoise"
)
CHILDREN = word_set("child children kid kids son sons daughter daughters")
SIBLINGS = word_set("sibling siblings brother brothers sister sisters")

FIXED_PAIRS = word_set(
    "rock and roll|rock and blues|mac and cheese|fish and chips|salt and pepper|salt and vinegar|"
    "peace and quiet|tom and jerry|simon and garfunkel|ben and jerry|ben and jerry's|"
    "barnes and noble|dolce and gabbana|marks and spencer|procter and gamble|ernst and young|"
    "guns and roses|dungeons and dragons|crate and barrel|law and order|rick and morty|"
    "bacon and eggs|gin and tonic|bread and butter|cookies and cream|peanut butter and jelly|"
    "arts and crafts|pride and prejudice|war and peace|crime and punishment|country and western|"
    "rhythm and blues|drum and bass|trial and error|hide and seek|black and white|ham and cheese|"
    "bed and breakfast|research and development|meat and potatoes|rice and beans|song and dance|"
    "beauty and the beast|harold and kumar|hall and oates|track and field|food and drink",
    "|",
)
