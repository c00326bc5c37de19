"""What a statement replaces or ends, and what it leaves standing, in both languages."""

from __future__ import annotations

import pytest

from tests.database.calls import Scope, call, everything_broken, texts

# What is said // said last | what is current no more, all ("*") or these words | what is then
REPLACED = """
I support remote work. // I oppose remote work. | * | Opposes
I trust the new system. // I don't trust the new system anymore. | * | Does not trust
I agree with the proposal. // I disagree with the proposal. | * | Disagrees
We decided to use Qdrant as the store. // We decided to go with Redis as the store. | * | Redis
The API is built with Flask. // FastAPI replaces Flask now. | * | =The API is built with FastAPI
I like jazz when relaxing. // I hate jazz when relaxing. | * | Hates jazz
I live in Norwich. // Any tips for boxes in our new place in Plymouth? | * | Plymouth
My phone is a Galaxy S21. // How do I move photos to my new Pixel 9? | * | Pixel 9
I use Spotify for music. // Since switching to Tidal my lists are gone, how come? | * | Tidal
My girlfriend is called Sofia. // Since the breakup with Sofia I can't sleep, any advice? | * |
I'm unemployed. // My new boss wants weekly reports, can you draft one? | * |
I study at Bristol. // As I transferred to Exeter, which societies should I join? | * | Exeter
I have a roommate called Jess. // Since Jess moved out the rent is hard to pay, ideas? | * |
I'm planning to move to Canada. // We've dropped the idea of moving to Canada, so? | Is planning |
I'm pregnant. // The baby is three weeks old and sleeps a lot. | * |
I'm a vegetarian. // I've started eating meat again, so suggest a good beef stew. | * |
We're trying to have a baby. // I'm ten weeks pregnant! What can I take against nausea? | * |
I have braces. // I got my braces off yesterday!! What can I finally eat? | * |
I'm saving up for a piano. // The piano arrived on Thursday! How often does it need tuning? | * |
My dad has a broken hip. // Dad's hip has healed up nicely, what sport is fine at his age? | * |
I'm reading Middlemarch. // Just finished Middlemarch, what should I read next? | * |
I work at Lidl. // Since I quit Lidl I have more time, can you make me a study plan? | * |
I'm vegan. // I'm not vegan anymore, so what's a simple omelette? | * |
I play in a volleyball team. // I left the volleyball team, so what sport is good for my back? | * |
I work night shifts. // I'm on day shifts now, when should I eat lunch? | * |
My wife is on maternity leave. // My wife is back at work, can you suggest quick dinners? | * |
I'm a smoker. // I quit smoking in March btw, which snacks help with cravings? | * |
We're getting married in August. // Our wedding was beautiful! How do I change my surname? | * |
I have a crush on Nora. // Nora and I are together now!! Where should I take her? | * |
My wifi password hint is Tulip. // My wifi password hint changed to Daisy. | * | Daisy
My flight is on June 3. // My flight was moved to June 5. | * | June 5
My surname is Klein. // I changed my surname to Gross. | * | Gross
My band is called The Otters. // We renamed the band to The Badgers. | * | Badgers
My rent is 700 euros. // My rent went up to 780 euros. | * | 780
My salary is 50,000 dollars. // My salary was raised to 56,000 dollars. | * | 56,000
Priya is on the billing team. // Priya was transferred to the search team. | billing | search
My email is ann@old.com. // My email is now ann@new.com. | * | ann@new.com
My car is a Ford Focus. // I swapped my Ford Focus for a Mazda 3. | * | Mazda
I use Notion for notes. // I switched from Notion to Obsidian for notes. | * | Obsidian
My dentist is Dr. Weiss. // My new dentist is Dr. Roth. | * | Roth
My interview is at 10am. // My interview got rescheduled from 10am to 2pm. | * | 2pm
My phone plan is 20 GB. // I upgraded my phone plan to 50 GB. | * | 50 GB
My favorite band is Muse. // My favorite band isn't Muse, it's Radiohead. | * | Radiohead
My name is Jon. // It's not Jon, my name is John. | * | John
I live in Lyon. // Correction: I live in Lille. | * | Lille
I'm 34. // I'm not 34, I'm 35. | * | 35
My sister lives in Graz. // Sorry, I meant Linz. | * | Linz
My birthday is May 3. // No wait, my birthday is May 13. | * | May 13
I was born in 1988. // Actually I was born in 1989. | * | 1989
I work at Siemens. // I'm not at Siemens anymore. | * |
I work for Bosch. // I got laid off from Bosch last week. | * |
I work as a barista. // I quit my job as a barista. | * |
I own a motorcycle. // I sold the motorcycle. | * |
I have a cat called Tiger. // Tiger died last month. | * | died
I have a rabbit. // My rabbit passed away. | * | passed away
My girlfriend is Sofia. // Sofia and I broke up. | * |
Abena is my girlfriend. // Abena and I split up in the summer. | * |
Pizza is my favourite food. // Grilled sardines are my favourite food. | * | sardines
I live in Leeds. // I live in a village near York. | * | York
I work at a bakery. // I work at a bookshop now. | * | bookshop
I work in a hospital. // I now work in a school. | * | school
I work in a steel mill. // I got a job at a dairy. | * | dairy
I have a board meeting on May 3. // The board meeting got pushed to May 15th. | * | 15th
我用的是苹果手机。 // 我用的是华为手机。 | * | 华为
我在出版社做编辑。 // 我在一家游戏公司做美术设计。 | * | 美术设计
火锅是我最喜欢的菜。 // 酸菜鱼是我最喜欢的菜。 | * | 酸菜鱼
My husband is Mark. // Mark and I got divorced. | * |
I'm married. // I got divorced in March. | * | divorced
I'm vegan. // I'm no longer vegan. | * |
I drink coffee every day. // I gave up coffee. | * |
I smoke. // I stopped smoking two weeks ago. | * |
I play the violin. // I gave up the violin. | * |
I'm learning Korean. // I stopped learning Korean. | * |
I have a tesla. // My tesla was stolen. | * | stolen
I'm a member of the chess club. // I left the chess club. | * |
I live with my parents. // I moved out of my parents' place. | * |
I have a roommate. // I don't have a roommate anymore. | * |
I'm allergic to eggs. // I'm not allergic to eggs anymore. | * |
I'm pregnant. // I'm not pregnant anymore. | * |
I subscribe to Netflix. // I cancelled my Netflix subscription. | * |
I'm moving to Malmo. // I'm not moving to Malmo after all. | * |
I have two kids. // We now have three kids. | * | three
I have 500 followers. // I have 800 followers now. | * | 800
I run 20 km a week. // I run 35 km a week now. | * | 35
I go to the gym twice a week. // I go to the gym four times a week now. | * | four times
My best marathon time is 3:45. // My best marathon time is 3:38 now. | * | 3:38
My bench press record is 80 kg. // My new bench press record is 90 kg. | * | 90
I weigh 82 kg. // I weigh 78 kg now. | * | 78
I'm on chapter 4 of Ulysses. // I'm on chapter 9 of Ulysses. | * | chapter 9
I sleep six hours a night. // I sleep eight hours a night now. | * | eight
I take 10 mg of lisinopril. // My lisinopril dose was increased to 20 mg. | * | 20 mg
My savings goal is 5000 dollars. // My savings goal is 8000 dollars. | * | 8000
I like jazz. // I don't like jazz anymore. // I like jazz again. | not like | Likes jazz
I hate mushrooms. // I don't hate mushrooms anymore. | Hates mushrooms |
I dislike running. // I actually like running now. | Dislikes | ikes running
I live in Oslo. // I moved to Bergen. // I moved back to Oslo. | Bergen | Oslo
Always answer in English. // From now on answer in Spanish. | * | Spanish
回答我的时候请用英文。 // 以后用中文回答我。 | * | 中文
My deadline is June 1. // My deadline is on June 8. | * | June 8
My appointment is on Tuesday. // My appointment is Thursday. | * | Thursday
My laptop is a Dell XPS. // My laptop is a MacBook Air. | * | MacBook
My address is 4 Mill Lane, Bath. // I moved to 7 Park Road, Bristol. | * | 7 Park Road
My home is in Kiel. // I moved to Flensburg. | * | Flensburg
I take the number 8 bus to work. // I take the train to work now. | * | train
I'm reading Dune. // I finished Dune yesterday. | * |
I'm training for a marathon. // I gave up training for the marathon. | * |
I volunteer at the animal shelter. // I stopped volunteering at the animal shelter. | * |
I have a subscription to the New York Times. // I cancelled my New York Times subscription. | * |
My landlord is Mr. Brown. // My new landlord is Ms. Green. | * | Green
My boyfriend is Leo. // My boyfriend and I split up. | * |
I'm engaged to Nina. // Nina and I called off the engagement. | * |
I have a part-time job at Subway. // I quit Subway. | * |
My blood pressure is 140 over 90. // My blood pressure is 125 over 80 now. | * | 125
I live in Porto. // I relocated to Braga. | * | Braga
I live in Porto. // I've moved to Coimbra. | * | Coimbra
I live in Porto. // I just moved from Porto to Faro. | * | Faro
I'm a nurse. // I became a midwife. | * | midwife
I study biology. // I switched my major from biology to physics. | * | physics
My plan is the basic tier. // I upgraded from basic to premium. | * | premium
The meeting is at 3pm. // The meeting got moved to 4pm. | * | 4pm
Our wedding is on June 12. // We postponed the wedding to September 4. | * | September 4
My dog weighs 12 kg. // My dog weighs 14 kg now. | * | 14
I have three plants. // I have five plants now. | * | five
I play guitar. // I don't play guitar anymore. | * |
I go jogging every day. // I go jogging twice a week now. | * | twice
I call my mom every week. // I call my mom every day now. | * | every day
I'm on episode 3 of Dark. // I'm on episode 7 of Dark now. | * | episode 7
My favorite author is Orwell. // My favorite author is now Huxley. | * | Huxley
My favorite restaurant is Luigi's. // My favorite restaurant changed to Sakura. | * | Sakura
I'm afraid of dogs. // I'm not afraid of dogs anymore. | * |
I can't swim. // I learned to swim. | * |
I don't have a driver's license. // I got my driver's license. | * |
I'm single. // I have a girlfriend now. | * | girlfriend
I don't like olives. // I like olives now. | not like | ikes olives
I love sushi. // I can't stand sushi anymore. | Loves |
My cat's name is Tom. // I renamed my cat to Jerry. | * | Jerry
My son is 4. // My son turned 5. | * | 5
I earn 3000 euros a month. // I earn 3400 euros a month now. | * | 3400
My commute takes 40 minutes. // My commute takes 25 minutes now. | * | 25
I wear size 9 shoes. // I wear size 10 shoes now. | * | 10
I have a headache every morning. // I no longer have headaches. | * |
I own a Vespa. // My Vespa got stolen. | * | stolen
My manager is Rita. // Rita left, my manager is now Omar. | * | Omar
My sister works at Ikea. // My sister quit Ikea. | * |
Tom lives in Hull. // Tom moved to Leeds. | * | Leeds
Tom drives a Fiat. // Tom sold his Fiat. | * |
My train leaves at 8:15. // My train now leaves at 8:40. | * | 8:40
The project deadline is March 1. // The project deadline was extended to March 15. | * | March 15
My username is dragon1. // I changed my username to phoenix2. | * | phoenix2
My favorite sport is tennis. // My favorite sport is padel these days. | * | padel
My fiancé is Paul. // Paul and I got married. | * | married
I work night shifts. // I switched from night shifts to day shifts. | * | day shifts
I'm on a keto diet. // I quit keto. | * |
I have insurance with Allianz. // I switched my insurance from Allianz to AXA. | * | AXA
I live with two roommates. // I live alone now. | * | alone
I'm studying at Leeds University. // I dropped out of Leeds University. | * |
I have a parrot named Kiwi. // Kiwi flew away. | * |
My grandmother is 90. // My grandmother died. | * | died
I'm recovering from knee surgery. // I've fully recovered from my knee surgery. | * |
I wake up at 6am. // I wake up at 7am now. | * | 7am
I read 2 books a month. // I read 4 books a month now. | * | 4 books
I have 12 employees. // I have 15 employees now. | * | 15
My son is in 3rd grade. // My son is in 4th grade now. | * | 4th
I'm a size M. // I'm a size L now. | * | L
I bank with HSBC. // I closed my HSBC account. | * |
I'm looking for a job. // I found a job at Bosch. | * | Bosch
I'm unemployed. // I started working at Lidl. | * | Lidl
I don't have kids. // I had a baby girl in May. | * | baby
I'm not married. // I got married last Saturday. | * | married
I have never been to Japan. // I went to Japan in April. | * | Japan
My flight to Rome is on Friday. // My flight to Rome got cancelled. | * | cancelled
I'm going to buy a Tesla. // I decided not to buy a Tesla. | * |
My goal is to lose 5 kg. // My goal is now to lose 8 kg. | * | 8 kg
My boss is Karen. // Karen is no longer my boss. | * |
Anna is my roommate. // Anna moved out. | * | moved out
My brother lives in Chicago. // My brother moved to Denver. | * | Denver
My mom works as a teacher. // My mom retired. | * | retired
我的银行卡尾号是1234。 // 我的银行卡尾号换成5678了。 | * | 5678
我的年会在1月10日。 // 年会改到1月17日了。 | * | 1月17日
牙医预约在周三。 // 牙医预约从周三改到周五了。 | * | 周五
我们的产品叫小鹿。 // 我们的产品改名为大象了。 | * | 大象
我房租3000元。 // 我的房租涨到3500了。 | * | 3500
我的體檢是下週二。 // 我的體檢改到下週五了。 | * | 下週五
我用的是安卓手机。 // 我把手机换成苹果了。 | * | 苹果
我住在成都。 // 我现在搬到重庆住了。 | * | 重庆
我住在杭州西湖区。 // 我已经搬离杭州了，现在住在厦门。 | * | 厦门
我家住在高雄。 // 我們去年搬去台中了。 | * | 台中
我在華碩上班。 // 我上個月跳槽去聯發科了。 | * | 聯發科
我在网易工作。 // 我从网易离职了。 | * |
我是会计。 // 我不做会计了，现在是设计师。 | * | 设计师
我的英文名是Amy。 // 我的英文名改成Emma了。 | * | Emma
我姓张。 // 不对，我姓章。 | * | 章
我今年28岁。 // 我说错了，我今年29岁。 | * | 29
我的生日是8月3日。 // 更正一下，我的生日是8月13日。 | * | 8月13日
我最喜欢的颜色是蓝色。 // 我最喜欢的颜色不是蓝色，是绿色。 | * | 绿色
我女儿叫小雨。 // 不是小雨，是小语。 | * | 小语
我有一辆摩托车。 // 我的摩托车卖掉了。 | * | 卖掉
我有一套房子。 // 我把房子卖了。 | * | 卖了
我养了一只兔子。 // 兔子上周死了。 | * | 死了
我养了一只鹦鹉，叫皮皮。 // 皮皮飞走了。 | * | 飞走
我老婆叫李娜。 // 我和李娜离婚了。 | * | 离婚
我有女朋友。 // 我们上周分手了。 | * | 分手
我已婚。 // 我去年离婚了。 | * | 离婚
我每天喝咖啡。 // 我戒咖啡了。 | * | 戒咖啡
我每周去健身房三次。 // 我现在每周去健身房五次。 | * | 五次
我每天跑步5公里。 // 我现在每天跑步8公里。 | * | 8公里
我每天睡六个小时。 // 我现在每天睡八个小时。 | * | 八个小时
我在学日语。 // 我不学日语了。 | * |
我在学吉他。 // 我放弃学吉他了。 | * |
我怀孕了。 // 我流产了。 | * | 流产
我是腾讯视频会员。 // 我取消腾讯视频会员了。 | * | 取消
我对虾过敏。 // 我现在对虾不过敏了。 | * | 不过敏
我体重80公斤。 // 我现在体重75公斤。 | * | 75
我马拉松最好成绩是4小时。 // 我马拉松最好成绩现在是3小时50分。 | * | 3小时50分
我的存款有五万。 // 我的存款现在有八万了。 | * | 八万
我有两只猫。 // 我现在有三只猫。 | * | 三只猫
我看到《红楼梦》第20回了。 // 我看到《红楼梦》第35回了。 | * | 第35回
我的粉丝有3000。 // 我的粉丝现在有5000了。 | * | 5000
我更喜欢靠窗的座位。 // 我现在更喜欢靠过道的座位。 | * | 靠过道
我喜欢吃辣。 // 我现在不喜欢吃辣了。 // 我又喜欢吃辣了。 | 不喜欢 | 喜欢吃辣
我住在长沙。 // 我搬到武汉了。 // 我又搬回长沙了。 | 武汉 | 长沙
我讨厌下雨。 // 我不再讨厌下雨了。 | =讨厌下雨 |
我不爱吃鱼。 // 我现在爱吃鱼了。 | 不爱吃鱼 | 爱吃鱼
我的暗号是小猫。 // 把我的暗号改成小狗。 | * | 小狗
我原本在苏州上班。现在在无锡上班。 // 我现在在常州上班了。 | 无锡 | 常州
我哥住在天津。 // 我哥搬到石家庄了。 | * | 石家庄
王芳在华为工作。 // 王芳从华为跳到小米了。 | * | 小米
我的主管是陈经理。 // 我的主管换成林经理了。 | * | 林经理
我的车是大众。 // 我换了辆特斯拉。 | * | 特斯拉
我的血型是A型。 // 我记错了，我的血型是AB型。 | * | AB
我打算去三亚旅游。 // 我不打算去三亚了，打算去昆明。 | * | 昆明
我每月还房贷6000元。 // 我每月还房贷降到5200元了。 | * | 5200
我住在青岛。 // 我已经搬家了，现在住在烟台。 | * | 烟台
我住在青島。 // 我搬回台北了。 | * | 台北
我是护士。 // 我转行做设计师了。 | * | 设计师
我在美团当产品经理。 // 我不在美团了。 | * |
我月薪8000。 // 我现在月薪10000。 | * | 10000
我每天抽一包烟。 // 我把烟戒了。 | * |
我每周上三节瑜伽课。 // 我现在每周上五节瑜伽课。 | * | 五节
我在练钢琴。 // 我不练钢琴了。 | * |
我参加了合唱团。 // 我退出合唱团了。 | * | 退出
我办了健身卡。 // 我把健身卡退了。 | * |
我养了一条金毛。 // 金毛去年走了，病死的。 | * |
我养了两只仓鼠。 // 仓鼠都死了。 | * |
我有一台相机。 // 我的相机被偷了。 | * | 被偷
我开的是本田。 // 我把本田卖了，买了辆奔驰。 | * | 奔驰
我男朋友叫阿杰。 // 我跟阿杰分手了。 | * | 分手
我怕狗。 // 我现在不怕狗了。 | * |
我不会游泳。 // 我学会游泳了。 | * | 学会
我没有驾照。 // 我拿到驾照了。 | * | 拿到
我单身。 // 我有女朋友了。 | * | 女朋友
我不喜欢数学。 // 我现在挺喜欢数学的。 | 不喜欢数学 | 喜欢数学
我的钢琴课是周二。 // 钢琴课改到周四了。 | * | 周四
我的婚礼定在10月1日。 // 婚礼推迟到11月11日了。 | * | 11月11日
我儿子四岁。 // 我儿子五岁了。 | * | 五岁
我狗叫旺财。 // 我给狗改名叫来福了。 | * | 来福
小李在苏州上班。 // 小李调到南京了。 | * | 南京
我妹在读大学。 // 我妹毕业了。 | * | 毕业
我的导师是王教授。 // 我换导师了，现在是刘教授。 | * | 刘教授
我的网名叫追风。 // 我网名改成听雨了。 | * | 听雨
我看《漫长的季节》看到第3集。 // 我《漫长的季节》看到第9集了。 | * | 第9集
我有五百个粉丝。 // 我现在有八百个粉丝。 | * | 八百
我的爱好是摄影。 // 我不玩摄影了。 | * |
我想学法语。 // 我不想学法语了。 | * |
我每天晚上十一点睡觉。 // 我现在每天晚上十点睡觉。 | * | 十点
我的高铁是8点的。 // 我的高铁改签到10点了。 | * | 10点
项目截止日期是3月1日。 // 项目截止日期延到3月15日了。 | * | 3月15日
我孩子在实验小学上学。 // 我孩子转学到外国语小学了。 | * | 外国语小学
我上夜班。 // 我改上白班了。 | * | 白班
我跟两个室友合租。 // 我现在一个人住。 | * | 一个人住
我在减肥。 // 我不减肥了。 | * |
我在找工作。 // 我找到工作了，在顺丰。 | * | 找到工作
我失业了。 // 我入职比亚迪了。 | * | 比亚迪
我没结婚。 // 我上周结婚了。 | * | 结婚了
我没有孩子。 // 我生了个女儿。 | * | 女儿
我没去过日本。 // 我四月去了日本。 | * | 日本
我公司有12个员工。 // 我公司现在有15个员工。 | * | 15
我儿子上三年级。 // 我儿子上四年级了。 | * | 四年级
我奶奶今年90岁。 // 我奶奶去世了。 | * | 去世
我的目标是减5公斤。 // 我的目标改成减8公斤了。 | * | 8公斤
我对象是小赵。 // 我跟小赵分了。 | * | 分
我用的是招商银行。 // 我把招商银行的卡注销了。 | * | 注销
我计划去秘鲁旅行。 // 我取消了去秘鲁的旅行。 | * | 取消
我准备买房。 // 我决定不买房了。 | * | 不买房
我弟弟在芝加哥。 // 我弟弟搬到丹佛了。 | * | 丹佛
我妈是老师。 // 我妈退休了。 | * | 退休
我的鞋码是42。 // 我的鞋码现在是43。 | * | 43
我養了一隻狗叫Lucky。 // Lucky去年過世了。 | * | 過世
我住在板橋。 // 我上個月搬到新竹了。 | * | 新竹
我是左派咖啡店的店員。 // 我離職了。 | * | 離職
我的生日是農曆三月三。 // 說錯了，是農曆三月初八。 | * | 初八
My dentist appointment is at 9:30. // My dentist appointment was pushed to 11:00. | * | 11:00
My company is called Bluefin. // My company rebranded to Redfin. | * | Redfin
I live in Ghent. // I moved from Ghent to Bruges last month. | * | Bruges
I have a hamster. // My hamster died yesterday. | * | died
I work at Lego. // I quit Lego. | * |
My girlfriend is Mia. // Mia and I split up. | * |
I smoke a pack a day. // I quit smoking. | * |
I have 300 subscribers. // I have 450 subscribers now. | * | 450
My rent is 900 euros. // My rent increased to 950 euros. | * | 950
I'm 29. // Actually I'm 30. | * | 30
My favorite drink is cola. // My favorite drink isn't cola, it's root beer. | * | root beer
I love running. // I don't love running anymore. | Loves running |
I do yoga three times a week. // I do yoga five times a week now. | * | five
I own a Jeep. // I sold my Jeep. | * |
I'm on page 120 of Emma. // I'm on page 200 of Emma. | * | 200
I don't eat meat. // I eat meat again. | not eat | meat
My phone is a Nokia. // I replaced my Nokia with a Samsung. | * | Samsung
I'm a student at MIT. // I graduated from MIT. | * |
I'm married to Joe. // I'm divorced now. | * | divorced
My team's standup is at 10am. // We moved the standup to 9:30am. | * | 9:30
我的考试在6月5日。 // 考试推迟到6月12日了。 | * | 6月12日
我住在珠海。 // 我从珠海搬到了佛山。 | * | 佛山
我在小米上班。 // 我从小米辞职了。 | * |
我养了一只乌龟。 // 我的乌龟死了。 | * |
我女朋友叫小薇。 // 我和小薇分手了。 | * | 分手
我今年30岁。 // 我今年31岁了。 | * | 31
我喜欢喝奶茶。 // 我不喜欢喝奶茶了。 | =喜欢喝奶茶 | 不喜欢
我每天喝三杯水。 // 我现在每天喝八杯水。 | * | 八杯
我有三百个粉丝。 // 我现在有五百个粉丝。 | * | 五百
我每周跑步两次。 // 我现在每周跑步四次。 | * | 四次
我有一辆电动车。 // 我把电动车卖了。 | * | 卖了
我在学游泳。 // 我放弃游泳了。 | * | 放弃
我的体重是60公斤。 // 我胖到65公斤了。 | * | 65
我最喜欢的歌手是周杰伦。 // 我最喜欢的歌手现在是林俊杰。 | * | 林俊杰
我住在臺中。 // 我搬到臺南了。 | * | 臺南
我吃素。 // 我現在開始吃肉了。 | * | 吃肉
我已婚。 // 我離婚了。 | * | 離婚
My grandma is 87. // whoops, 78 | * | 78
I drive a Skoda Octavia. // Sorry I meant Superb, not Octavia | * | Superb
My daughter is called Sofia. // it's spelled Sophia | * | Sophia
I moved here in 2019. // hmm no, it was 2018 | * | 2018
My cousin Pete works for Bosch. // not Bosch, Miele. | * | Miele
We have two kids. // three kids, sorry | * | three kids
My favourite cheese is brie. // *camembert | * | camembert
I was raised in Ohio. // I misspoke earlier. I was raised in Iowa. | * | Iowa
I speak Swedish and German. // Sorry, Norwegian not Swedish | Swedish | Norwegian / German
My mum was born in Cork. // I said Cork but it was actually Kerry | * | Kerry
My dad is a plumber. // I mean my uncle is a plumber | * | Uncle is a plumber
My wife's name is Marta. // You got my wife's name wrong. It's Marte. | * | Marte
I play bass in a band. // not bass, drums | * | Plays drums in a band
I live on the third floor. // Make that the fourth floor | * | fourth floor
I'm allergic to walnuts. // I misspoke, it's hazelnuts I'm allergic to | * | hazelnuts
My favorite author is Le Guin. // Let me correct that: my favorite author is Butler. | * | Butler
We're flying to Oslo on Friday. // I meant Saturday, not Friday | * | Saturday
The meeting is with Sandra. // I meant Sonja, not Sandra. | * | Sonja
My flight leaves at 8. // No sorry, it leaves at 9 | * | leaves at 9
I use Vim. // I switched to Emacs. // went back to Vim | * | Vim
I work at BMW. // I left BMW for Audi. // I'm back at BMW | * | BMW
I'm single. // I'm in a relationship. // I'm single again | * | single
My hair is black. // I dyed my hair red. // my hair's black again | * | black
I take the tram to work. // I cycle to work now. // back to taking the tram | * | tram
My therapist is Dr. Sun. // My therapist is Dr. Moon now. // I'm seeing Dr. Sun again | * | Sun
We live in Graz. // We moved to Linz. // We're back in Graz since May | * | Graz
I get up at 6. // These days I wake up at 7:30. | * | 7:30
I work as a welder. // I'm an electrician these days | * | electrician
I work at Ikea. // from now on I work at Lidl | * | Lidl
I live in Osaka. // I ended up moving to Kobe. | * | Kobe
My home is in Leeds. // moved house, we're in York now | * | York
My doctor is Dr Voss. // my GP is Dr Amari now | * | Amari
My salary is 48k. // I make 55k a year now | * | 55k
My partner is Kim. // I'm dating Alex now | * | Alex
My internet provider is Comcast. // we have Verizon for internet now | * | Verizon
My barber is Tony. // I get my hair cut at Clippers now | * | Clippers
My supervisor is Dr. Finch. // I got reassigned from Dr. Finch to Dr. Crane | * | Crane
I was a nurse for 12 years. // 11 years actually | * | 11 years
I'm allergic to shellfish. // Actually not shellfish, just shrimp | * | shrimp
I play the viola. // viola was wrong, I play the violin | * | violin
My desk number is D12. // they moved me to D40 | * | D40
My landline provider is BT. // we went from BT to Sky | * | Sky
My coach is Rina. // I train under Oleg now | * | Oleg
My monthly rent is 1200. // we pay 1350 in rent now | * | 1350
I have a boat. // I sold it | * | Sold
My address is 5 Vine Street, Reading. // new address: 18 Hill Road, Reading | * | 18 Hill
My nickname is Bean. // people call me Sprout now | * | Sprout
I have a gym membership. // cancelled it last week | * | Cancelled
My dentist appointment is on Friday. // I moved it to Monday. | * | Monday
My hair is brown. // I dyed it purple. | * | purple
My band is called Rust. // We renamed it to Oxide. | * | Oxide
I live in Columbus. // We live on a farm outside Dayton now. | * | Dayton
We stay at the Ibis when in Lyon. // We stay at the Mercure when in Lyon now. | * | Mercure
"""

