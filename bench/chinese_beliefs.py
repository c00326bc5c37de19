"""A person who speaks Chinese, and what they ask: see belief_table.py.

The questions were written before any search was made over these beliefs; settings were chosen by
them since.
"""

from belief_table import Person

LIN = Person.read(
    beliefs="""
name | 我叫林晓雯。
age | 我今年33岁。
city | 我现在住在成都。 | 我住在武汉。
flat | 我租的房子在玉林小区，没有电梯。
rent | 房租每个月2800块。
origin | 我的老家在湖北宜昌。
job | 我在一家游戏公司做美术设计。 | 我在出版社做编辑。
boss | 我的上司姓周。
hours | 我们公司早上十点才上班。
overtime | 每到月底我都要加班。
salary | 我的工资每月十五号发。
commute | 我骑电动车上班。
degree | 我大学学的是雕塑。
school | 我毕业于四川美术学院。
husband | 我老公是消防员。
wedding | 我们是2018年国庆节结婚的。
son | 我儿子叫豆豆，今年四岁。
kinder | 豆豆在彩虹幼儿园上中班。
pickup | 婆婆每天接豆豆放学。
father | 我爸爸退休前是火车司机。
mother | 我妈妈有高血压。
brother | 我弟弟在加拿大读博士。
friend | 我最好的朋友是陈露。
chenlu | 陈露开了一家花店。
cat | 我家养了一只橘猫，叫馒头。
vetcat | 馒头上个月做了绝育手术。
seafood | 我对虾过敏。
lactose | 我喝牛奶会拉肚子。
stomach | 我有慢性胃炎。
pill | 我每天饭后吃奥美拉唑。
eyes | 我近视五百度。
tooth | 下周三我要去拔智齿。
spicy | 我特别爱吃火锅。
cilantro | 我不吃香菜。
coffee | 我一天要喝三杯美式咖啡。 | 我每天喝绿茶。
alcohol | 我酒量很差，喝一口就脸红。
breakfast | 早饭我一般吃一碗牛肉面。
cook | 周末都是我老公做饭。
pottery | 我每个周日下午去上陶艺课。
badminton | 我打羽毛球打了十年。
hike | 我爬过四姑娘山。
piano | 我小时候学过古筝。
idol | 我最喜欢的歌手是陈奕迅。
film | 我最喜欢的电影是《霸王别姬》。
book | 我正在看《百年孤独》。
drama | 晚上睡觉前我会听相声。
game | 我常玩的游戏是动物森友会。
phone | 我用的是华为手机。 | 我用的是苹果手机。
tablet | 我用iPad画画。
car | 我们家的车是一辆白色比亚迪。
plate | 我的车牌尾号是73。
license | 我去年才考到驾照。
run | 我打算参加十月的成都马拉松。
travel | 明年春节我们想去云南过年。
japan | 我去过三次日本。
visa | 我的护照2029年到期。
english | 我英语过了六级。
learn | 我最近在学法语。
bank | 我的工资卡是招商银行的。
loan | 我们还有六十万的房贷没还。
house | 我们在天府新区买了一套期房，明年交房。
insurance | 我给全家买了重疾险。
bike | 我的电动车上周被偷了。
fridge | 家里的冰箱制冷不行了。
neighbor | 楼上的邻居半夜老是拖椅子。
zodiac | 我是天蝎座。
birthday | 我的生日是11月2日。
fear | 我怕高。
sleep | 我晚上要到一点才睡。
volunteer | 我每个月去流浪动物救助站帮忙一次。
plants | 阳台上种了多肉和薄荷。
dislike | 我讨厌别人迟到。
answers | 回答我的时候请简短一点。
name2 | 叫我雯雯就行。
""",
    questions="""
我叫什么名字？ | name
我多大了？ | age
我住在哪个城市？ | city
我的房子在哪个小区？ | flat
我家楼里有电梯吗？ | flat
我一个月房租多少钱？ | rent
我是哪里人？ | origin
我老家在哪儿？ | origin
我做什么工作？ | job
我的职业是什么？ | job
我的领导是谁？ | boss
我几点上班？ | hours
我什么时候要加班？ | overtime
哪天发工资？ | salary
我怎么去公司？ | commute
我学的什么专业？ | degree
我是哪所大学毕业的？ | school
我丈夫做什么工作？ | husband
我爱人的职业是什么？ | husband
我们哪一年结的婚？ | wedding
我的孩子叫什么？ | son
我儿子几岁了？ | son
豆豆在哪里上学？ | kinder
谁负责接孩子？ | pickup
我父亲以前是做什么的？ | father
我妈妈身体怎么样？ | mother
我家里谁在国外？ | brother
我弟弟在做什么？ | brother
我的闺蜜是谁？ | friend
陈露做什么生意？ | chenlu
关于陈露你知道些什么？ | friend chenlu
我养了什么宠物？ | cat
我的猫叫什么？ | cat
馒头做了什么手术？ | vetcat
我不能吃什么海鲜？ | seafood
我对什么过敏？ | seafood
我能喝拿铁吗？ | lactose
我有什么慢性病？ | stomach
我在吃什么药？ | pill
我的视力怎么样？ | eyes
我下周三有什么安排？ | tooth
我喜欢吃什么？ | spicy
点菜的时候有什么要注意的？ | cilantro seafood
我每天喝多少咖啡？ | coffee
我能喝酒吗？ | alcohol
我早上吃什么？ | breakfast
周末谁做饭？ | cook
我周日下午做什么？ | pottery
我会什么运动？ | badminton
我有哪些爱好？ | pottery badminton
我爬过什么山？ | hike
我会什么乐器？ | piano
我喜欢哪个歌手？ | idol
我最爱的电影是哪部？ | film
我在读哪本书？ | book
睡前我听什么？ | drama
我玩什么游戏？ | game
我用什么牌子的手机？ | phone
我用什么画画？ | tablet
我开什么车？ | car
我的车牌号尾号是多少？ | plate
我有驾照吗？ | license
我报了什么比赛？ | run
过年我们打算去哪里？ | travel
我去过日本几次？ | japan
我的护照什么时候到期？ | visa
我的英语水平如何？ | english
我正在学哪门外语？ | learn
我工资打到哪家银行？ | bank
我们还欠银行多少钱？ | loan
新房子什么时候交房？ | house
我买了什么保险？ | insurance
我丢了什么东西？ | bike
家里什么电器坏了？ | fridge
我为什么晚上睡不好？ | neighbor
我是什么星座？ | zodiac
我生日是哪天？ | birthday
我害怕什么？ | fear
我几点睡觉？ | sleep
我做什么公益？ | volunteer
阳台上有什么植物？ | plants
我讨厌什么样的人？ | dislike
你应该怎么回答我？ | answers
我希望你怎么称呼我？ | name2
""",
    near="""
我老公叫什么名字？
豆豆的老师是谁？
陈露的花店叫什么？
我弟弟学什么专业？
我上司的电话是多少？
我妈妈多大年纪？
馒头几岁了？
我的陶艺老师姓什么？
冰箱是什么牌子的？
电动车是什么时候买的？
我的iPad是哪年的？
期房有多少平米？
我马拉松跑了多长时间？
我爸爸住在哪里？
""",
    far="""
我的血型是什么？
我穿多大码的鞋？
我有纹身吗？
我的邮箱是什么？
我支持哪支足球队？
我家的WiFi密码是多少？
我会游泳吗？
我的牙医是谁？
我常去哪家理发店？
我买股票了吗？
我抽烟吗？
埃菲尔铁塔有多高？
红烧肉怎么做？
一英里等于多少公里？
我用什么洗发水？
我信什么宗教？
我的律师叫什么？
我去过埃及吗？
我订了什么杂志？
我的雨伞放在哪里？
水管工什么时候来？
我会下围棋吗？
""",
)