# What is said // said last, which ends nothing of it | words that are current then
KEPT = """
I like jazz when relaxing. // I hate jazz when working.
I like jazz when relaxing at home. // I dislike jazz when working in the office.
I like coffee when I'm tired. // I avoid coffee when I'm energized.
I work at Google during the day. // I work at Uber at night.
I support remote work. // I oppose the merger.
I chose red for the kitchen. // I chose blue for the bedroom.
I support my parents. // I don't support the war.
I work at MIT. // I work in a lab.
I work at a bakery. // I work at a bookshop.
I work at a bakery. // I also work at a bar on weekends.
My name is Ann. // 今天我学了一道新的菜，叫做清蒸鲈鱼。
我叫小雨。 // 他叫小明，今年五岁。
我叫小雨，今年三十岁。 // 这是我朋友，叫王强，四十岁。
Always answer in English. // Never reply in German.
请用中文回答我。 // 不要用英文回答我。
请用中文回答我。 // 请用英文回答我的法语问题。
I work as a nurse at St Mary's. // I started a part-time job at a bakery on weekends.
I work at Google. // I got a second job at Starbucks.
I work at Google. // My manager is no longer at Google.
My mother has diabetes. // My mother started taking insulin.
阿杰在华为工作。 // 阿杰从广州搬到东莞了。
Always answer in English. // When I write in French, answer in French. | Always answer in English
我喜欢喝咖啡。 // 我最近改喝手冲咖啡了。 | 喜欢喝咖啡
My friend Zoe is vegetarian. // I'm not vegetarian any more. | Zoe
我同事小芳在读研。 // 我毕业了。 | 小芳
I live in Norwich. // I finally moved out of my parents' place. | Norwich
I am a student. // I work at Target. | student
I work at Siemens. // I'm thinking about my new job search.
My coach is Brenda. // The new coach of the rival team is Uli.
I live in Bath. // Our new place in Leeds will be ready next year.
My phone is a Nokia. // How does my sister move photos to her new Pixel?
I have a partner called Theo. // My ex Marvin wrote me.
I have Netflix. // I cancelled Netflix for my mother.
I have a boat. // My neighbour sold his boat last week. What's a fair price for one?
I take metformin twice a day. // I forgot to take my metformin this morning. Is that bad?
My boyfriend is called Leo. // Mia and her boyfriend broke up. How can I cheer her up?
I rent a storage unit in Mainz. // Should I hand back the storage unit or keep it until spring?
I go to work by bike. // My bike has a flat so I took the tram today. How do I patch a tube?
I'm saving up for a piano. // We bought a piano stool already. What else do I need for lessons?
My car is a blue Golf. // My dad sold his Golf, what's a fair price?
My son goes to Lincoln Middle School. // My daughter is in high school now, which clubs are good?
I have long hair. // I'd like to chop my hair off, would a bob suit a round face?
I listen to jazz on Spotify. // I played jazz in a band back then. What's a good record?
My favourite café is Luna. // Café Luna is closed today, where else can I get a flat white?
I'm a member of the Green Party. // I left the party of the Greens early last night. Is that rude?
I work at Lidl. // Should I quit Lidl before the exam?
I'm vegan. // My sister is not vegan anymore, what can I cook for us both?
I bank with Sparkasse. // I opened a second account at N26 for my travels, is it safe?
My sister lives in Zurich. // My sister moved to a bigger flat, what plant should I bring?
I drive a Toyota Yaris. // The Yaris is in the garage this week, can I claim a rental?
I wake up at 6. // I got up at 5:30 today, how can I stay awake?
My favourite team is Schalke. // My brother is a Dortmund fan now, what do I give him?
I attend a pottery class on Wednesdays. // I dropped my pottery bowl, can I glue it?
I live in Oslo. // I moved to the window seat. | Oslo
I live in Oslo. // I moved to the marketing department. | Oslo
I live in Oslo. // I moved to Vim. | Oslo
I live in Oslo. // In winter I live in Malaga. | Oslo
I live in Oslo. // I live in Norway. | Oslo
I live in Oslo. // I'd love to live in Rome someday. | Oslo
I live in Oslo. // My brother lives in Madrid. | Oslo / Madrid
I live in Oslo. // If I lived in Paris I'd eat croissants daily. | Oslo
I live in Oslo. // Should I move to Berlin? | Oslo
I live in Oslo. // I stayed in Lisbon for two weeks last year. | Oslo
I live in Oslo. // I used to live in Turku. | Oslo
I live in Oslo. // I'm in Tokyo this week for a conference. | Oslo
I work at Nokia. // On weekends I work at a bakery. | Nokia
I work at Nokia. // I used to work at Ericsson. | Nokia
I work at Nokia. // My wife works at Telia. | Nokia / Telia
I work at Nokia. // I have an interview at Spotify tomorrow. | Nokia
I work at Nokia. // I work with the infra team. | Nokia
I'm a software engineer. // I'm an engineer. | software engineer
I'm a teacher. // I'm also a volunteer firefighter. | teacher
I'm a teacher. // I'm a morning person. | teacher
I have two cats. // I have three meetings today. | two cats
I have two cats. // My neighbor has five cats. | two cats
I have a dog. // My friend's dog died. | dog
I have a dog called Max. // My uncle Max died. | dog called Max
I own a boat. // My dad sold his boat. | Owns a boat
I own a boat. // I sold my bike. | boat
My wife is Lea. // My brother is divorced. | Lea
My wife is Lea. // My wife is tired today. | Lea
My favorite food is ramen. // My favorite food is getting expensive. | ramen
My favorite food is ramen. // My favorite drink is matcha. | ramen / matcha
My friend Sam is 28. // My cousin Sam is 40. | 28 / 40
My sister Eva lives in Cork. // My colleague Eva lives in York. | Cork / York
I like tea. // I like coffee. | tea / coffee
I like dogs. // I don't like barking dogs. | Likes dogs
I hate rain. // I don't hate snow. | Hates rain
I'm vegan. // My girlfriend isn't vegan anymore. | egan
I don't eat pork. // I eat fish. | pork
I smoke. // My dad quit smoking. | Smokes
My phone number is 555-0111. // My work phone number is 555-0222. | 555-0111 / 555-0222
My phone number is 555-0111. // My mom's phone number is 555-0333. | 555-0111 / 555-0333
My meeting is on Monday. // The dentist appointment was moved to Friday. | Monday
My exam is on May 3. // My other exam is on May 9. | May 3
My name is Clara. // Call me Mr. President for this game. | Clara
My name is Clara. // My cat's name is Mimi. | Clara / Mimi
My name is Clara. // Imagine my name is Zork. | Clara
I run 20 km a week. // I ran 5 km today. | 20 km
I weigh 82 kg. // My suitcase weighs 23 kg. | 82
My budget is 1000 euros. // The hotel costs 400 euros. | 1000
I play the violin. // I quit the choir. | violin
I'm allergic to nuts. // I'm not allergic to milk. | nuts
I speak German. // I speak a little Dutch. | German / Dutch
I drive a Skoda. // I rented a Fiat in Italy. | Skoda
I live in Oslo. // What would change if I moved to Rome? | Oslo
My manager is Ines. // My old manager was Hugo. | Ines
My doctor is Dr. Hahn. // My vet is Dr. Katz. | Hahn / Katz
I have a brother. // My brother doesn't have a car anymore. | brother
I'm learning Spanish. // I stopped learning for today. | Spanish
I drink coffee. // I don't drink coffee after 4pm. | coffee
I take ibuprofen for headaches. // I took 200 mg today. | ibuprofen
My team uses Jira. // My last team used Trello. | Jira
I live in Porto. // I moved to the third floor. | Porto
I live in Porto. // I'm staying at my sister's in Lisbon for a month. | Porto
I live in Porto. // I live in a small flat. | Porto
I live in Porto. // My ex moved to Braga. | Porto
I'm a nurse. // I'm a mother of two. | nurse
I'm a nurse. // I was a waiter in college. | nurse
I study biology. // I'm taking a physics class this semester. | biology
I play guitar. // I stopped playing guitar for a week because of my hand. | guitar
I play guitar. // I don't play the drums. | guitar
I have a cat. // I sold my old laptop. | cat
I have a cat. // We had to bury the neighbor's cat. | cat
I have a girlfriend. // My best friend and his girlfriend broke up. | girlfriend
My boyfriend is Leo. // Leo and I had a fight. | Leo
My boyfriend is Leo. // Leo quit his job. | Leo
I love sushi. // I don't love the price of sushi. | Loves sushi
I love sushi. // I had bad sushi yesterday. | Loves sushi
I go jogging every day. // I didn't go jogging today. | jogging
I go jogging every day. // I go swimming twice a week. | jogging / swimming
I take 5 mg of ramipril. // I take 20 mg of atorvastatin. | ramipril / atorvastatin
I earn 3000 euros a month. // My rent is 900 euros a month. | 3000 / 900
I volunteer at the shelter. // I quit smoking. | shelter
I'm training for a marathon. // I gave up chocolate for Lent. | marathon
I own a Vespa. // I lost my keys. | Vespa
I own a Vespa. // I might sell my Vespa. | Vespa
I own a Vespa. // I would never sell my Vespa. | Vespa
I own a Vespa. // I almost sold my Vespa. | Vespa
Tom lives in Hull. // Tom's brother moved to Leeds. | Hull
Tom drives a Fiat. // Tom sold his bike. | Fiat
My birthday is May 3. // The party is on May 5. | May 3
I'm allergic to cats. // I stopped taking the allergy pills. | cats
My favorite author is Orwell. // My wife's favorite author is Huxley. | Orwell / Huxley
My meeting is at 3pm. // I'm free at 4pm. | 3pm
I drink tea. // I ran out of tea. | tea
I'm vegetarian. // I cooked fish for my guests. | vegetarian
I prefer dark mode. // I prefer short answers. | dark mode / short answers
I prefer dark mode. // I used light mode today. | dark mode
My train leaves at 8:15. // The bus leaves at 8:40. | 8:15
My brother lives in Chicago. // My other brother lives in Denver. | Chicago / Denver
I have 12 employees. // I have 15 emails to answer. | 12
My boss is Karen. // Karen is on vacation. | Karen
I'm planning a trip to Peru. // I cancelled my dentist appointment. | Peru
I'm a size M. // My wife is a size S. | M
I wake up at 6am. // I woke up at 9am today. | 6am
I live with two roommates. // One of my roommates is from Chile. | roommates
I bank with HSBC. // I closed the window. | HSBC
I work night shifts. // I don't work night shifts on Fridays. | night shifts
My son is in 3rd grade. // My daughter is in 4th grade. | 3rd
I read 2 books a month. // I watch 4 movies a month. | 2 books / 4 movies
My goal is to lose 5 kg. // I lost my gloves. | 5 kg
I'm learning Spanish on Duolingo. // I'm not learning French. | Spanish
My fiancé is Paul. // Paul's sister got divorced. | Paul
I have a parrot named Kiwi. // I ate a kiwi. | Kiwi
My favorite sport is tennis. // Tennis is getting boring. | tennis
My username is dragon1. // My Steam username is wolf9. | dragon1 / wolf9
I have insurance with Allianz. // My brother switched to AXA. | Allianz
I'm recovering from knee surgery. // My dad recovered from his surgery. | knee
I take the metro to work. // I take the bus to school. | metro / bus
I'm allergic to bees. // I'm no longer scared of bees. | llergic to bees
I love Berlin. // I left Berlin on Sunday. | Loves Berlin
I play chess. // I lost a chess game. | chess
I have a bike. // My bike was stolen in 2010, I have a new one. | bike
我住在成都。 // 我搬到了靠窗的工位。 | 成都
我住在成都。 // 我住在中国。 | 成都
我住在成都市武侯区。 // 我住在成都。 | 武侯区
我住在成都。 // 我想搬到大理。 | 成都
我住在成都。 // 要是我住在海边就好了。 | 成都
我住在成都。 // 我寒假住在外婆家。 | 成都
我住在成都。 // 我这周在上海出差。 | 成都
我住在成都。 // 我爸妈住在绵阳。 | 成都 / 绵阳
我住在成都。 // 你觉得我搬到深圳怎么样？ | 成都
我住在成都。 // 我小时候住在乐山。 | 成都
我在网易工作。 // 我周六在花店做兼职。 | 网易
我在网易工作。 // 我明天去阿里面试。 | 网易
我在网易工作。 // 我转到运营部了。 | 网易
我在网易工作。 // 我妻子从京东离职了。 | 网易
我是小学老师。 // 我是老师。 | 小学老师
我是老师。 // 我也是两个孩子的妈妈。 | 老师
我叫陈静。 // 我同桌叫李静。 | 陈静
我叫陈静。 // 我的小说主角叫阿离。 | 陈静
我叫陈静。 // 假如我叫王大锤。 | 陈静
我今年28岁。 // 我弟弟今年20岁。 | 28 / 20
我有一辆车。 // 我爸把他的车卖了。 | 车
我有一辆车。 // 我把旧手机卖了。 | 车
我养了一只猫。 // 邻居家的猫丢了。 | 一只猫
我养了一只猫。 // 我的花死了。 | 一只猫
我老婆叫李娜。 // 我同事离婚了。 | 李娜
我老婆叫李娜。 // 我老婆今天很累。 | 李娜
我有两个孩子。 // 我有三个会要开。 | 两个孩子
我喜欢喝茶。 // 我也喜欢喝咖啡。 | 喝茶 / 咖啡
我喜欢狗。 // 我不喜欢会叫的狗。 | 喜欢狗
我讨厌下雨。 // 我不讨厌下雪。 | 讨厌下雨
我每周去健身房三次。 // 我今天去了健身房。 | 三次
我每天跑步5公里。 // 我今天跑步3公里。 | 5公里
我每天喝咖啡。 // 我老公戒咖啡了。 | 咖啡
我对虾过敏。 // 我对螃蟹不过敏。 | 虾
我对虾过敏。 // 我儿子不对虾过敏。 | 虾
我的手机号是13812345678。 // 我妈的手机号换成13987654321了。 | 13812345678
我的手机号是13812345678。 // 我的工作手机号是13700001111。 | 13812345678 / 13700001111
我的面试在周三。 // 朋友的面试改到周五了。 | 周三
我的面试在周三。 // 我的考试改到周五了。 | 周三 / 周五
我最喜欢的电影是《活着》。 // 我最喜欢的歌手是周深。 | 活着 / 周深
我最喜欢的球队是国安。 // 我最喜欢的球队输了。 | 国安
我朋友小林30岁。 // 我表哥小林40岁。 | 30 / 40
我姐姐小芳住在西安。 // 我同事小芳住在咸阳。 | 西安 / 咸阳
我体重80公斤。 // 我的行李重20公斤。 | 80
我的预算是2000元。 // 这家酒店要800元。 | 2000
我在学日语。 // 我今天不学了。 | 日语
我的主管是陈经理。 // 我以前的主管是王经理。 | 陈经理
我会说日语。 // 我会一点韩语。 | 日语 / 韩语
我抽烟。 // 戒烟好难啊。 | 抽烟
我开的是大众。 // 我在云南租了一辆丰田。 | 大众
我的生日是8月3日。 // 小王的生日是9月1日。 | 8月3日
我吃素。 // 吃素健康吗？ | 吃素
我不喝酒。 // 我喝了一杯果汁。 | 不喝酒
我在北京大学读书。 // 我弟弟在清华大学读书。 | 北京大学
我打算去三亚旅游。 // 我妈不打算去三亚了。 | 三亚
我住在青岛。 // 我搬了张桌子。 | 青岛
我住在青岛。 // 我下周去济南玩。 | 青岛
我住在青岛。 // 我住在六楼。 | 青岛
我住在青岛。 // 我舅舅搬到威海了。 | 青岛
我是护士。 // 我是个急性子。 | 护士
我在练钢琴。 // 我今天不练钢琴了。 | 钢琴
我在练钢琴。 // 我女儿不练钢琴了。 | 钢琴
我养了一条金毛。 // 我哥的金毛死了。 | 金毛
我有一台相机。 // 我把旧电脑卖了。 | 相机
我有一台相机。 // 我不会卖我的相机。 | 相机
我有一台相机。 // 我差点把相机卖了。 | 相机
我男朋友叫阿杰。 // 我闺蜜分手了。 | 阿杰
我男朋友叫阿杰。 // 我和阿杰吵架了。 | 阿杰
我每天抽一包烟。 // 我想戒烟。 | 一包烟
我每周上三节瑜伽课。 // 我这周没上瑜伽课。 | 三节
我的工资是八千。 // 我老婆的工资是九千。 | 八千
我的工资是八千。 // 我的房租是两千。 | 八千 / 两千
我喜欢数学。 // 我不喜欢数学老师。 | 喜欢数学
我怕狗。 // 我不怕猫。 | 怕狗
我的婚礼定在10月1日。 // 朋友的婚礼改到11月了。 | 10月1日
我儿子四岁。 // 邻居的儿子五岁。 | 四岁
小李在苏州上班。 // 小王调到南京了。 | 苏州
我在学日语。 // 学日语好难。 | 日语
我想学法语。 // 我不想学数学。 | 学法语
我结婚了。 // 我妹妹离婚了。 | 结婚了
我结婚了。 // 如果我离婚了怎么办？ | 结婚了
我单身。 // 我朋友有女朋友了。 | 单身
我用微信支付。 // 我也用支付宝。 | 微信 / 支付宝
我每天喝两杯咖啡。 // 我昨天喝了三杯咖啡。 | 两杯
我的高铁是8点的。 // 我朋友的高铁是10点的。 | 8点
我弟弟在芝加哥。 // 我另一个弟弟在丹佛。 | 芝加哥 / 丹佛
我公司有12个员工。 // 我收到15个快递。 | 12
我上夜班。 // 我周五不上夜班。 | 夜班
我在减肥。 // 我今天没减肥。 | 减肥
我儿子上三年级。 // 我女儿上四年级。 | 三年级
我的目标是减5公斤。 // 我丢了5公斤米。 | 减5公斤
我计划去秘鲁旅行。 // 我取消了牙医预约。 | 秘鲁
我对象是小赵。 // 小赵换工作了。 | 小赵
我爱北京。 // 我离开北京了。 | 爱北京
我妈是老师。 // 我爸退休了。 | 老师
我对芒果过敏。 // 我不喜欢芒果。 | 芒果过敏
我养了一只狗叫Lucky。 // 我朋友的狗叫Max。 | Lucky / Max
我用的是招商银行。 // 我把窗户关了。 | 招商银行
我住在板橋。 // 我在新竹上班。 | 板橋 / 新竹
我喜歡吃臭豆腐。 // 今天的臭豆腐不好吃。 | 臭豆腐
I live in Ghent. // I moved my desk to the window. | Ghent
I live in Ghent. // My parents live in Ghent too. | Ghent
I work at Lego. // I bought a Lego set. | Works at Lego
I have a hamster. // My nephew's hamster died. | hamster
I do yoga three times a week. // I skipped yoga today. | three times
I love running. // I don't love running in the rain. | Loves running
I own a Jeep. // I'm thinking of selling my Jeep. | Jeep
My girlfriend is Mia. // Mia moved to Ghent. | Girlfriend is Mia
My rent is 900 euros. // My friend's rent increased to 950 euros. | 900
I'm 29. // My house is 30 years old. | 29
I smoke. // I don't smoke indoors. | Smokes
I have 300 subscribers. // I have 20 unread messages. | 300
我住在珠海。 // 我爸妈从珠海搬到了佛山。 | 珠海
我在小米上班。 // 我买了小米手机。 | 在小米上班
我养了一只乌龟。 // 我同学的乌龟死了。 | 乌龟
我每天喝三杯水。 // 我今天喝了一杯水。 | 三杯
我有一辆电动车。 // 我在考虑卖电动车。 | 电动车
我喜欢喝奶茶。 // 我不喜欢太甜的奶茶。 | 喜欢喝奶茶
我在学游泳。 // 我今天没去游泳。 | 学游泳
我已婚。 // 我表姐离婚了。 | 已婚
我住在臺中。 // 我在臺南有一間房子。 | 臺中
I live in Bonn. // Sorry for the late reply!
My name is Stefan. // I meant to ask about the weather
I drive a Skoda. // Actually, Teslas are nice too
My dad is a plumber. // I mean, he works really hard
I was raised in Ohio. // Actually London is my favorite city
My brother is called Tim. // Well, Tom is my other brother
My car is a Fiat. // no wait, before that, tell me a joke
My flight is at 8. // Wait, 3 more questions
My sister lives in Bath. // My brother lives in Bristol, not London
I'm allergic to walnuts. // I'm not allergic to peanuts, just so you know
I take the tram to work. // I cycle to work now. // my brother takes the tram again
We live in Graz. // We moved to Linz. // We're going back to Graz for Christmas
I play the cello. // I quit the cello. // I might play the cello again someday
My dentist appointment is on May 3. // My hair appointment was moved to May 9. | May 9
My shift starts at 7. // I changed my alarm from 7 to 6.
I work at Dropbox. // I moved my photos from Dropbox to Drive.
My barber is Tony. // I get my nails done at Clippers now
I report to Jens. // I report bugs to GitHub now
My flatmate is Jo. // I share a desk with Pia now
My boss is Tim. // While Tim is on leave, my boss is Ola
I live in Basel. // I'm living in Geneva for a placement
I live in Brooklyn. // I live in New York
I live in Heidelberg. // I live in southern Germany
My appointment is on May 3 at 10:30. // My appointment is on May 3
My name is Jon. // Bye Jon!
I study in Leiden. // my sister studies in Delft, not Leiden | Delft
I run 5 miles a day. // Actually 10 people joined the club
I have a tabby cat. // not now, maybe later
My uncle is 52. // hang on, let me check something
I have a boat. // I love it
I have a boat. // I finished it with varnish
My hair is brown. // I washed it.
I play guitar. // I sold my old guitar.
I live in Graz. // I'm living in Linz for a course.
We stay at the Ibis when we visit Lyon. // We stay at the Mercure when we visit Nice now.
My party is on June 5. // My sister's party moved to August 21.
"""


def rows(table: str) -> list[list[str]]:
    """The fields of each line."""
    return [[field.strip() for field in line.split("|")] for line in table.strip().splitlines()]


def current(scope: Scope) -> dict[str, str]:
    """Current memories by id."""
    return {str(row["id"]): row["memory"] for row in scope.listed(page_size=100)}


def holds(memories: list[str], words: str) -> bool:
    """Whether a memory holds the words; is nothing else where they begin with "="."""
    if words.startswith("="):
        return words[1:] in memories
    return any(words in memory for memory in memories)


def missing(memories: list[str], words: str) -> list[str]:
    """Those of the words between " / " that no memory holds."""
    return [each for each in words.split(" / ") if each and not holds(memories, each)]


@pytest.mark.parametrize(("said", "gone", "then"), rows(REPLACED))
def test_replaced(scope: Scope, said: str, gone: str, then: str) -> None:
    *before, last = said.split(" // ")
    for text in before:
        scope.say(text)
    held = current(scope)
    assert held
    scope.say(last)
    now = current(scope)
    if gone == "*":
        assert not [memory for id, memory in held.items() if id in now]
    else:
        assert not [each for each in gone.split(" / ") if holds(list(now.values()), each)]
    assert missing(list(now.values()), then) == []


@pytest.mark.parametrize("fields", rows(KEPT), ids=lambda fields: fields[0])
def test_kept(scope: Scope, fields: list[str]) -> None:
    *before, last = fields[0].split(" // ")
    for text in before:
        scope.say(text)
    held = current(scope)
    assert held
    scope.say(last)
    now = current(scope)
    assert {id: now.get(id) for id in held} == held
    assert missing(list(now.values()), fields[1] if len(fields) > 1 else "") == []


def test_a_remark_in_passing_replaces_what_it_contradicts(scope: Scope) -> None:
    scope.say("We have a grey sofa in the living room. I pay 62 euros a month for broadband.")
    (sofa,) = scope.say("threw out the grey sofa, now there's a green velvet one")
    assert (sofa["event"], sofa["previous_memory"]) == (
        "UPDATE", "Has a grey sofa in the living room")  # fmt: skip
    (paid,) = scope.say("broadband's gone up to 71 euros a month")
    assert paid["previous_memory"] == "Pays 62 euros a month for broadband"
    assert len(scope.held()) == 2
    scope.undo(paid["event_id"])
    assert "Pays 62 euros a month for broadband" in scope.held()


def test_a_remark_in_passing_that_contradicts_nothing_is_not_kept(scope: Scope) -> None:
    scope.say("I have a bookcase.")
    assert scope.say("threw out the grey sofa, now there's a green velvet one") == []
    assert scope.held() == {"Has a bookcase"}


def test_what_gave_way_is_exchanged_in_a_memory_that_says_more(scope: Scope) -> None:
    scope.say("I use Obsidian for all my notes.", at="2026-01-01")
    scope.say("I'm working on a card game using Unity and C#.", at="2026-01-01")
    said = "I'm switching from Unity to Godot. We replaced C# with GDScript."
    planned = scope.say(said, at="2026-02-01", dry_run=True)
    assert [row["memory"] for row in planned if row["event"] == "UPDATE"] == [
        "Is working on a card game using Godot and GDScript"
    ]
    exchanged = next(row for row in scope.say(said, at="2026-02-01") if row["event"] == "UPDATE")
    assert exchanged["previous_memory"] == "Is working on a card game using Unity and C#"
    scope.say("I switched from Obsidian to Notion.", at="2026-02-01")
    assert {"Uses Notion for all their notes", exchanged["memory"]} <= set(texts(scope.listed()))
    assert "Uses Obsidian for all their notes" not in texts(scope.listed())
    then = texts(scope.listed(as_of="2026-01-15"))
    assert {"Uses Obsidian for all their notes", exchanged["previous_memory"]} <= set(then)
    # What was said later stays.
    scope.say("I switched from Godot to Bevy.", at="2026-01-20")
    assert exchanged["memory"] in texts(scope.listed())
    call(scope.conn, "memory_undo", event_id=exchanged["event_id"])
    assert exchanged["previous_memory"] in texts(scope.listed())
    assert everything_broken(scope.conn) == []


def test_what_is_worded_anew_keeps_what_was_said_of_it(scope: Scope) -> None:
    scope.say(
        "I use Obsidian for all my notes.", metadata={"a": 1, "b": 1}, expires_at="2100-01-01"
    )
    scope.say("I switched from Obsidian to Notion.", metadata={"b": 2})
    kept = next(row for row in scope.listed() if row["memory"] == "Uses Notion for all their notes")
    assert kept["metadata"] == {"a": 1, "b": 2}
    assert kept["expires_at"].year == 2100


def test_a_message_does_not_contradict_itself(scope: Scope) -> None:
    scope.say("Our florist is Moreno. Our florist on the island is Gupta these days.")
    assert "Florist is Moreno" in scope.held()


def test_what_ended_years_before_is_another(scope: Scope) -> None:
    scope.say("I have a bike.")
    scope.say("My bike was stolen in 2010.")
    assert "Has a bike" in scope.held()


def test_an_ending_is_undone_with_its_statement(scope: Scope) -> None:
    scope.say("I play the violin.")
    (outcome,) = scope.say("I gave up the violin.")
    assert (outcome["event"], outcome["previous_memory"]) == ("UPDATE", "Plays the violin")
    (ended,) = [row for row in scope.listed(include_superseded=True) if "Plays" in row["memory"]]
    assert ended["superseded_by"] == outcome["id"]
    scope.undo(outcome["event_id"])
    assert scope.held() == {"Plays the violin"}


def test_an_ending_said_before_ends_nothing_said_later(scope: Scope) -> None:
    scope.say("I play the violin.", "2026-03-01")
    scope.say("I gave up the violin.", "2026-01-01")
    assert "Plays the violin" in scope.held()


def test_an_ending_of_several_that_fit_ends_none(scope: Scope) -> None:
    scope.say("I have a red bike. I have a blue bike.")
    scope.say("I sold my bike.")
    assert {"Has a red bike", "Has a blue bike"} <= scope.held()


def test_a_slip_is_corrected_in_the_next_message(scope: Scope) -> None:
    scope.say("My sister lives in Graz.")
    scope.say("Sorry, I meant Linz.")
    assert scope.held() == {"Sister lives in Linz"}
    scope.say("我女儿叫小雨。")
    scope.say("不是小雨，是小语。")
    assert scope.held() == {"Sister lives in Linz", "女儿叫小语"}


def test_a_slip_of_long_ago_is_not_corrected(scope: Scope) -> None:
    scope.say("My sister lives in Graz.", "2026-01-01 10:00")
    scope.say("Sorry, I meant Linz.", "2026-01-01 18:00")
    assert scope.held() == {"Sister lives in Graz"}
