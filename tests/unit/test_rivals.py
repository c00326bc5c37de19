"""Which memories a sentence contradicts, whatever they are about; and which it only seems to."""

import re
import tomllib
from pathlib import Path
from typing import Any

import agent_memory_udfs.data
import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.english.implied.beside import stated_beside
from agent_memory_udfs.extraction.language import before_question
from agent_memory_udfs.extraction.rivals import contest_of, reworded, rivals, said_again
from agent_memory_udfs.extraction.rivals.chinese.rewording import plainly as put_plainly
from agent_memory_udfs.extraction.rivals.english.parts import statements_of
from agent_memory_udfs.extraction.rivals.english.rewording import mentioned, plainly
from agent_memory_udfs.extraction.shared.script import has_cjk

DATA = Path(agent_memory_udfs.data.__file__)
ENTRIES = [
    entry
    for name in ("changes", "outcomes", "outcomes_chinese", "changes_chinese", "events_chinese")
    for entry in tomllib.loads(DATA.with_name(f"{name}.toml").read_text("utf-8")).values()
]
EXAMPLES = [
    (said, held) for entry in ENTRIES for said, held in entry["examples"].items() if said != "kept"
]
STANDING = [pair for entry in ENTRIES for pair in entry["examples"].get("kept", {}).items()]

# What was said | a memory that it contradicts
CONTRADICTED = """
it's not Jon, it's John | Name is Jon
I said shellfish earlier but I meant tree nuts | Is allergic to shellfish
Ravi took over the data team from Priya | Priya leads the data team
thesis is due in July | Thesis is due in May
extension granted, thesis is due in July | Thesis is due in May
the deadline is the 21st | Deadline is on the 14th
just hit 500 subscribers on YouTube | Has 300 subscribers on YouTube
just started season 3 of Dark | Is in the middle of season 2 of Dark
I'm eight months pregnant | Is four months pregnant
酒店换成亚朵了 | 酒店订的如家
不在富士康干了，跑去学电工 | 在郑州富士康打工
做了测试变e人了 | 是i人
爱人转业到税务局了 | 爱人是军人
升主治了 | 是三甲医院的住院医
把孩子接到城里上学了 | 孩子跟爷爷奶奶在农村
咳嗽好了，但嗓子还哑 | 咳嗽两周了
医生把布洛芬换成塞来昔布了 | 吃布洛芬止痛
转专业到计算机了 | 学的是会计专业
Mac mini挂闲鱼了，换了台MacBook Pro | 在用Mac mini
今天刚好24周啦 | 孕18周
刚验光，500度了 | 近视400度
这学期改带初三1班 | 带的班是初二3班
增驾拿了C1 | 驾照是C2
应该是AB型，我搞错了 | 血型是A型
我现在60多了 | 58岁
改签经济舱了 | 买的是头等舱
换季之后变成干皮了 | 皮肤是大油皮
刚从苏州搬过来 | 住在苏州园区
从广告公司跑路之后在甲方做品牌 | 在一家广告公司做策划
研二了压力好大 | 在复旦读研一
期末考完就高三了 | 高二文科
开学女儿四年级了 | 女儿今年小学三年级
儿子刚过完六岁生日 | 儿子五岁
初稿交了，在改二稿 | 论文还在写初稿
水电做完了，开始贴砖 | 家装修到水电阶段
借调结束，回原单位了 | 在农业局借调
膝盖伤了，不跑步了 | 每天晚上跑5公里
我现在在风控部 | 在市场部
改成早上跑步 | 每天晚上跑步
我想改一下我的地址：解放路9号 | 地址是中山路1号
学号更正一下：20210351 | 学号是20210315
老家写错了，是陕西汉中 | 老家陕西宝鸡
收件地址改为建国路66号 | 快递地址是朝阳路18号
英语班换成学而思了 | 儿子英语班报的新东方
女儿不弹琴了，改学画画 | 女儿学钢琴
爷爷走不了路了，坐轮椅 | 爷爷能自己走路
老婆孩子接来上海了 | 老婆孩子在老家
婆婆回老家了，娃送托班了 | 婆婆帮我们带娃
车险今年换平安了 | 车险在人保买的
声乐老师换成王老师了 | 在跟李老师学声乐
南航卡升金卡了 | 是南航常旅客银卡
多肉搬到客厅了 | 养的多肉都在阳台
部门沟通改飞书了 | 部门用钉钉
奶粉转飞鹤了 | 孩子吃的奶粉是a2
驾照到手 | 一直没驾照
上班以后天天化妆了 | 从不化妆
Chrome太卡，换Edge了 | 喜欢用Chrome
base改到杭州了 | 住在上海
国企不想进了，想考公 | 毕业后想进国企
笔记挪到Obsidian了 | 用notion记笔记
服务器迁到腾讯云了 | 服务器在阿里云
deadline延到6月15了 | 项目deadline是6月1号
地不种了，进城打工了 | 在村里种地
说错了，8楼 | 家在6楼
打错了，是二中 | 在三中读书
不是明阳，是铭洋 | 叫李明阳
查了下我其实是O型血 | 是A型血
不是，我右撇子，打错了 | 是左撇子
减到一杯了 | 一天喝三杯咖啡
现在一点才睡 | 晚上11点睡
现在两天一包 | 一天一包烟
老公被裁了，现在送外卖 | 老公是程序员
女儿转去实验中学了 | 女儿在市一中
天天刷短视频 | 从来不玩短视频
不减了，开心最重要 | 正在减肥
现在周末都出去爬山 | 周末一般宅家
雅思二战考了7分 | 雅思6分
现在是v1.3了 | 版本号是v1.2
闺女升中班啦 | 女儿上小班
膝盖好了 | 膝盖有伤
火锅吃腻了，现在最爱日料 | 最爱火锅
分了，单身快乐 | 对象在深圳上班
医生把阿司匹林给我停了 | 吃阿司匹林
我现在两个月才去一次理发店 | 一个月去一次理发店
我现在天天洗头 | 一周洗两次头发
现在隔天游泳 | 每周游泳两次
我现在穿L码 | 穿M码的衣服
我们改成早九晚六了 | 上班是早八晚五
物业费降到每平米1块9了 | 小区物业费每平米2块3
我哥的钱我还清了 | 还欠我哥五万块钱
我辞职不当老师了 | 是小学数学老师
领导换人了，现在是林晓梅 | 直属领导是陈国栋
班主任改由何老师来当了 | 班主任是陈老师
三亚的行程推迟到1月5号了 | 和闺蜜约好12月20号去三亚
钢琴课调到周六下午了 | 女儿钢琴课是周日上午
断奶第三天，宝宝晚上一直闹 | 宝宝还在喝母乳
豆丁飞走了，孩子哭了好几天 | 养了只鹦鹉叫豆丁
大黄走了以后，家里冷清了好多 | 家有一只金毛叫大黄
我妈退休以后整天没事干 | 妈还在超市上班
离开美团以后终于不用加班了 | 在美团做产品运营
爸妈搬来跟我们一起住以后，矛盾有点多 | 爸妈住在乡下老家
我换到望京上班了 | 在国贸上班
我去三中上学了 | 在一中上学
我儿子转学到台中了 | 儿子在高雄读大学
我离开腾讯了 | 工作在腾讯
我从腾讯到字节了 | 在腾讯工作
我换了苹果电脑 | 电脑是联想
我的手机现在是华为了 | 用小米手机
电脑从联想换成苹果了 | 用的电脑是联想的
猫粮换成爱肯拿了 | 猫粮吃渴望
我不打算去西藏了 | 计划2027年去西藏
我没有摩托车了 | 有一辆摩托车
跟你说个事，我把手机换成华为了哈哈 | 用小米手机
麻将我彻底不打了，你帮我记一下 | 喜欢打麻将
前面说的有变化，老周调走了，我现在的搭档是小范 | 搭档是老周
说错了，孩子在实验一小上学，挺开心的 | 孩子在实验二小上学
更正，查了是A型血，不是O型 | 是O型血
儿子现在敢自己睡了 | 儿子不敢自己睡
我们搬到东莞虎门了 | 家住深圳福田
单间退了，搬到吴江跟朋友合租了 | 在苏州园区租了个单间
骑手不干了，进厂打螺丝了 | 是外卖骑手
柜员辞了，考上了老家的事业编 | 在银行做柜员
实习结束了，留所了 | 在一家律所实习
我又回去上班了，朝九晚六 | 是自由职业者
我老公回老家开店了 | 老公在深圳打工
我博三了 | 读博二
开学就大三了 | 是大二学生
儿子升大班了 | 儿子上中班
P50给我妈用了，我换了Mate 60 | 用的是华为P50
AirPods丢了，买了副索尼的 | 耳机是AirPods
电动车被偷了，现在走路上班 | 骑电动车上班
车牌换成绿牌了，粤BD66666 | 车牌是粤B12345
我换到608室了 | 住502室
微信名改成向日葵了 | 微信名叫小太阳
我们终于结束异地了 | 和男友异地
我跟班长表白成功了 | 暗恋隔壁班的班长
奶奶上周中风了 | 奶奶身体硬朗
爷爷上个月走了 | 爷爷还健在
一只乌龟死了，只剩一只 | 养了两只乌龟
绿萝又分了两盆，现在七盆 | 有五盆绿萝
月供降到七千二了 | 月供八千
搬近了以后通勤只要半小时 | 每天通勤两小时
我现在每天喝五杯水 | 每天喝八杯水
羽毛球改成每周三次了 | 每周打两次羽毛球
我胖到135斤了 | 体重120斤
吃药以后血压降到135了 | 血压160
雅思刷到7分了 | 雅思6分
公众号关注破5000了 | 公众号有800关注
存款已经有四万了 | 攒了两万块钱
还了朋友六千，还欠四千 | 欠朋友一万
额度提到五万了 | 信用卡额度两万
十公里跑进50分钟了 | 十公里60分钟
单词加到每天50个了 | 每天背30个单词
甄嬛传看到第60集了 | 看《甄嬛传》看到第40集
我现在9点半就睡了 | 每天11点睡
我休息日调到周五了 | 周三休息
发工资改到10号了 | 每月15号发工资
体检改到周四了 | 预约了周二体检
聚会推迟到下周六了 | 生日聚会定在周六
国庆不去云南了，去看爸妈 | 打算国庆去云南
教资我考下来了 | 准备考教资
二手车不买了，直接租车 | 计划买二手车
我已经学会游泳了 | 想学游泳
牛奶停订了 | 订了牛奶
Plus会员到期没续 | 开了京东Plus会员
公司改用飞书打卡了 | 用钉钉打卡
修图改用Lightroom了 | 用Photoshop修图
燃气灶拆了，换成电磁炉了 | 做饭用燃气灶
我开始喝酒了 | 不喝酒
脱敏治疗后我不对狗毛过敏了 | 对狗毛过敏
乳糖不耐受治好了 | 乳糖不耐受
我戒掉熬夜了 | 喜欢熬夜
我现在爱上健身了 | 讨厌健身
我现在敢坐飞机了 | 怕坐飞机
褪黑素停了 | 每天吃褪黑素
生长激素打完一个疗程停了 | 在打生长激素
做了近视手术，不用戴隐形了 | 戴隐形眼镜
脚已经好利索了 | 我左脚崴了
书法班我退了 | 在学书法
黑神话通关了 | 在追《黑神话》
团支书卸任了 | 是班级团支书
学区房出手了 | 有一套学区房
钢琴转给表妹了 | 家有台钢琴
闲鱼的号被封了 | 在闲鱼卖二手书
我现在最喜欢秋天了 | 最喜欢的季节是夏天
头发剪短了 | 长头发
我把头发染成棕色了 | 头发是黑色的
英语老师换成刘老师了 | 英语老师是王老师
小周搬走了，新室友叫小吴 | 室友叫小周
赵主任退休了，现在是孙医生给我看 | 主治医生是赵主任
余杭的房子卖了，在滨江买了新房 | 在杭州余杭买了房
我从前台调到销售部了 | 在酒店做前台
食堂的工我不打了 | 在学校食堂打工
保险不卖了，现在开滴滴 | 是保险业务员
花店盘出去了 | 开了家花店
公务员考上了 | 在考公务员
我硕士毕业了 | 硕士在读
我保研到清华了 | 在上海交大念本科
我老婆去超市上班了 | 老婆是全职太太
我爸退休了 | 爸还没退休
宝宝会走路了 | 宝宝还不会走路
儿子断奶了 | 儿子还没断奶
女儿改上舞蹈课了 | 女儿上钢琴课
女儿的牙套摘了 | 女儿戴牙套
我弟交女朋友了 | 弟单身
我姐生了个儿子 | 姐怀孕了
我哥离了 | 哥和嫂子在闹离婚
猫昨天绝育了 | 猫没绝育
旺财被车撞死了 | 狗叫旺财
仓鼠送给同学了 | 养了一只仓鼠
一只猫送人了，现在剩一只 | 有两只猫
我领养了一只流浪猫 | 没养宠物
我驾照考下来了 | 没有驾照
我学会做饭了 | 不会做饭
我会骑自行车了 | 不会骑自行车
上个月我去了趟日本 | 没去过日本
房贷还清了 | 有房贷
欠我哥的钱还完了 | 欠哥五万
分期都还完了 | 信用卡分期没还完
比特币全抛了 | 买了比特币
苹果的股票卖光了 | 持有苹果股票
沪深300我停投了 | 定投沪深300
社保断了 | 交社保
读书会散了 | 参加了读书会
跑团我退了 | 加入了跑团
心理咨询做完了，不去了 | 每周做心理咨询
日记我早就不写了 | 每天写日记
我现在每天只遛一次狗 | 每天遛狗两次
我现在睡前看书，不玩手机了 | 睡前玩手机
我换笔记本了 | 用台式机
我现在都用支付宝 | 用微信支付
纽约时报我取消订阅了 | 订阅了纽约时报
VPN被封了 | 用VPN上网
我出院了 | 住院了
我解除隔离了 | 隔离中
烧退了 | 发烧39度
感冒好了 | 我感冒了
我现在睡得很好 | 失眠
我不戒糖了 | 在戒糖
我减肥成功了 | 在减肥
offer拿到了 | 在等offer
房子装修完了 | 在装修房子
创业失败了 | 在创业
产假休完了 | 在休产假
暑假结束了 | 在放暑假
我回国了 | 在国外旅游
我的脚长到43码了 | 穿42码的鞋
四级终于过了 | 英语四级没过
做了激光手术，不近视了 | 是近视眼
纹身洗掉了 | 有纹身
耳洞长住了 | 打了耳洞
换了辆自动挡 | 车是手动挡
热水器换成电的了 | 家是燃气热水器
宽带换电信了 | 家装的是移动宽带
我们全家搬到桃园去了 | 家住在板桥
来深圳定居半年了，还是吃不惯这边的早茶 | 坐标武汉
重庆的夏天太热了，搬过来三个月电费翻倍 | 在成都租房住
我轉系了，現在讀心理系 | 主修機械
转到计算机学院了 | 学的是土木工程
不是两个孩子，是三个，我漏说了老三 | 有两个孩子
豆包上个月去世了 | 养了一只叫豆包的柯基
胖虎走了以后我一直很难过 | 家里有只橘猫叫胖虎
我和阿明取消婚约了 | 跟阿明订婚了
昨天我过了30岁生日 | 今年29岁
外婆刚满88岁 | 外婆87岁
我王者上星耀了 | 打王者是钻石段位
沖繩的機票太貴，暑假改去釜山 | 暑假預計去沖繩
转Go半年了 | 主要写Java
停掉生酮改吃地中海饮食了 | 在做生酮饮食
戒酒第30天 | 每晚都喝点白酒
膝盖做了手术，再也不爬山了 | 每周末去爬山，跟爸一起
我姐姐辭掉空姐的工作去念MBA | 姐姐在當空姐
腾讯的股票全清了 | 有两百股腾讯
大四了 | 身份：大三学生
我出差回来了 | 在广州出差，周五回
我又喝回茶了 | 不喝茶
工资降到六千以后完全存不下钱 | 工资八千
膝盖受伤后一周只能健身两次 | 一周健身五次，主要练腿
跟男朋友分开一个多月了 | 和男朋友在一起
我喺銀行辭咗職 | 喺銀行做嘢
上個月換咗架Tesla | 揸開架豐田
公众号粉丝涨到5000了 | 公众号有2000个粉丝
Lina is my lab partner now | Sam is their lab partner
My Steam library has 150 games | Steam library has 120 games
Nadja and I are divorced | Wife is called Nadja
These days spring is my favorite season | Favorite season is fall
Mila was elected class representative | Class representative is Finn
The potluck was moved to the park | The potluck is at Jen's house
I'm 20 weeks pregnant | Is 12 weeks pregnant
We have 250 Mbit now | Internet is 50 Mbit
They put me on the early shift | Is on the night shift at the hospital
Our landlord is now a company called Hausgut | Landlord's name is Pavel
Our cleaning lady comes on Fridays now | Has a cleaning lady on Tuesdays
My doctor took me off the low sodium diet | Doctor has them on a low sodium diet
I make 25 an hour now | Makes 22 dollars an hour
Our dog walker Steve quit | Dog walker is Steve
They gave me a new student ID, 60987 | Student ID is 55102
My daughter has moved to St Anne's Primary | Daughter goes to Elmwood Primary
I became a paramedic | Is a bartender
We had a third son last month | Has two sons
I'm a teacher now | Is a student
I'm now a paramedic | Is a bartender
Our second was born in May | Has one child
I've cut down to 30 hours a week | Works 40 hours a week
Upgraded to 50 GB | Phone plan has 10 GB
My dose of fluoxetine is down to 20 mg | Takes 40 mg of fluoxetine
I'm down to five cigarettes a day | Smokes a pack a day
I've read 16 books this year | Has read 10 books in 2026
I'm on day 30 of my sugar detox | Is on day 12 of their sugar detox
I switched to the 6pm yoga class | Is in the 9am yoga class
They transferred me to the Austin office | Works in the Denver office
I'm drinking coffee again | Stopped drinking coffee
I dyed my hair copper red | Hair is brown
My wifi password hint is now "red kettle" | Wifi password hint is "blue teapot"
I changed my phone provider to EE | Phone contract is with Vodafone
No wait, my sister lives in Lille | Sister lives in Lyon
They pushed the exam to 24 May | The exam is on 10 May
I left SV Lohfeld | Plays goalkeeper for a handball club, SV Lohfeld
We paid off the mortgage | Has 12 years left on the mortgage
I'm cycling to work now | Takes the train to work
话说来福上周走了，家里空荡荡的 | 养了一只柯基，叫来福
医生复查说我花生已经不过敏了 | 对花生过敏
泰国那趟不去了，签证没下来 | 计划三月去泰国旅游
青海改成去大连了 | 打算暑假带孩子去青海
三亚的行程推到春节了 | 准备十二月去三亚度假
驾照终于拿到了 | 打算考驾照
减脂成功了 | 在减脂
出国的事我爸妈不同意，我就放弃了 | 打算出国读研
戒烟都三个月了 | 每天抽一包烟
小赵上礼拜搬走了 | 和室友小赵合租
考研我放弃了，打算直接找工作 | 正在准备考研
健身房的卡我上周转给别人了 | 办了一张健身房的年卡
我现在转行做电商了 | 在新东方当英语老师
跟小李的会挪到周一上午了 | 和小李周五下午三点开会
上周把南京的房子退了，现在在苏州 | 在南京租房住
上个月被滴滴裁了 | 在滴滴做数据分析
可乐我已经一个月没碰了 | 每天喝一瓶可乐
招行那张信用卡我注销了 | 有一张招商银行的信用卡
平安那份保险我退保了 | 在平安买了一份重疾险
女儿现在不学舞蹈了 | 每周六带女儿去上舞蹈课
儿子转到外国语学校去了 | 儿子在一中读高二
厦马我退赛了，膝盖疼 | 报名了厦门马拉松
换了新号码13922223333 | 电话是13800001111
我姐从日本毕业回来了 | 姐姐在日本留学
女朋友来北京工作了 | 女朋友在上海
男友上月回国了 | 和男友异国恋
老婆找到工作了，在一家药店 | 老婆不上班
奥奥被我送到乡下爸妈家养了 | 家有只边牧，叫奥奥
我跟表哥拆伙了 | 表哥是合伙人
儿子不踢球了，改打篮球 | 儿子在踢足球
B站我停更半年了 | 在B站做游戏区UP主
房东把租金涨到三千六了 | 房租三千一个月
They moved yoga to Wednesdays | Yoga class is on Tuesdays at 6 pm
They moved yoga to Wednesdays | Yoga class is on Tuesdays
yoga moved to Wednesdays | Yoga class is on Tuesdays
My yoga class moved to Wednesdays | Yoga class is on Tuesdays at 6 pm
Tim dropped out of law school | Brother Tim is studying law in Bonn
Tim dropped out | Brother Tim is studying law in Bonn
My brother Tim dropped out of university | Brother Tim is studying law in Bonn
Anna left us | Anna is the lead of their team
I switched gyms to FitX | Goes to the gym at McFit
My gym is FitX now | Goes to the gym at McFit
The fox got the last of our hens on Sunday | Keeps three hens in the garden
Our hens died | Keeps three hens in the garden
I start at Bayer on Monday | Is unemployed
Grandma Rosa passed away in March | Grandmother Rosa lives in a nursing home
I got rid of the iPhone | Uses an iPhone 12
I haven't had a cigarette in three months | Smokes about ten cigarettes a day
I haven't touched a cigarette in three months | Smokes about ten cigarettes a day
Leo and I broke up in spring | Boyfriend Leo works at a bakery
I don't play in the orchestra anymore | Plays the violin in the town orchestra
I no longer drink milk | Drinks milk in her coffee
we've moved from Slack to Teams | Team uses Slack
we've moved from Slack to Teams | Uses Slack
I take the tram to work now | Takes the bike to work
Our nanny Ines moved back to Portugal | Has a nanny called Ines
Ben walks on his own again | Son Ben is in a wheelchair
my Vodafone contract ran out | Phone contract is with Vodafone
my Vodafone contract expired | Phone contract is with Vodafone
I let my Urban Sports membership lapse | Has a gym membership at Urban Sports
I cancelled my Urban Sports membership | Has a gym membership at Urban Sports
I no longer coach the under-12 team | Coaches the under-12 football team
I make 3,500 now | Salary is 3,200 euros
Got my car back from the garage today | Car is at the garage
The piano arrived on Thursday | Is saving up for a piano
I'm ten weeks pregnant | Is trying to have a baby
We had to put Rex down last week | Dog Rex sleeps in the kitchen
I'm a proper journeyman carpenter now | Is doing an apprenticeship as a carpenter
Luna had her kittens last night | Cat Luna is pregnant
I've stopped playing handball | Is the goalkeeper of their handball team
Emma sleeps in her own room now | Daughter Emma still sleeps in their bed
I gave my Dell to my nephew | Has an old Dell laptop
Dad's hip has healed up nicely | Dad has a broken hip
Dad's hip has healed | Dad has a broken hip
My son is in high school as of this fall | Son goes to Lincoln Middle School
My son is in high school now | Son goes to Lincoln Middle School
I go to Dr. Sommer for my teeth now since Dr. Huber retired | Dentist is Dr. Huber
Dr. Huber retired | Dentist is Dr. Huber
I can swim now | Wants to learn how to swim
I can swim now | Cannot swim
I had to quit volunteering at the shelter | Volunteers at the animal shelter
I quit volunteering at the shelter | Volunteers at the animal shelter
Heating works again | Heating is broken
The heating works again | Heating is broken
I've lost 8 kilos since then and I'm at 84 now | Weighs 92 kilos
My son is talking to his father again | Teenage son does not talk to his father
My daughter had her surgery on Monday | Daughter is on the waiting list for surgery
Café Luna closed for good | Favourite café is Luna
Jan moved out on Saturday | Flatmate Jan smokes
I sleep like a baby since I got the new mattress | Sleeps badly
I go to bed at ten these days | Bedtime is 11 pm
I've put my novel aside for good | Is working on their novel
Our exchange student went back to Chile in June | Is hosting an exchange student from Chile
Bella is at the Oak stables now | Horse Bella stands at Miller's farm
Thanks to speech therapy my stammer is gone | Has a stammer in public talks
My parents have moved to Mallorca | Parents live in Hamburg
Mr. Schmidt moved away | Neighbour Mr. Schmidt waters their plants
I get up at 5:30 these days | Wakes up at 6
I wake up at 5:30 these days | Wakes up at 6
I cycle to school now | Takes the bus to school
小安八个月了 | 女儿小安五个月大
新房东是贺先生 | 房东是孟太太
外婆搬到无锡的养老院了 | 外婆一个人住在盐城
我升医学院四年级了 | 在读医学院三年级
续签的时候房租涨到4800了 | 租的房子在虹口，房租4500
Since May I work 30 hours | Works 40 hours a week
They have me on 25 hours now | Works 40 hours a week
I'm up to 8 km every morning now | Runs 5 km every morning
We upgraded to 250 Mbit | Internet is 100 Mbit
My salary went up to 3600 euros | Earns 3200 euros a month
There are three cats in the house now | Has two cats
I report to Devika now | Boss is Karin
I don't support Arsenal anymore | Is a fan of Arsenal
Jonas and I no longer live together | Shares a flat with Jonas
Dr. Meier retired | Takes Luna to the vet Dr. Meier
It was my last day at Siemens yesterday | Works at Siemens
I used to work at Siemens and still know people there | Works at Siemens
I haven't been a nurse for a while now | Is a nurse
I had to stop running because of my heel | Runs 5 km every morning
I've gone off apples completely | Eats apples every day
I've been off coffee since New Year | Drinks three cups of coffee a day
Mrs. Hoffmann has moved to a care home | Neighbour is Mrs. Hoffmann
Someone bought my Honda, finally | Motorbike is a Honda CB500
I unplugged the smart speaker and threw it out | Has a smart speaker in the kitchen
I had to sell my horse | Owns a horse
Lena took over as captain this season | Is the captain of their volleyball team
I left the trio and joined a funk band | Plays bass in a jazz trio
I tested negative for covid | Has covid
雅思过了 | 准备考雅思
公司邮箱换成c@d.com了 | 公司邮箱是a@b.com
我店里现在有80件商品了 | 淘宝小店有50件商品
徒步只能改到十月了 | 计划七月去川西徒步
我现在66公斤了 | 体重70公斤
我开始读《三体》第二部了 | 在读《三体》第一部
我又招了两个人，店里现在七个员工 | 有五个员工
例会改到周四下午四点了 | 例会在周二上午九点
我的航班晚点到九点二十了 | 航班八点五十起飞
我不在武大，在华科读书 | 在武大读书
我的伞现在是绿色的 | 伞是黑色的
我现在喜欢靠门的位子 | 喜欢靠里的位子
其实我穿38码的鞋 | 穿37码的鞋
我们搬家了，现在住龙岗 | 住在福田区
I switched my museum shift to Mondays | Volunteers at the city museum on Sundays
We had to move the Tatra hike to October | Is planning a hike in the Tatra in July
I left teaching last year | Teaches biology at a school in Derby
I moved the mirror to the wall in the hall | Hung their mirror over the desk in the bedroom
I cancelled my gym membership | Gym is Ironworks
My Lichess rating just went over 1100 | Rating on Lichess is around 900
My doctor doubled my Ramipril to 10 mg | Has been on Ramipril 5 mg since March
I bought two more cactuses, that makes 9 | Has 7 cactuses
I've got myself down to 70 kilos | Weighs 75 kilos
I have 80 listings in my Etsy shop now | Runs a small Etsy shop with about 50 listings
I set a new personal best of 1:52 in the city half | Personal best for the half is 1:58
I moved my old skis to the cellar | Keeps their old skis in the attic
I got upgraded to Gold status with Lufthansa | Has Silver status with Lufthansa
I see Dr. Amsel every month now | Sees their therapist Dr. Amsel every two weeks
Our quilting circle meets on Fridays now | Is part of a quilting circle that meets on Tuesdays
My stepbrother Ravi turned 31 yesterday | Has a stepbrother, Ravi, who is 30
I'm up to lesson 30 of the Duolingo course | Has completed 22 lessons of the Duolingo course
My Tuesday seminar was moved to Wednesday | Seminar is on Tuesday
That's what I ride now, the Vespa is gone | Rides a Vespa to the office
I've started going four times a week | Goes to spin class twice a week
We moved up to the sixth floor | Lives on the second floor
They extended my permit until June | Permit expires in January
Got my licence renewed | Licence expires in 2027
New seating plan: I sit next to Uma | Sits next to Karim
We hired two more, that makes 6 employees | Startup has 4 employees
They gave me a new badge, it's 77 now | Badge number is 31
Instead of the 10k I'm doing the marathon now | Is training for a 10k
Pixie is up to 6 kg | Cat Pixie weighs 5 kg
Rebooked: the ferry to Kiel is July 9 | Ferry to Kiel is on July 2
I stopped seeing Dr. Amsel | Therapist is Dr. Amsel
The vet took Bruno off the low-fat diet | Dog Bruno is on a low-fat diet
Downgraded Spotify to the free plan | Spotify is on the duo plan
I quit the choir | Plays the organ in the church choir
changed the forum username, it's nightowl77 | Username on the forum is owl77
we take the car to Petra's garage now, Sal shut up shop | Auto mechanic is Sal
locker number's 315 this year | Locker is number 208
upped my step goal to 12k | Step goal is 8000 a day
The council moved me to plot 31. | Allotment is plot 17
I got promoted to lead climber. | Is the lookout on their climbing team
lol im so over Theo, its Jonas now | Has a crush on Theo
The bank bumped my credit card limit to 3,500. | Credit card limit is 2,000
After the pregnancy my ring size went up to 7. | Ring size is 6
broadband's gone up to £71 a month | Pays £62 a month for broadband
My son gave up the drums for the trumpet. | Son plays the drums
Since the annual meeting Derek Pym is our treasurer. | Treasurer is Mrs. Holloway
I stepped down as treasurer of the PTA. | Is the treasurer of the PTA
switched mains, im playing Sova now | Mains Jett
groceries cost me 260 a week now | Spends about 200 on groceries a week
The walking group meets on Thursdays from now on. | Walking group meets on Wednesdays
one of the guinea pigs died so now its just 2 | Has 3 guinea pigs
they reassigned seats, I've got an aisle seat now | Has a window seat on the train every day
moved to Harbour Row last month | Lives on Cobbler Street
they moved my exam to September | Is taking the exam in June
diet's working, the cat's at 5.4 kilos | The cat weighs 6.2 kilos
doctor doubled my sertraline to 100 mg | Is on sertraline 50 mg
Got the kitchen window replaced. | The kitchen window is cracked
hit 100kg on bench today, new pr | Bench is 90kg
New supervisor since autumn: Professor Aalto | Supervisor is Professor Lund
switched my apprenticeship to a carpenter | Is doing their apprenticeship with an electrician
changed my group chat symbol to a llama | Symbol in the group chat is a frog
I've worked my way up to 25 minutes of meditation a day. | Meditates for 10 minutes a day
Sanjay left, so Miriam took over as product owner | Product owner is Sanjay
Ingrid retired, Paulo mentors me now | Mentor at work is Ingrid
dropped Django, my stack is FastAPI + Postgres | Stack is Django + Postgres
these days the laptop battery lasts barely 3 hours | The battery in their laptop lasts 9 hours
After the reorg I report to Dmitri. | Reports to Angela
My boy started fourth grade this week! | Son is in third grade
So I swim Monday and Friday mornings now. | Swims on Tuesday and Thursday mornings
So my go-to lunch is falafel. | Go-to lunch is a turkey sandwich
We renamed the band, we're The Paper Lanterns now. | Band is called The Wet Socks
The old mill fell through. | Wedding venue is the old mill
I haven't touched an energy drink in three months. | Drinks two energy drinks a day
I handed the captaincy over to Luis. | Is captain of the rec soccer team
One roommate moved out. | Lives with two roommates
I got moved to days. | Works night shifts at the hospital
Stopped keto, my cholesterol went through the roof. | Is on the keto diet
Doc bumped the lisinopril up to 40. | Is taking 20 mg of lisinopril
Payroll changed, we get paid monthly now. | Gets paid every two weeks
Aldi got too far after the move so we shop at Kroger now. | Does their grocery run at Aldi
The new landlord is a company called Crestline. | Landlord is Mr. Petrov
I'm eating gluten again, turned out it was lactose. | Does not eat gluten
I left the band in March. | Is the drummer in a cover band
The dog sleeps in her crate these days. | The dog sleeps in their bed
The HOA elected a new treasurer last night. | Is the treasurer of their HOA
My doctor told me to stop the biotin. | Has been taking biotin for their hair
They switched me to Mondays at the vet clinic. | Works at a vet clinic on Fridays
Got reassigned to Team Green. | Is on Team Blue at work
We pulled the kids out of Lincoln. | Kids go to Lincoln Elementary
I don't volunteer at the food bank these days. | Volunteers at the food bank every Saturday
Haruto got his own office, so I share with Femi now. | Office mate is Haruto
I got bumped to 24 an hour. | Makes 21 an hour
They took me off amlodipine and put me on losartan. | Blood pressure medication is amlodipine
Luca and I split up. | Is dating a guy named Luca
Nobody calls me Sparky anymore. | Nickname at work is Sparky
We had to move the wedding to September 6. | The wedding is on June 14
I buy my coffee beans at the market these days. | Gets their coffee beans from Blue Bottle
My husband took over the night feedings. | Does the night feedings
The doctor says I'm not lactose intolerant. | Is lactose intolerant
We got rid of the landline. | Landline is 555-2211
left Alstom for Hitachi in the spring | Works as an engineer at Alstom
那家涨价了，我改去学校旁边的理发店。 | 常去城南那家理发店
我不当家委会的会计了。 | 是家委会的会计
我把输入法换成讯飞了。 | 用搜狗输入法
房东刚通知涨租，下个月起四千了，唉 | 在杭州租房子，一个月三千五
团子上个月走了，我哭了好几天 | 猫叫团子
爱奇艺会员我没再续，到期就不用了 | 开了爱奇艺会员
公司上个月搬到亦庄去了，通勤要一个多小时 | 公司在望京办公
我对象调回广州了，终于不用异地了 | 对象在深圳上班
医生让我少喝，现在一天只喝一杯 | 平时喝两杯咖啡
吉他课挪到周六下午了 | 在学吉他，每周四上课
刘主任退休了，现在是张医生给我看 | 主治医生是刘主任
163那个邮箱注销了，以后发我gmail：lilei99@gmail.com | 邮箱是abc123@163.com
上个月被裁了，现在在家休息 | 在美团做后端开发
客户同意延期，截止日期推到12月24号 | 项目的截止日期是12月10号
我搬到楼上502去了 | 住三楼，302
Netflix漲價了，現在每個月要450元 | 訂了Netflix，每個月390元
我老公不開計程車了，改做外送 | 老公在開計程車
我们已经把Jira换成飞书项目了 | 团队用Jira管理任务
现在每周跑三次 | 每周跑步两次
我从美团跳槽到拼多多了 | 在美团做产品经理
又涨了一次，月薪两万五 | 老板给用户涨薪了，现在月薪两万二
我从爸妈家搬出来了，自己租房住 | 跟爸妈住一块儿
五公里终于跑进24分钟了 | 五公里最好成绩是26分钟
日文我沒在學了，最近在學法文 | 在學日文
半马不跑了，改练全马 | 在备战半马
猫瘦到八斤半了 | 猫十斤重
我妈上周搬回老家了 | 妈跟他们一起住
护照换新的了，有效期到2036年 | 护照2027年到期
科二过了，准备考科三 | 六月准备去考驾照科目二
想想还是算了，布偶不养了 | 一直想养只布偶
医生说稳定了，药一天喷一次就行 | 哮喘，每天喷两次药
碩士念完了，我開始上班了 | 在台北念碩士
股份重新分了，我占60% | 跟合伙人各占50%股份
转来两个，现在47个人 | 班有45个人
部门现在归李总管了 | 部门归王总管
更正一下，不是虾，是螃蟹过敏 | 对虾过敏
孙总退休了，接他的是钱总 | 直属领导是孙总
我离开京东了，现在在快手 | 在京东上班
青汁没用，不喝了 | 最近在喝青汁
备忘录搬到Notion了 | 备忘录都记在印象笔记
我们把外公接回家住了 | 外公住养老院
导师换了，现在跟的是周老师 | 在读在职研究生，导师是孙老师
宽带到期没续电信，装了移动的 | 家宽带是电信的
她嫌疼，芭蕾这学期停掉了 | 女儿学芭蕾三年了
练了俩月，配速提到5分40了 | 跑步配速6分半
忙起来了，一周只能游一次了 | 每周去三次游泳馆
吃了半年药，我爸空腹血糖降到6.5了 | 爸的血糖空腹9.2
老师调座位，我同桌变成静静了 | 同桌是胖虎
医院说没货，疫苗改到下周三打 | 毛孩子打疫苗定在周六
薄荷全养死了 | 家阳台种了两盆薄荷
车位挪到负二楼去了 | 租的车位在负一楼
买了辆折叠车，不骑共享单车了 | 每天骑共享单车去地铁站
索尼那副丢地铁上了，买了副Bose | 耳机是索尼的
社團招新後變成三十五個人了 | 社團有二十個人
我姑退休了，天天跳广场舞 | 姑在国企上班
零钱通取了一部分，还剩一万 | 微信零钱通有三万
行情不好，定投减到一千了 | 每月定投两千块基金
我和小雨上礼拜分了 | 跟前台小雨在谈恋爱
花了张改名卡，ID改成雨停了 | 游戏ID是夜行猫
烘焙班上完了，拿到证书了 | 报了个烘焙班
给外婆换了根铝合金的拐杖 | 外婆的拐杖是木头的
加了根条子，内存升到16G了 | 旧电脑内存8G
透析改成一周两次了 | 在市一院做透析，一周三次
现在喝咖啡不加糖了 | 喝咖啡加糖
燃气的拆了，换了台电热水器 | 家装的是燃气热水器
新公司在郊区，现在开车上班 | 坐地铁二号线上班
公众号不更了，转做小红书 | 在公众号写情感文
没想到，我弟上个月结婚了 | 弟弟是独身主义者
林醫師出國進修，換吳醫師幫我看 | 醫生是林醫師
我表姐留学回来了，在上海找了工作 | 表姐在法国留学
凯迪仕老出毛病，换成小米的锁了 | 家的密码锁是凯迪仕的
我外甥复读了一年，今年上高三 | 外甥在读高二
小红书上教得太散，报了个线下班学甜品 | 在学做甜品，跟着小红书学
有两个人退宿了，宿舍现在住四个人 | 宿舍住六个人
今年车险换平安了 | 车险买的是人保
胳膊拉伤了，俯卧撑停了 | 每天做一百个俯卧撑
Tom回国了，学校换了个叫Lucy的外教 | 英语老师是外教Tom
我表弟退伍了，现在送快递 | 表弟在部队当兵
食堂开始收费了，一餐十块 | 公司食堂免费
头像换了，现在是我家狗 | 微信头像是海贼王
医生给我停了舍曲林，换成文拉法辛 | 吃着抗抑郁药舍曲林
店長把我調到早班了 | 在便利店打工，大夜班
儿子上小学了，自己睡一个屋 | 儿子跟奶奶睡
走了一个服务员，店里就剩俩了 | 店里雇了三个服务员
装了空调之后水电费涨到四百了 | 家一个月水电费两百多
西藏之行取消了，改去青海 | 打算五月去西藏
药减到一天一次了 | 有高血压，一天吃两次药
鸭子被黄鼠狼叼走一只，剩两只了 | 养了三只鸭子
快递地址改成家里了 | 快递地址填的是公司
瑜伽没练了，改练普拉提 | 练瑜伽两年了
复查了，我儿子花生不过敏了 | 儿子对花生过敏
兼职工资涨到每小时20块了 | 在超市兼职，每小时18块
我换导师了，现在跟赵教授。 | 跟导师王教授做课题
石膏今天拆了，终于能走路了 | 右脚打着石膏
大二转到计算机专业了 | 读的是自动化专业
马拉松名额转让了，膝盖伤了 | 报名了六月的马拉松
我妈搬回乡下住了 | 妈跟着他们住
老贾不干了，现在找小乔修车。 | 家的修车师傅是老贾
微信头像换成羊驼了。 | 微信头像是青蛙
牙医的四百块付清了。 | 欠牙医四百块
《活着》读完了，开始读《边城》。 | 在读《活着》
壁纸换成了海边日落。 | 手机壁纸是一只柴犬
我加薪了，工资一万一。 | 工资是八千
现在坐校车上学。 | 骑摩拜上学
花店转让了。 | 开了一家花店
裁员之后我们部门只有七个人了。 | 部门有十二个人
导师让我把论文题目换成了乡村治理。 | 论文题目是城市绿化
银行把我的信用卡额度提到五万了。 | 信用卡额度是两万
电梯修好了，现在坐电梯上楼。 | 走楼梯上楼
转专业之后学号变成20220117了。 | 学号是20210345
欠同学的五百块还清了。 | 欠同学五百块
吉他不学了，改学尤克里里。 | 在学吉他
高尔夫卖了，换了辆比亚迪海豹。 | 开一辆高尔夫
公司调整，我现在负责西南区。 | 负责华东区
现在最爱的口味变成开心果了。 | 最爱的冰淇淋口味是香草
刘主任退休了，换成了孟医生。 | 主治医生是刘主任
田阿姨不做了，新来的保姆姓罗。 | 家保姆姓田
生完孩子戒指尺寸变成14号了。 | 戒指尺寸是12号
换了新车牌，沪B67890。 | 车牌是沪A12345
这赛季开始由大鹏当队长。 | 球队队长是阿凯
换了班次以后我都是八点起床。 | 每天早上六点半起床
楼下便利店关门了，变成了一家药店。 | 家楼下有一家便利店
我买房了，上个月搬进了新小区。 | 租住在城中村
我改喝燕麦奶了。 | 喝全脂牛奶
孩子从上周起自己睡一间了。 | 孩子跟他们睡
律所的实习结束了，我现在在法院上班。 | 在一家律所实习
以后发我新邮箱lin@qq.com，旧的不用了。 | 邮箱是lin@163.com
我早就不找孟老师练了 | 声乐老师是孟老师
女儿不想学画画了，想学跳舞 | 女儿想学画画
我和阿凯绝交了 | 好朋友是阿凯
大三不想住宿舍了，搬到校外跟同学合租 | 住学校宿舍
室友昨天搬进来了 | 一个人住
收银员的活儿我不干了，去学了美甲 | 在超市当收银员
国庆脱单了 | 单身
上个月离了，孩子归他 | 结婚三年了
老婆上周顺产生了个女儿 | 老婆怀孕五个月
婆婆回老家了，以后孩子自己带 | 和婆婆住在一起
飞度卖了换了辆汉兰达 | 开一辆飞度
驾照到手了 | 没有驾照
买了电动车，不挤地铁了 | 每天坐地铁上班
老婆逼我把摩托处理掉了，我现在只能骑共享单车 | 有一辆摩托车
拍到沪A牌了 | 车牌是沪C
上周做了近视手术，现在裸眼1.0 | 近视400度
移植手术成功了，不用透析了 | 每周做两次透析
最近睡得可好了，一觉到天亮，不失眠了 | 失眠很严重
复查血糖正常了 | 血糖偏高
可乐戒了，改喝气泡水 | 喜欢喝可乐
中药喝满一个疗程停掉了 | 在喝中药调理
我们的库迁移到PostgreSQL了 | 项目用MySQL
我早换Cursor了 | 写代码用VS Code
加了条内存，现在32G | 电脑是16G内存
iPad在闲鱼上出掉了 | 有一台iPad
大四了 | 在读大三
二刷雅思出分了，7分 | 雅思6分
主席任期满交接了 | 是学生会主席
这学期复学了 | 休学了
法语学不下去放弃了，换成西班牙语 | 在学法语
又捡了一只，现在三只了 | 有两只猫
前几天领养了一只橘猫 | 没有养宠物
自从同事带狗来公司，我居然不怕狗了，想自己养一只 | 怕狗
钢琴儿子不肯学，给他改报了架子鼓 | 儿子学钢琴
二宝出生了 | 有一个孩子
儿子毕业回家了，天天打游戏 | 儿子在上海读大学
儿子一年窜到一米三二了 | 儿子身高一米二
学会蛙泳了 | 不会游泳
教练把我改到后腰了 | 踢足球，踢前锋
半马因为受伤退赛了 | 报了十一月的半马
上周全马跑进三小时五十了 | 全马PB四小时
现在不看皇马了，改粉曼城 | 是皇马球迷
LPR降了，月供变成5400了 | 房贷每月6200
买完车存款只剩两万了 | 存款有十万
上周买了份重疾险 | 没买保险
花呗关了 | 用花呗
前天一狠心剪了短发 | 留长头发
怀孕了不敢做美甲了 | 每周做一次美甲
双眼皮昨天拆线了 | 做了双眼皮手术，还没拆线
App上架了 | 在写一个Flutter的App
转Go一年了，Python都生疏了 | 主要写Python
支付交给小陈了，我现在管风控 | 负责支付模块
站会取消了，改成周报，周报模板给一个 | 每天早上开站会
仲裁赢了，赔了六万 | 在跟前公司打劳动仲裁
爸妈帮我把网贷都还上了 | 欠了网贷
拆迁款到账了 | 家的拆迁款还没下来
街舞社太累我退了 | 加入了街舞社
高数补考过了 | 挂了高数
食堂的勤工俭学我不做了，换到图书馆了 | 在食堂勤工俭学
保姆做到月底走了，现在我妈来帮忙 | 家请了住家保姆
女儿现在自己睡也不怕黑了 | 女儿怕黑
纸尿裤脱了 | 儿子戴纸尿裤
编程课孩子不想上了，我给退了 | 孩子在学编程
客厅墙重刷成浅灰了 | 家客厅刷的白墙
装了净水器，桶装水停了 | 家在用桶装水
换了指纹锁 | 家门锁是钥匙的
预算追加到二十八万了 | 房子装修预算二十万
小红书号被封了，我转战抖音 | 在小红书做美食博主
跟MCN解约了，自己单干 | 签了MCN公司
今年改种大豆了 | 家种的是玉米
番茄拔了，种了辣椒 | 家阳台种了番茄
鱼塘承包给外地老板了 | 家有个鱼塘
果园我爸不包了，来城里跟我住 | 爸在老家承包果园
签证到期回国了 | 在日本打工
减肥以后我不打呼了 | 打呼噜
吃了药血压降到130了 | 血压150
手腕早好了 | 手腕扭伤了
花西子用完我就换毛戈平了 | 在用花西子的散粉
叶酸吃满三个月停了 | 正在备孕，吃叶酸
328路停运了，得换乘两趟 | 每天坐328路公交
车提回来了 | 在攒钱买车
靠番茄钟我的拖延症治好了，想分享经验 | 有严重的拖延症
做饭算是学成了，家常菜都会，想学烘焙 | 在学做饭
做了半年销售，社恐好了 | 有社恐
胃疼之后我开始吃早饭了 | 早上不吃早饭
减肥茶喝得心慌，扔了 | 在喝减肥茶
姐姐离成了，孩子归她 | 姐在闹离婚
训练营结营了 | 参加了青年马拉松训练营
钢钉取出来了 | 腿上打着钢钉
溃疡好了 | 舌头上有溃疡
扫地机器人送我妈了 | 家有扫地机器人
公司班车取消了 | 每天坐班车
网盘扩到6T了 | 网盘容量2T
闺蜜回国定居了 | 闺蜜在英国
淘宝店转让出去了 | 在淘宝开店卖茶叶
六级终于上线了，512分 | 没过英语六级
I quit my job at the bank | Works at a bank
I sold the bakery last spring | Runs a bakery
We fired Mrs. Fry | Accountant is Mrs. Fry
I'm training for a half marathon now | Is training for a 10k
I'm head of marketing at Bosch now | Is head of sales at Bosch
I've got a different electrician now, Sven | Electrician is Bo
I see a new barber now, Deniz | Usual barber is Ali
They gave me a new locker, number 220 | Locker number is 114
All my notes are in Obsidian now | Writes their notes in Evernote
My yoga class moved to Thursday evenings | Goes to yoga on Tuesday evenings
I've started having lunch at 1:30 | Eats lunch at noon
The wedding has been postponed to September | Is planning a wedding in June
I got an extension on my thesis until April 15 | Thesis is due on March 1
They gave me the under-12s this season | Coaches the under-10s
I have Fridays off now | Has Mondays off
My stepson lives with us now | Stepson lives with his mother
My in-laws moved to Spain | In-laws live next door
I'm reading Piranesi now | Is reading The Overstory
I do Pilates with Marta now | Does Pilates with Eva
I live with my boyfriend now | Lives with two flatmates
I'm in the choir of St. Anne's now | Is in the choir of St. Luke's
My goal is to run a marathon now | Goal is to run 10k
I work on the search team now | Works on the payments team
"""
# What was said | a memory that stays
KEPT = """
停车位月租涨到300了 | 租的房子月租1800
这个月房贷还了 | 有房贷，还剩80万
不学习了 | 在学习法语
不喝可乐了 | 猫叫可乐
戴森吸尘器坏了 | 用戴森吹风机
又跳槽失败了 | 在阿里上班
把主力编辑器从 Vim 换成了 Emacs | 用VS Code
把主力编辑器从 Vim 换成了 Emacs | 主力编辑器是Vim，也用VS Code
手机换成白色的了 | 手机是华为
手机换了个蓝色的壳 | 手机是小米
净水器换了个滤芯 | 家用的净水器是小米的
室友这周回老家了 | 和室友合租
今天坐B07 | 工位是A12
老王现在坐B07 | 工位是A12
会议室B07空出来了 | 工位是A08
发烧39度了 | 近视400度
在老家住了3周了 | 孕20周
我现在60多了 | 63岁
我现在60多了，是个老太太了 | 认识了一个女孩，我叫她小美，今年28岁
我在C2出口等你 | 是C1驾照
我队友星耀了 | 段位钻石
师兄课题换成钙钛矿了 | 课题是量子点
数学老师换成刘老师了 | 在跟李老师学声乐
绿萝搬到客厅了 | 养的多肉都在阳台
现在在财务部报销 | 在人事部
从武汉站出来了，好热 | 住在武汉
工号更正一下：20210351 | 学号是20210315
我妈这两天回老家了 | 我妈帮我们带娃
我妹放假回国了，玩两周 | 妹在日本留学
my favorite team is losing again | Favorite team is Bayern
it's not urgent, it's just a question | Name is Jon
it's not Paris, it's Rome | Loves Paris
it's not Jon, it's John | Brother Jon is 30
I said shellfish earlier but I meant tree nuts | Cousin Zoe is allergic to shellfish
No I graduated last year | Is a junior dev at Wix
the meeting with Ann is on Tuesday | Meeting with Tom is on Monday
the thesis of my sister is due in July | Thesis is due in May
the exam is at 9 | Exam is on May 3
I hit 500 people with snowballs | Has 300 subscribers on YouTube
Ravi took over the ops team from Priya | Priya leads the data team
工作邮箱换成li@corp.com了 | 邮箱是li@qq.com
公司从钉钉换到飞书了 | 公司在望京
工资涨了五百 | 工资八千
我搬到杭州了 | 在深圳工作
阿杰搬到上海了 | 阿杰在读研
我儿子把抖音卸了 | 用抖音
我同学学会喝茶了 | 不喝茶
昨天刷了会短视频 | 从来不玩短视频
肩膀好了 | 膝盖有伤
小宇换手机了 | 小宇在部队
佳佳分手了 | 最好的朋友是佳佳
医院换院长了 | 在医院当护士
I finished chapter 3 of War and Peace | Is reading War and Peace
My manager is no longer at Google | Works at Google
Zoe has a new boss called Rick | Boss is Karl
Maya has a new best friend called Ella | Best friend is Omar
Jonas dropped out | Roommate is Jonas
Tom retired | Husband is Tom
My mother started taking insulin | Mother has diabetes
My son started using an inhaler | Son has asthma
I started a second job at a bakery | Works at St Mary's
小芳搬到上海了 | 小芳在读研
教练说我要减到65公斤 | 体重70公斤
阿杰从广州搬到东莞了 | 阿杰在华为工作
阿杰的老婆从华为离职了 | 阿杰在华为工作
我现在每周洗一次车 | 一周洗两次头发
这周只去了一次健身房 | 每周去三次健身房
我妈现在隔天游泳 | 每周游泳两次
我老公现在穿L码 | 穿M码的衣服
我妈把手机换成华为了 | 用小米手机
邻居把奶粉换成飞鹤了 | 奶粉是爱他美
我表弟决定不去西藏了 | 打算去西藏
卧室换成灰色地毯了 | 卧室是蓝色的
我周末去望京上班 | 在国贸上班
我换到国贸上班了 | 在北京上班
今晚吃了头孢，不喝红酒了 | 睡前都要喝一杯红酒
今年地暖还没开 | 家里装了地暖
我妈调白班了 | 上夜班
小米出新手机了哈哈 | 用小米手机
等我从腾讯到字节了再说 | 在腾讯工作
每次受伤以后都要住院 | 每周跑步三次
我最喜欢的球队输了 | 最喜欢的球队是国安
我弟搬到东莞了 | 住深圳福田
银行的贷款还清了 | 在银行做柜员
瑜伽垫坏了，换了个新的 | 是瑜伽老师
电动车的电池换了 | 骑电动车上班
502的邻居搬到608了 | 住502室
车位月租涨到五百了 | 月供八千
今天只喝了两杯水 | 每天喝八杯水
这周羽毛球改成三次了 | 每周打两次羽毛球
我们家狗胖到50斤了 | 体重120斤
我朋友的公众号关注破5000了 | 公众号有800关注
我弟的存款已经有四万了 | 攒了两万块钱
同事还欠我四千 | 欠朋友一万
我爸妈的房贷还清了 | 有房贷
房贷还清了 | 有车贷
《如懿传》看到第60集了 | 看《甄嬛传》看到第40集
我老公休息日调到周五了 | 周三休息
奖金改到20号发了 | 每月15号发工资
五一不去杭州了 | 打算国庆去云南
驾照我考下来了 | 准备考教资
我儿子已经学会游泳了 | 想学游泳
报纸停订了 | 订了牛奶
同事改用Lightroom了 | 用Photoshop修图
我妈劝我戒掉熬夜 | 喜欢熬夜
我室友爱上健身了 | 讨厌健身
我老婆现在敢坐飞机了 | 怕坐飞机
感冒针打完了 | 在打生长激素
我妹做了近视手术 | 戴隐形眼镜
我爸的脚好利索了 | 我左脚崴了
舞蹈班我退了 | 在学书法
邻居家的乌龟死了一只 | 养了两只乌龟
送了朋友一盆多肉 | 有五盆绿萝
我同学创业失败了 | 在创业
我爸妈去了趟日本 | 没去过日本
把吉他卖了 | 会弹吉他
我嫂子生了 | 怀孕了
皇马换教练了 | 是皇马球迷
数学老师换成刘老师了 | 英语老师是王老师
小周换工作了 | 室友叫小周
我弟交女朋友了 | 单身
今天不写日记了 | 每天写日记
我闺蜜减肥成功了 | 在减肥
我同事产假休完了 | 在休产假
我妈现在都用支付宝 | 用微信支付
腰扭了，这周打不了篮球 | 爱打篮球
今天冥想坚持不下去 | 每天冥想十分钟
公司的VPN升级了 | 用VPN上网
我取消了健身卡 | 订阅了纽约时报
我同学offer拿到了 | 在等offer
我儿子现在睡得很好 | 失眠
我儿子的脚长到43码了 | 穿42码的鞋
我朋友的纹身洗掉了 | 有纹身
我妈把头发染成棕色了 | 头发是黑色的
我爸妈家宽带换电信了 | 家装的是移动宽带
我老公现在最喜欢秋天了 | 最喜欢的季节是夏天
我哥在滨江买了新房 | 在杭州买了房
我姐当上财务经理了 | 是会计
房租涨到六千了 | 工资八千
树长到一米五了 | 儿子身高一米四
我们部门加到20人了 | 公司有50人
孩子上学只要半小时 | 每天通勤两小时
马卖了 | 会骑马
把一本小说看完了 | 在写一本小说
单元电梯坏了一周了 | 单元没有电梯
说等过完年就戒酒 | 每天喝半斤白酒
公司上周统一改用飞书 | 在追公司的一个女生
胃炎之后一点辣都不能吃了 | 不能吃辣
我把可乐戒了 | 猫叫可乐
上个月搬到苏州园区了 | 住在附近的大一新生非常吵
手机换成华为Mate70了 | 手机号是13800001111
钢琴不弹了，改拉小提琴 | 会弹钢琴
把钢琴卖了 | 弹钢琴
我现在改坐地铁上班了 | 在华为上班
说错了，我妈是重庆人 | 妈妈是医生
提前还了一部分，房贷只剩55万 | 房贷每月6200
半马跑进1小时58分了，新PB | 报了十一月的半马
我电脑换成Mac了 | 家有三台电脑
我四级过了 | 英语六级过了
这学期选上班长了 | 在美团上班，做产品经理
女儿跟那个男生断了，情绪低落 | 女儿跟外婆睡
上个月转正成党员了 | 实习期六个月
抖音粉丝掉到2万8 | 公众号有2000个粉丝
婚礼预算砍到六万 | 房子装修预算二十万
Lina is my friend now | Sam is their friend
My local library has 150 games | Steam library has 120 games
The Lisbon flight was delayed until 9:40 | Flight to Porto is at 7:15
I can hold my breath for 90 seconds now | Can hold a plank for 60 seconds
I have 2 days of sick leave left | Has 4 days of vacation left
My knee pain went away | Has back pain
These days spring is nice | Favorite season is fall
Mila was elected mayor | Class representative is Finn
My cousin is 20 weeks pregnant | Is 12 weeks pregnant
They put me on the mailing list | Is on the night shift at the hospital
My cat sitter comes on Fridays now | Has a cleaning lady on Tuesdays
I haven't quit IKEA | Works at IKEA
I painted one of the flats | Owns three flats
I left Leeds at noon to catch a train | Plays for Leeds
The project started on 2 January | The project is due on 1 March
Max died in March | Has a cat named Leo and a dog named Max
My second son is five | Has two sons
I work as a waiter | Is a student
I am a waiter on weekends | Is a student
I adopted a second cat named Milo | Has a cat named Luna
We bought a second car | Has a red car
I have a third dog walker | Has two dogs
I've read 3 books this month | Has read 10 books in 2026
My sister switched to the 6pm yoga class | Is in the 9am yoga class
I'm on page 3 of the contract | Is on page 120 of Middlemarch
My new doctor friend is Pam | Doctor is Dr. Ahn
I switched to the violin | Has a piano
I don't eat apples anymore | Works at Apple
My brother got promoted in the army | Brother is in the army
I closed my bank account | Volunteers at the food bank
Apples are not my thing anymore | Works at Apple
It's not nice anymore | Lives in Nice
I stopped reading | Lives in Reading
I don't play golf anymore | Drives a Golf
I no longer have a word for it | Uses Word for writing
I no longer speak to my Polish aunt | Speaks Polish
Sold car parts | Has a car
I sold my old skis | Goes skiing every winter
Our competitor now has 60 employees | Has 40 employees
My rent went up to 1200 euros a month | Earns 3200 euros a month
The under-12s got a new coach | Coaches the under-10s
The under-10s got a new coach | Coaches the under-10s
Drew passed the exam | Needs to pass the exam in June
Bello ran away but came back an hour later | Has a dog called Bello
I fell off my horse | Owns a horse
I broke my glasses | Wears glasses
My professor doesn't use Word anymore | Uses Word for writing
I moved the photos of the party to Dropbox | Stores their photos in Dropbox
I updated Linux on my laptop | Laptop runs Linux
we have 2 kids aged 5 and 8 in case that requires changes | 3 kids are in college too
They have me on 25 hours now | Sleeps six hours a night
I'm up to 8 km every morning now | Sleeps six hours a night
我今天不练钢琴了 | 在练钢琴
这周不去健身房了 | 在健身
如果来福哪天走了，我真不知道该怎么办 | 养了一只柯基，叫来福
奥奥被我送到宠物医院了 | 家有只边牧，叫奥奥
奥奥喝完了 | 家有只边牧，叫奥奥
去西藏的会议取消了 | 打算去西藏
我打算把车卖了，价格谈好了 | 有一辆车
车险买好了 | 打算买车
我室友考研考上了 | 在准备考研
我终于下决心了 | 打算考驾照
从京东出来了，去吃饭 | 在京东工作
我搬到杭州了 | 在深圳工作
换了个新老师 | 钢琴老师是王老师
西贝的店长上周辞了 | 在西贝当服务员
体检过了，下周政审 | 考上了公务员，在等体检
我停了胰岛素，改吃药 | 有糖尿病，每天打胰岛素
小张的行李昨天搬走了一部分 | 和室友小张合租
我把爷爷接到城里看病了 | 爷爷住在乡下
男友上月回国探亲待了一周，又走了 | 和男友异国恋
我老公复查脂肪肝没了 | 有脂肪肝
昨晚倒是睡得挺好 | 晚上失眠
死了一条金鱼 | 养了三条金鱼
对面的水果店转让出去了 | 在小区门口开水果店
My yoga class is cancelled this Tuesday | Yoga class is on Tuesdays
I cancelled my class last Tuesday only | Has a pottery class on Tuesdays
I cancelled my class last Tuesday only | Attends a pottery class
I missed the 7:15 train so I took the 7:40 | Takes the 7:15 train
Our CEO drives a Tesla now | Drives a Honda Civic
The editor finished the novel | Is writing a novel
My editor finished the manuscript | Is working on their manuscript
Now I've paid Nils back | Brother is called Nils
My parents have moved to the new flat | Parents live in Hamburg
Our meeting is at 11 this Monday | Meeting is on Mondays at 10
Jan moved his bike out of the hall on Saturday | Flatmate Jan smokes
Bella is at the vet clinic until Friday | Horse Bella stands at Miller's farm
I don't play with Ann anymore | Plays the violin
I gave my old Dell charger to my nephew | Has an old Dell laptop
Karl quit smoking | Boss is called Karl
Someone else is at the door now | Coaches the under-12s
I'm going to Rome instead of Paris | Lives in Paris
I handed over the captaincy for one game | Is the captain of the team
我养了一只狗，今年两岁 | 今年30岁
我生了个儿子，今年三岁 | 今年33岁
My sister took over as captain of her team | Is the captain of their volleyball team
He drives a Tesla now | Drives a Corolla
She lives in York now | Lives in Leeds
Will drives a Tesla now | Drives a Corolla
Mia's rent is 1000 now | Rent is 900
Tom's boss is now Ann | Boss is Bob
Mia pays 1000 in rent now | Rent is 900
Her son is 6 now | Son is 4
I paid 1200 in rent for my mom this month | Rent is 900
I canceled Netflix for my mother | Has Netflix
My son is now 5 feet tall | Son is 12
I replaced the strings on my Fender with Elixirs | Plays a Fender
I don't use Excel for that anymore | Uses Excel
My wife wants me to quit smoking | Smokes
I sold the Corolla, just kidding | Drives a Corolla
I switched to Formula 1 from golf | Is breastfeeding
I got married in 2010 and divorced in 2015 | Is single
我买了车险 | 没有车
我买了房车模型 | 租房住
我转正申请交了 | 试用期
我毕业了三年了 | 在写毕业论文
手机丢在家里了 | 用华为手机
我妈搬去客厅睡了 | 妈妈跟我们住
我没跟小张分手 | 男朋友叫小张
我老婆和小张闹翻了 | 闺蜜叫小张
雅思报名过了 | 准备考雅思
公司邮箱换成c@d.com了 | 邮箱是a@b.com
闹钟改到五点了，明天赶飞机 | 闹钟六点
孩子不上幼儿园了，放假 | 孩子上幼儿园
腰疼，这个月不练瑜伽了 | 练瑜伽
退休工资涨了 | 在国企上班
我外甥上高一了 | 侄子读初三
弟弟上高一了 | 哥哥读初三
欠小李的钱还清了 | 欠小周三千块
小吴被调到D组了 | 在B组
今年生日因为出差，改到12号庆祝 | 生日是6月2号
公司搬家了，现在住得远 | 住在福田区
我不在公司，在家 | 在武大读书
I moved the plant to the balcony | Keeps the spare key under the plant
I cancelled my phone contract | Phone is a Pixel 7
I have 3 listings in my Etsy shop on sale now | Runs a small Etsy shop with about 40 listings
It gives me an escape and lets me try something new | Usually tries to escape the city once a week
I started writing down my dreams in a notebook | Writes down their goals in a notebook
I still remember when my first child was born | Partner is pregnant
I see my sister Ann every week now | Sees their boss Ann every two weeks
The Tuesday quilting circle meets at 7 now | Is part of a quilting circle that meets on Thursdays
My stepfather Lars turned 53 yesterday | Has a stepmother, Lena, who is 52
I started going to the sauna three times a week | Goes to yoga twice a week
the milk is gone | Drinks milk every morning
My Tuesday class moved to Thursday this week | Class is on Tuesday
我从美团跳槽到拼多多了 | 在备战半马
我从美团跳槽到拼多多了 | 骑美团单车
读书会解散了 | 在西安读书
想通了，不辞职了 | 在面包店上班
老板换人了，现在的老板姓吴 | 老板给用户涨薪了，现在月薪两万二
我跟小王在一起了 | 暗恋小陈
我们换到五楼了 | 住在通州
小李调去做搜索模块了 | 负责华东区
球队改名叫飞鹰队 | 最喜欢的球队是国安
公司的路由器换成小米的了 | 家的路由器是华硕的
我现在体重62公斤 | 目标体重是55公斤
表弟高考完了 | 弟弟上高二
睡前不玩手机了，改看书 | 睡前看书
公司从钉钉换到飞书了 | 公司在望京
公司的电脑明年换成Mac | 电脑是ThinkPad
我一个哥哥结婚了 | 单身
爱奇艺升成星钻会员了 | 是销售主管
我给爸妈的钱涨到每月三千 | 跟爸妈住一块儿
这周只跑了一次 | 每周跑步两次
一周吃两次外卖 | 一周健身四次
周末我一般九点才起 | 早上七点起床
我妈不吃钙片了 | 吃维生素D
早上不喝咖啡了 | 每天喝咖啡
隔壁换了房东 | 房东是陈女士
今天公车改线，我走路上班 | 坐公车上班
上周又领养了一只，现在三只猫了 | 头像是一只猫
我从姑姑家搬出来了 | 跟爸妈住一块儿
Choir is cancelled this Monday | Sings in the choir on Mondays
My barber is moving to Porto | Barber is called Nuno
The rent for the workshop went up to 500 | Rent is 750 euros
Ben and I split up the chores | Is dating Ben
I sold my old accordion | Has an electric accordion
They raised the towel fee to 4 euros | The pool costs 30 euros
我妹跟男朋友分手了 | 男朋友叫小周
公司换了个医生 | 牙医是孙医生
语文换了个老师 | 钢琴老师是孟老师
Got my passport renewed | Visa expires in May
My neighbour moved up to the sixth floor | Lives on the second floor
The man next to me moved | Sits next to Karim
My sister had twins, that makes 4 kids | Has 2 kids
我今天不去孟老师那儿了 | 声乐老师是孟老师
我不想做饭了 | 女儿想学做饭
我跟同事绝交了 | 好朋友是阿凯
Instead of the ferry I took a plane home | Takes the ferry
My sister hired a new nanny | Nanny is Olga
I deleted the drawings from my tablet | Uses Google Drawings
I'm taking the tram this time instead of cycling | Cycles to work
I signed the lease on a van | Is looking for a flat
I stopped seeing clients on Mondays | Therapist is Dr. Amsel
We no longer have a cat. | Is allergic to cats
Xavi Holm died in Utrecht. | Xavi Holm died in 1920
I updated Linux on my laptop. | Laptop runs Linux
I drank five coffees today, back to bed now. | Drinks two coffees a day
My mum turned 60. | Mum is a nurse
I broke my arm. | Has a tattoo on their arm
My flat is 60 square metres now. | Is 34
One of my brothers got married. | Has three brothers
I just finished a crime novel. | Reads crime novels
I changed the lightbulbs in the flat. | Lives in a flat
I sold tickets for the band's gig. | Plays bass in a band
My hair is purple now. | Hair is long
My daughter plays chess now. | Daughter goes to ballet
My kitchen is finally clean. | Kitchen is yellow
I replaced the tyres of my bike. | Bike is a Trek
I just got back from work. | Works at Bosch
The party moved to Saturday. | Meeting is on Monday
The walk to school now takes 20 minutes. | Commute takes 50 minutes
Dr. Roth moved my appointment to Tuesday. | Dentist is Dr. Roth
Sam recently got a dog. | Tutor is Sam
My brother moved to Kiel. | Sister lives in Bonn
Tom moved to Canada | Tom is their brother
Kim moved to Canada | Kim is a nurse
I ran out of tea, now I need to shop. | Likes tea
Mr. Okafor raised the neighbours' rent. | Landlord is Mr. Okafor
I changed the chain on my Trek. | Bike is a Trek
Tom left for work. | Lives with Tom
Rex got a new collar. | Dog is called Rex
I sold vegetables from my garden. | Has a garden
ING raised its rates to 4 percent. | Has a mortgage with ING
I gave up sugar. | Is allergic to nuts
I now eat salad for lunch. | Eats oats for breakfast
The gym changed its opening hours. | Gym is Ironworks
My son is finally in the swim team. | Son is in year 4
我刚考完法律考试了。 | 学法律
茶喝完了。 | 喜欢喝茶
我现在开会。 | 开一辆高尔夫
旺财换了新项圈。 | 狗叫旺财
王教授最近养了条狗。 | 导师是王教授
我卖了一张邮票。 | 集邮
我换了自行车的轮胎。 | 自行车是捷安特
我现在午餐吃沙拉。 | 早餐吃燕麦
我卖了院子里的菜。 | 有一个院子
我当上年级主任了。 | 教数学
我手机摔了。 | 手机是小米的
我的快递改寄到重庆了。 | 住在成都
罗医生把预约改到周二了。 | 牙医是罗医生
周总换车了。 | 老板姓周
我现在会说一点泰语了。 | 会说德语
我姐现在有三只猫了。 | 有两只猫
我一个哥哥结婚了。 | 有三个哥哥
我现在用Blender做动画。 | 用Figma做设计
工商银行利率涨到四个点了。 | 房贷是工商银行的
食堂搬到五楼了。 | 办公室在三楼
我现在周四还去瑜伽课。 | 周一去健身房
我早上离开家了。 | 住在利兹
我换了手机壳。 | 手机是小米的
隔壁组扩到十二个人了。 | 组有八个人
商店现在九点开门了。 | 火车是八点十五
我戒咖啡了。 | 是素食者
楼下的招商银行搬走了。 | 用招商银行
我换了眼镜布。 | 戴眼镜
合唱团换指挥了。 | 参加合唱团
转机的航班改到十四点半了。 | 航班是九点
I left my umbrella on the bus | Has an umbrella
I heard that Lucy gave up the violin | Plays the violin
They sold their house in Kent | Has a house in Kent
Our church sold the organ | Plays the organ
I stopped eating meat on Mondays | Eats meat
I no longer use the car for work | Has a car
I'm no longer afraid of dogs | Has two dogs
I lost my left AirPod | Has AirPods
Threw out the old milk | Drinks oat milk
My passport expired so I renewed it | Has a passport
My fern died | Has a fern and a cactus
My Tuesday shift now starts at 6 | Thursday shift starts at 8
Parking at work went up to 60 euros a month | Pays 40 euros a month for parking at home
I now have two kids in school | Has three kids
The new boss of my wife is Tim | Boss is Karl
My cousin Amy switched to Vodafone | Cousin Ben uses O2
Karl quit smoking | Manager is Karl
My nursery key code changed to 99 | Garage key code is 12
My boss switched to Mac | Boss is Karl
My rent is now due on the 3rd | Rent is 900 euros
My flight is now delayed by 2 hours | Flight is at 9
My old Golf finally died | Drives a new Golf
Her flight was moved to June 5 | Flight is on June 3
I sold my bike and bought a better bike | Has a bike
I now have an office day on Tuesday | Has a day off on Wednesday
她不在博世工作了 | 在博世工作
医生不让我喝酒了 | 喝酒
孕期不喝咖啡了 | 喝咖啡
我把两把吉他卖了一把 | 有一把吉他
扔了电视的盒子 | 有一台索尼电视
咖啡没了 | 喝咖啡
我改了简历 | 简历是英文的
英语老师换成陈老师了 | 钢琴老师是周老师
周二的课改到六点了 | 周四的课是五点
合同到期了，续了 | 有合同
班会结束了 | 每周有班会
老家的房子卖了 | 在城里有一套房子
我开始喝豆浆了 | 喝牛奶
我朋友搬到重庆了 | 住在成都
楼下邻居家的狗前天死了 | 养了只柯基叫土豆
我妈手机换成了华为 | 手机是iPhone 15
我朋友不吃素了 | 是素食者
隔壁的房租涨到四千了 | 房租三千二
我老婆最近经常加班到九点 | 老婆在银行上班
公司新发了台Mac，只在公司用 | 用Windows电脑
我姐姐大学毕业了 | 弟弟在重庆读大学
减肥真难啊，昨天又吃多了 | 在减肥，目标是65公斤
停车费涨价了 | 车停在B2
公司搬到六楼去了 | 家在六楼，没电梯
我闺蜜离婚了 | 和老公结婚十年
昨天信用卡刷爆了哈哈 | 信用卡是招商的
我打算换成移动，还没想好 | 用的是联通的号
我奶奶家的老母鸡丢了 | 奶奶住在乡下老家
昨天换了鱼缸的水 | 养了一缸热带鱼
猫今天去洗澡了 | 对猫毛过敏，但还是养了一只猫
邻居把钢琴卖了，终于清静了 | 家有台旧钢琴
手表电池没电了，拿去换 | 手表是卡西欧
同事的房贷提前还清了，羡慕 | 房子贷款三十年
周五加了一节普拉提 | 周三晚上上瑜伽课
我爸的大众卖了 | 老公开大众
这两天上火，不能吃辣了 | 喜欢吃辣
今天换了个快递员送 | 快递员叫小马
有只鹦鹉飞到邻居家，又找回来了 | 养了两只鹦鹉
同事定投五千，赚翻了 | 每月定投两千块基金
华为门店搬到万象城了 | 用华为手机
楼下超市关门了，买菜不方便 | 妈在超市当收银员
这周透析少做了一次 | 在市一院做透析，一周三次
室友的仓鼠死了 | 和室友养了只龟
我爱人的战友转业了 | 爱人是军人
大橘的猫砂盆坏了，换了个新的 | 家有只大橘
我同学也从法国回来了 | 表姐在法国留学
隔壁大爷也装了支架 | 爸心脏装了三个支架
东门市场的猪肉涨价了 | 妈的菜摊在东门市场
昨天做了一百五十个，创纪录 | 每天做一百个俯卧撑
海贼王更新到一千集了 | 微信头像是海贼王
同事的胃炎好了 | 有慢性胃炎
有一只鸡下蛋了 | 养了五只鸡
我导师离开厦大了 | 毕业于厦门大学
眼镜腿断了，去修 | 戴近视眼镜
公园的鸭子下蛋了 | 养了三只鸭子
超市的鸡蛋打折了 | 在超市兼职
徐阿姨今天请假了 | 家保姆姓徐
同事的ThinkPad蓝屏了，换了新的 | 公司给用户配的是ThinkPad
小雅买车了 | 跟小雅合伙开花店
卧室的空调不制冷了，加了氟 | 家有两台空调
公司门口的快递柜坏了 | 快递地址填的是公司
我现在用Anki背拉丁语 | 用微信
公司新发了台Mac，只在公司用 | 在上海工作
怕胖，现在只喝无糖的了 | 喝咖啡
吉他不学了，改学尤克里里 | 学法律
新公司在郊区，现在开车上班 | 在华为上班
我女儿不学芭蕾了，改学跆拳道 | 女儿五岁
公司改了上班时间，十点到七点 | 公司在徐汇
公司更名为星河科技 | 公司在浦东
我朋友搬到重庆了 | 女儿最好的朋友是艾拉
我老婆换了华为手机 | 老婆叫小雅
我买房了，上个月搬进了新小区 | 住在上海
刘主任退休了，换成了孟医生 | 牙医是王医生
门禁密码变了，是2468 | 工资是八千
Netflix涨价了，现在每个月要45元 | 每月存五千块
华为浏览器广告太多，换回Chrome了 | 用华为手机
我换苹果手机了 | 有手机
我把房车挪到后院了 | 在医院上班
店里改成周二休息 | 店里雇了三个服务员
上周又装了一个，我爸现在四个支架了 | 爸的血糖空腹9.2
车位换到B3了 | 租了个车位，一个月四百
苹果涨到十块一斤了 | 苹果手机六千块
卧室换成瓷砖了 | 卧室是蓝色的
最近能睡七个小时了 | 每天午睡一小时
套餐升到89元了 | 手机是小米的
地铁今天停了 | 坐地铁上班
明年我要换工作 | 在百度工作
My landlord moved to Arizona | Rents a condo near the lake
The doctor cleared my son for sports | Has a sprained ankle
Our flight got cancelled but we rebooked | Is flying to Rome on Friday
My mom started smoking again | Does not smoke
We adopted a new policy at work | Wants to adopt a kitten
My uncle came home from the hospital | Dad is in the hospital
I moved in closer to the screen | Lives alone
My brother bought a house next to ours | Rents a flat in Leeds
I switched the baby to a bigger diaper | The baby sleeps in the crib
My sister drives to work now | Takes the train to work
I go by the bakery now every morning | Goes by Kat
Amara and I had a falling out last year but made up | Best friend is Amara
My yoga teacher moved to Peru | Does yoga on Tuesdays
The parking fee near the stadium went up to 40 | Rents a parking spot for 120 a month
I put the leash on the dog | The dog sleeps in the crate
I got bumped from my flight | Earns 24 an hour
I cut down on sugar | Takes two sugars in coffee
My trainer quit sugar | Trainer is Max
I gave the kids the day off | Has two kids
We lost power for an hour | Uses solar power
I paid off the babysitter | Owes the bank 4000
We found a restaurant in Queens | Is apartment hunting
I received the invoice | Is waiting for their passport
I passed the exam hall | Is studying for the bar exam
The cake is done | Is knitting a scarf
I can finally see the stage | Is learning to swim
I'm dating the documents | Is single
I sold some cookies | Is selling their house
I'm so done with this week | Is on jury duty
I'm wearing contacts today | Wears glasses
Turns out I'm not hungry | Is allergic to nuts
We got moved to a bigger table | Works night shifts
My alarm is at 6 now | Gets up at 7 on Sundays
I now use my bike on Sundays | Drives to work
We renamed the wifi printer | Wi-Fi name is Pretty Fly
I paid off my friend's tab at the bar | Has a car loan
I started school shopping | Is on a gap year
My nephew took over the guitar | Plays the guitar
My sister-in-law had her baby | Is pregnant
I released the brake | Is in the hospital
My husband's flu is all better | Has the flu
I met someone from Lisbon at the conference | Is single
My parents moved in together with their dog | Lives alone
My neighbor moved out | Lives with their parents
We bought a house plant | Rents a flat in Leeds
I bought a house for my parents | Rents a flat in Leeds
I bought a motorcycle helmet | Is saving up for a motorcycle
I got a job done | Is looking for a job
My wife got hired at Google | Is looking for a job
I got the letter from law school | Is applying to law school
The parcel arrived | Is waiting for their visa
My son passed his driving test | Is learning to drive
I took the bar stool home | Is studying for the bar exam
I finished lunch | Is writing a novel
My friend published a novel | Is writing a novel
The strike at the airport is over | Is on maternity leave
My boss hired me an assistant | Is an intern at a radio station
I paid my brother a visit | Owes their brother 600 bucks
The dog came back from the groomer | Cat is missing
My brother relapsed | Is sober
We are not moving fast enough | Is moving to Oregon in June
We got back from the store | Is going to Lisbon in May
My boss eloped | Is engaged
My boss isn't vegan anymore | Is vegan
My brother is eating cheese again after years as a vegan | Is vegan
With rent at 3,000 in London nobody can live there | Rent is 1,400 a month
We had the Focus for ten years and still love it | Drives a Ford Focus
my stolen Vespa was found yesterday | Rides a Vespa
gift for someone who just moved to Leeds | Lives in Bonn
We have a heat pump dryer | Has gas heating
We got the house in Dorking inspected | Is bidding on a house in Dorking
I haven't qualified as a nurse yet | Is a trainee nurse
I have a baby face | Has no kids
My doctor is no longer single | Is single
My manager isn't pregnant anymore | Is pregnant
My boss left Barclays | Works at Barclays
Our CEO left Barclays | Works at Barclays
My daughter learned to swim | Is learning to swim
The virus is back | Is in remission
I cut my daughter's hair short | Has long hair
My friend cancelled on me | Has an appointment with the dermatologist
My aunt moved in with us | Mom lives in an assisted living place
Mom moved out of the way | Mom lives in Dayton
We hired another cleaner | Is the only developer on the project
One roommate is sick | Lives with two roommates
Two of my kids got sick | Has three kids
I haven't had coffee in two days | Drinks coffee
I haven't eaten at Nobu in months | Eats sushi every Friday
We renamed the dog park | Dog is called Rex
I renamed the folder with the cat photos to Gallery | Cat is called Pickle
The flat upstairs is now rented for 1,200 euros | Rent is 900 euros
Some days it feels like I've got ten kids | Has two kids
这周因为放假，羽毛球改到周四打 | 每周二打羽毛球
我同事说他再也不吃臭豆腐了 | 喜欢吃臭豆腐
等我老了就不学吉他了，去种菜，哈哈 | 在学吉他
They renamed the school's gym | School is called Lincoln High
I worked days last month | Works night shifts
I flew in a window seat today | Prefers aisle seats
We shop at Kroger for wine now | Does their grocery run at Aldi
My train was late so I'm reading a lot now | Takes the 7:12 train to work
I talked to Zoe so I feel better now | Therapist is Zoe
My mom's new landlord is Ann | Landlord is Mr. Petrov
My new doctor friend is Pam | Doctor is Dr. Ahn
I left the band room at noon | Is the drummer in a cover band
I left the club early last night | Is a member of a chess club
I'm eating out again | Does not eat meat
My husband eats meat again | Does not eat meat
We get a bonus every quarter now | Gets paid every two weeks
My sister goes weekly now | Goes to therapy every month
My go-to lunch spot is Deli Max | Go-to lunch is a turkey sandwich
My main worry is money | Main hobby is chess
The cafeteria moved to the 4th floor | Office is on the 9th floor
The prices went up to 12 | Ticket is 9 euros for kids
The cat sleeps in the bed now | The dog sleeps in the crate
My doctor raised her prices to 200 | Pays 150 for therapy
My boss cut Tom's hours to 20 | Works 30 hours a week
I gave my seat up on the bus | Has a season ticket seat
I paid the taxi off | Owes the bank 4000
I cut the article out | Writes for the newspaper
My friend stopped keto | Is on the keto diet
I deleted Instagram from my work phone | Uses Instagram for their business
I put the milk down | Drinks oat milk
We moved bedtime stories to the couch | The kids' bedtime is 8
My cousin transferred to Purdue | Is a sophomore at Ohio State
New PR on squat: 205 | Bench press max is 185
The school board elected a new treasurer | Is the treasurer of their HOA
Marisol went back to sleep | Nanny is called Marisol
My doctor told my dad to stop the biotin | Takes biotin for their hair
They switched me to a new locker | Works at a vet clinic on Fridays
Got reassigned to Team Green in the volleyball league | Is on Team Blue at work
I got moved to Gate 5 | Works in Building 3
My mother-in-law flew home | Lives with their mother-in-law
I don't run these days | Runs a bakery
I don't work these days from the office | Works at Bosch
I took the cake out of the oven | Bakes cakes on Sundays
Sold my winter tires | Drives a 2014 Corolla
Only one egg left | Has 12 hens
I have only one semester left | Has two sisters
Sanjay's been promoted | Team lead is Sanjay
I closed the book on page 50 | Is reading a book
I finished my vegetables | Grows vegetables
The rain stopped | Likes rain
My car died at the light, jump start fixed it | Drives a Corolla
The season is over | Plays football
I left the house at 7 | Owns a house
I left a review for the bakery | Runs a bakery
I quit Photoshop and reopened it | Uses Photoshop
I dropped my phone | Has an iPhone
I cancelled my dentist appointment | Dentist is Dr. Ahn
Dr. Ahn left for vacation | Dentist is Dr. Ahn
Deborah moved to a new desk | Manager is Deborah
My wife left for work | Wife is Ann
I replaced the strings on my guitar | Plays guitar
I got my guitar fixed | Has a guitar
We changed trains in Ulm | Takes the train to work
I switched seats on the plane | Prefers window seats
My phone switched to roaming | Carrier is Vodafone
I changed my password | Username is owl77
I moved the sofa | Lives in Kiel
I moved my desk to the window | Lives in Kiel
Our team moved to the new building | Is on Team Blue
Gas went up to 5 dollars | Rent is 850 dollars
I ran 12k today | Runs 5k three mornings a week
I weighed my suitcase, 30 kilos now | Weighs 80 kilos
My son is now 8 | Is 34
My boss is 50 now | Boss is Karl
My work email is now a@b.c | Email is x@y.z
My main bike is now at the shop | Main bike is a Trek
Yoga got cancelled today | Does yoga on Mondays
My yoga mat ripped | Does yoga on Mondays
I am done with the dishes | Washes the dishes
I gave up my lunch break | Has lunch at noon
I lost my job application | Works at Bosch
I went freelance shopping | Works at Bosch
I was let go early today | Works at Bosch
We switched my daughter to Oakridge | Daughter plays the violin
We switched my daughter to the morning class | Daughter is in class 3b
I got switched to the day shift | Works four days a week
I deleted the app from my tablet | Uses the Todoist app
New half marathon PB: 1:45 | Marathon PB is 3:48
I'm looking but haven't found a job | Is unemployed
Mr. Osei transferred a call | Contact at the bank is Mr. Osei
They moved the printer to the sales department | Works in the marketing department
I set my alarm to 6 for the flight | Alarm is set to 7
We got rid of the landline | Rides the bus to school
I lost two pounds | Weighs 180 pounds
The app crashed so I deleted it | Uses a banking app
I deleted Slack from my phone | Uses Slack at work
The old app is gone now | Develops an app
I no longer have time today | Has time for hobbies
Anna got promoted | Boss is Anna
My plumber raised his hourly rate to 95. | Hourly rate is 80
Grindhouse was closed today. | Favorite coffee shop is Grindhouse
Our singer left the band in March. | Is the drummer in a cover band
Karl died | Neighbour's name is Karl
I took my glasses off | Wears glasses
咪咪昨天走丢了，后来找到了 | 养了一只猫叫咪咪
下雨了，不跑步了 | 每天跑步
面试了一个候选人，叫李雷，28岁 | 30岁
认识了一个姐姐，今年35岁 | 30岁
小李回老家过年了 | 和室友小李合租
We called off the trip to Korea | Is planning a trip to Japan
The snow is gone | Cat is called Snow
I broke the shell | Works at Shell
律所来了个新实习生，让我带 | 在一家律所当实习生
我女儿敢一个人睡了 | 不敢一个人睡
广播站设备坏了，写个申请 | 是学校广播站的站长
给我妈换了个华为 | 用iPhone 13
我爸的茅台股票清仓了，他后悔得不行，怎么劝 | 买了茅台的股票
女儿不学钢琴了，怎么跟老师说 | 儿子学钢琴
小区地库有人乱停 | 车停在小区地下车库
我儿子把抖音卸了 | 用抖音
我老公不喝酒了，可以吃头孢吗 | 不喝酒
儿子部队要换防 | 儿子在部队当兵
飞度昨天被追尾了 | 开一辆飞度
复诊医生说可以停药了 | 有抑郁症，在吃药
我手下有个员工升了组长 | 是部门经理
这周美甲店关门没做成 | 每周做一次美甲
我弟高考考了620 | 高考考了580分
今天又冒了两颗痘 | 脸上长痘
我妈血压降到130了 | 血压150
我朋友不吃素了，我该怎么继续坚持 | 吃素
我大女儿8岁了 | 女儿5岁
朋友家装修花了二十八万，效果一般 | 房子装修预算二十万
做微商的朋友囤货亏了，我怎么安慰她 | 做微商卖面膜
给老婆也买了辆车，五菱mini | 开一辆飞度
深蹲上80公斤了 | 卧推60公斤
邻村改种大豆了 | 家种的是玉米
我弟考上公务员了 | 是公务员
桶装水送错了 | 家在用桶装水
她同桌都六岁了，比她高一头 | 女儿5岁
我同桌选上班长了，我有点嫉妒 | 是班里的学习委员
家教的学生数学考了满分 | 在做家教，教初二数学
日本的店长换人了，新店长很凶 | 在日本打工
我们领证啦 | 未婚夫是军人
老公工资涨到一万二了 | 月薪八千
我女儿学会游泳了，要不要继续学自由泳 | 不会游泳
我没搬到上海 | 住在北京
表姐整容回来认不出了，怎么夸她 | 表姐在韩国整容
快手的猎头找我，薪资涨30% | 在字节做后端
Flutter升级后报错 | 在写一个Flutter的App
医生说儿子的多动症已经不用吃药了，还要做训练吗 | 儿子有多动症
同事戒烟三个月了，我真佩服，他怎么做到的 | 抽烟
我还辅修了金融 | 学的是土木工程
室友转专业去了计算机 | 学的是土木工程
老婆想重新上班 | 老婆是全职妈妈
瑜伽垫扔了 | 练瑜伽
定投这个月没扣成功 | 每月定投一千
我们单元停水了，三楼以上都没水 | 租的房子在三楼
爸妈这几天去我姐家了 | 和爸妈住在一起
队友全马跑进三小时了，我怎么追 | 全马PB四小时
朋友跟MCN解约赔了钱，我的合同帮我看看 | 签了MCN公司
隔壁组剩八个人 | 组十二个人
我闺蜜和她男朋友分手了 | 有个男朋友叫阿杰
我在长沙落户了 | 老家在湖南衡阳
闺蜜头像也换成猫了，好巧 | 头像是一只猫
羽毛球拍断了，换什么线好 | 打羽毛球
我同事离成了，分了一套房，真羡慕 | 姐在闹离婚
冰箱里没可乐了 | 喜欢喝可乐
客户公司改用飞书了 | 公司用企业微信
打印店的彩印机卖了，换了台新的 | 自己开了家打印店
数学老师换成了李老师，女儿成绩下滑 | 女儿的班主任是王老师
我没搬到上海，还在北京呢 | 住在北京
公司给配了台Mac，家里还是Windows | 用Windows电脑
我大女儿8岁了 | 女儿5岁
我小女儿今年2岁 | 女儿5岁
把钢琴卖了 | 会弹钢琴
我把车卖了 | 会开车
和前女友2015年分手了 | 女朋友叫小美
我和前妻2010年离婚了 | 结婚了
街舞社有人退了 | 加入了街舞社
认识了一个女孩，我叫她小美，今年28岁 | 今年31岁
移动硬盘换成6T的 | 网盘容量2T
茶叶卖完了 | 在淘宝开店卖茶叶
我31岁了 | 认识了一个女孩，我叫她小美，今年28岁
公司的冰箱卖了 | 家有冰箱
I quit my weekend job at the bar | Works at a bank
I sold the bakery van | Runs a bakery
I sold my old guitar | Plays guitar
I fired Anna's assistant | Wife is Anna
I'm head of the parents' council now | Is head of sales
My sister has a different electrician now, Sven | Electrician is Bo
My notes are in English now | Writes their notes in Evernote
My photos are in iCloud now | Writes their notes in Evernote
My yoga teacher moved to Thailand | Does yoga on Tuesdays
I started swimming lessons on Thursdays | Swims on Tuesdays
I've started having tea at 4 | Eats lunch at noon
The wedding cake tasting moved to March | Is planning a wedding in June
My hair appointment was moved to May 9 | Dentist appointment is on May 3
I got an extension on my rent until April 15 | Thesis is due on March 1
My brother got the under-12s this season | Coaches the under-10s
My wife has Fridays off now | Has Mondays off
I have lunch with Bo on Thursdays now | Has lunch with Ana on Mondays
My cat lives with us now | Stepson lives with his mother
My in-laws went to Spain | In-laws live next door
My son is reading Emma now | Is reading Dune
I work with computers now | Works with Ana
I cook on Sundays now | Cooks on gas
I walk with my dog now | Walks with a cane
I live with asthma now | Lives with their boyfriend
I'm in the garden of St. Anne's now | Is in the choir of St. Luke's
My job is to run the shop now | Goal is to run a marathon
This month I'm living in Linz for a project | Lives in Graz
I stopped using Duolingo for Portuguese | Is learning Portuguese
Tim has his own car now | Shares an office with Tim
"""


def pairs(text: str) -> list[tuple[str, str]]:
    """What was said and the memory, of each line."""
    return [(said, held) for said, held in (x.split(" | ") for x in text.strip().splitlines())]


@pytest.mark.parametrize(("said", "held"), [*EXAMPLES, *pairs(CONTRADICTED)])
def test_contradicted(said: str, held: str) -> None:
    assert contest_of(said)
    assert rivals(said, ["Has a lava lamp", held, "养了一盆仙人掌"]) == [1]


@pytest.mark.parametrize(("said", "held"), [*STANDING, *pairs(KEPT)])
def test_kept(said: str, held: str) -> None:
    assert rivals(said, [held]) == []


OF_ONESELF = re.compile(r"(?:is|has|does|[a-z]+[^s']s) ", re.IGNORECASE)
SOMEBODY = re.compile("[他她它我]|(?:爸|妈|哥|姐|弟|妹|老[公婆板]|[女男]友|朋友|儿子|女儿|孩子|的)")
OF_SOMEBODY = re.compile(r"\b(?:he|him|his|she|hers?)\b", re.IGNORECASE)


@pytest.mark.parametrize(
    ("said", "held"),
    [
        (said, f"{who} {held[0].lower()}{held[1:]}")
        for said, held in [*EXAMPLES, *pairs(CONTRADICTED)]
        if OF_ONESELF.match(held) and not OF_SOMEBODY.search(said)
        for who in ("Zoe", "Piotr Nowak")
    ]
    + [
        (said, f"{who}{held}")
        for said, held in [*EXAMPLES, *pairs(CONTRADICTED)]
        if has_cjk(held) and not SOMEBODY.search(said + held)
        for who in ("小芳", "同事小芳", "表姐")
    ],
)
def test_what_holds_of_somebody_else_stays(said: str, held: str) -> None:
    assert rivals(said, [held]) == []


@pytest.mark.parametrize(("said", "held"), pairs("""
I finished the Dutch course | Is doing a Dutch course
I no longer have a car | Has a car
I quit the gym in January | Goes to the gym
Yoga moved to Thursday at 7 | Yoga is on Tuesday at 6
我现在喝茶不喝咖啡了 | 喝咖啡
周二的课改到六点了 | 周二的课是五点
"""))  # fmt: skip
def test_contradicted_beside_what_only_seems_to_be(said: str, held: str) -> None:
    assert rivals(said, [held]) == [0]


# Said in words that no rule knows | what it likely ends
LIKELY = """
我已经攒到五万了 | 攒了三万块
自从多养了一只变成三只狗，遛狗都遛不完 | 家有两只狗
老师把我调到第五排了 | 坐在教室第二排
My standing desk broke and I sit all day now | Uses a standing desk
"""


@pytest.mark.parametrize(("said", "held"), pairs(LIKELY))
def test_likely(said: str, held: str) -> None:
    assert rivals(said, [held]) == [0]
    assert rivals(said, ["Speaks Welsh", held, "Has a bike"]) == [1]


def test_of_two_that_are_likely_neither_is() -> None:
    (said, held), *_ = pairs(LIKELY)
    assert rivals(said, [held, held]) == []


def test_what_a_memory_says_in_other_words() -> None:
    for entry in tomllib.loads(DATA.with_name("equivalents.toml").read_text("utf-8")).values():
        assert entry["examples"]
        for memory, says in entry["examples"].items():
            assert says[:1].upper() + says[1:] in list(statements_of(memory))


NAMINGS = tomllib.loads(DATA.with_name("namings.toml").read_text("utf-8"))


@pytest.mark.parametrize("entry", NAMINGS.values(), ids=NAMINGS)
def test_one_attribute_in_several_wordings(entry: dict[str, Any]) -> None:
    kept = entry["examples"].pop("kept")
    assert kept and entry["examples"]
    for said, memory in entry["examples"].items():
        contest = contest_of(said)
        assert contest and re.search(contest["words"].replace(r"\m", r"\b"), memory, re.IGNORECASE)
        assert rivals(said, [memory]) == [0], said
    for said, memory in kept.items():
        assert rivals(said, [memory]) == [], said


@pytest.mark.parametrize(
    ("said", "held", "again"),
    [
        ("I went back to Vim", "Uses Vim", True),
        ("I'm back at BMW", "Works at BMW", True),
        ("I'm seeing Dr. Sun again", "Therapist is Dr. Sun", True),
        ("the call is on Monday after all", "The call is on Monday", True),
        ("my brother is vegan again", "Is vegan", False),
        ("I'm vegan again", "Brother is vegan", False),
        ("I went back to Aldi to buy milk", "Works at Aldi", False),
        ("I'm not back at BMW", "Works at BMW", False),
        ("We're going back to Graz for Christmas", "Lives in Graz", False),
        ("I use Vim", "Uses Vim", False),
    ],
)
def test_what_is_so_again(said: str, held: str, again: bool) -> None:
    assert said_again(said, [held]) == ([0] if again else [])


@pytest.mark.parametrize(
    ("said", "held", "ended"),
    [
        ("I got reassigned from Dr. Finch to Dr. Crane", "Supervisor is Dr. Finch", True),
        ("They bumped me from seat 4A to 12C", "Seat is 4A", True),
        ("I changed my alarm from 7 to 6", "Shift starts at 7", False),
        ("I moved my photos from Dropbox to Drive", "Works at Dropbox", False),
        ("The bus goes from Bonn to Ulm now", "Lives in Bonn", False),
    ],
)
def test_from_one_value_to_another(said: str, held: str, ended: bool) -> None:
    assert rivals(said, [held]) == ([0] if ended else [])


def test_turns_of_phrase_are_put_plainly() -> None:
    entries = tomllib.loads(DATA.with_name("rewordings.toml").read_text("utf-8")).values()
    assert {said: plainly(said) for entry in entries for said in entry["examples"]} == {
        said: plain for entry in entries for said, plain in entry["examples"].items()
    }
    assert all(entry["examples"] for entry in entries)


def test_chinese_turns_of_phrase_are_put_plainly() -> None:
    entries = tomllib.loads(DATA.with_name("rewordings_chinese.toml").read_text("utf-8")).values()
    assert all(entry["examples"] for entry in entries)
    for entry in entries:
        for text, plain in entry["examples"].items():
            assert put_plainly(text, entry["of"]) == (plain or text)


def test_what_is_mentioned_beside() -> None:
    entries = [
        entry
        for name in ("mentions", "mention_words")
        for entry in tomllib.loads(DATA.with_name(f"{name}.toml").read_text("utf-8")).values()
    ]
    assert {said: mentioned(said) for entry in entries for said in entry["examples"]} == {
        said: plain for entry in entries for said, plain in entry["examples"].items()
    }
    assert all(entry["examples"] for entry in entries)


@pytest.mark.parametrize(("said", "plain"), pairs("""
Since switching to Tidal my playlists are gone | I switched to Tidal
I start at KPMG on Monday after leaving Deloitte | I left Deloitte
what can I cook after giving up meat | I gave up meat
"""))  # fmt: skip
def test_what_was_done_before(said: str, plain: str) -> None:
    assert mentioned(said) == plain


@pytest.mark.parametrize("said", [
    "how long after quitting smoking does a cough last", "my son moved in after graduating",
    "my wife is seeing a new therapist, Dr. Amin",
    "Our new place in Leeds will be ready in May", "As an executive coach, plan my day",
    "The gate code of the new house in Leeds is 4711",
    "If I get my new Tesla I will sell the Ford", "my sister has a new boss Inga",
    "would my new boss Inga mind", "since running a marathon I rest", "my new shoes hurt",
    "I am thinking about my new job at KPMG",
])  # fmt: skip
def test_what_mentions_nothing(said: str) -> None:
    assert mentioned(said) == ""


@pytest.mark.parametrize(
    ("said", "held"), [pair for pair in (*STANDING, *pairs(KEPT)) if not has_cjk(pair[0])]
)
def test_what_only_seems_to_be_over_does_not_end_by_its_own_words(said: str, held: str) -> None:
    for fact in extract([{"role": "user", "content": said}]):
        for kind in ("exact", "sole"):
            pattern = (fact["ends"] or {}).get(kind)
            assert not pattern or not re.search(pattern.replace("[[:alnum:]]", r"\w"), held, re.I)


@pytest.mark.parametrize(("said", "stated"), pairs("""
Since I cancelled Netflix, where can I watch Dark | I cancelled Netflix
oh and since Anna left us I'm in charge, can you draft a mail | Anna left us, I'm in charge now
Now that the mortgage is paid off, should I save more | the mortgage is paid off now
Quick question: I start at Bayer on Monday, what should I wear | I start at Bayer on Monday
I've started eating meat again, so suggest a good stew | I've started eating meat again
My sister moved to Basel - any nice restaurants there | My sister moved to Basel
Can you redo my plan, since yoga moved to Fridays | yoga moved to Fridays
"""))  # fmt: skip
def test_stated_beside_a_question(said: str, stated: str) -> None:
    assert stated_beside(said) == stated


@pytest.mark.parametrize("said", [
    "If I quit, would I feel better", "How would I live after I quit my job",
    "Write a poem: I sold my boat", "What did people do before they had cars",
    "Should I fly to Hamburg, or to Kiel",
])  # fmt: skip
def test_nothing_is_stated_beside_it(said: str) -> None:
    assert stated_beside(said) == ""


def test_a_long_memory_says_more_than_one_thing() -> None:
    assert rivals("I sold the bike", ["Has a bike " + "now " * 100_000]) == []


def test_of_two_that_fit_as_well_neither_is() -> None:
    assert rivals("I sold the kayak", ["Has a red kayak", "Has a blue kayak"]) == []


def test_a_sentence_of_a_change_is_held_against_memories() -> None:
    said = "threw out the grey sofa, now there's a green velvet one"
    assert extract([{"role": "user", "content": said}]) == []
    (fact,) = extract([{"role": "user", "content": said}], contests=True)
    assert fact["memory"] == "Threw out the grey sofa, now there's a green velvet one"
    assert fact["contests"]["only"]


@pytest.mark.parametrize("said", [
    "Did you move the meeting to Friday?", "Change my flight to Friday.", "I like the new sofa?",
    "把会议改到周五", "你现在用什么输入法？",
])  # fmt: skip
def test_what_asks_or_orders_contests_nothing(said: str) -> None:
    facts = extract([{"role": "user", "content": said}], contests=True)
    assert [fact for fact in facts if fact.get("contests", {}).get("only")] == []


@pytest.mark.parametrize("filler", ["被", "太", "去", "让太去", "一个月", "我就都也"])
def test_a_filler_said_again_and_again_takes_no_time(filler: str) -> None:
    said = f"花呗{filler * 36}了"[:100]
    assert rivals(said, ["有花呗会员"]) == []


@pytest.mark.parametrize(
    ("said", "held", "ended"),
    [
        ("I moved to Oslo", "is", False),  # no word that says anything
        ("(卖了", "year 1 (", False),
        ("*不用了", "胃管 is wait", False),
        ("\\d不用了", "用(", False),
        ("早上改喝茶(绿茶)", "早餐喝咖啡(美式)", True),
        ("My third roommate moved out", "Has ² roommates", True),
        ("I have ² cats now", "Has ³ cats", True),
    ],
)
def test_signs_are_no_patterns_and_no_numbers(said: str, held: str, ended: bool) -> None:
    assert rivals(said, [held]) == ([0] if ended else [])


# What was said | a memory that names what gave way among other things, [and what took its place]
REWORDED = """
We also replaced Datadog with Grafana. | Uses Argo for deployments and [Datadog > Grafana] for logs
I'm switching from Obsidian to Notion — I need it shared. | Uses [Obsidian > Notion] for notes
I'm rewriting in GDScript instead of using C#. | Is building it in Godot with [C# > GDScript]
We're migrating our entire design system from Figma to Penpot. | Uses [Figma > Penpot] for design
They switched me from metformin to insulin last week. | Takes [metformin > insulin] for diabetes
I traded my Clio for an Audi. | Drives [a Clio > an Audi] to work
We moved our photos from Dropbox to Drive. | Keeps photos in [Dropbox > Drive], backups on a NAS
We decided to go with Postgres instead of MySQL. | The backend is PHP, [MySQL > Postgres] and Redis
I take the bus instead of the train now. | Takes the [train > bus] to work every day
We migrated our logs from Splunk to Loki. | Keeps logs with [Splunk > Loki], metrics with Datadog
Zoe switched from Vim to Emacs. | Sister Zoe uses [Vim > Emacs] for notes
笔记从Obsidian换到Notion了 | 用[Obsidian > Notion]记笔记和管项目
我把MySQL换成了Postgres | 后端用Go和[MySQL > Postgres]开发
我们用Redis替换了Memcached | 用[Memcached > Redis]和Kafka做后端
我不用飞书了，改用钉钉 | 用[飞书 > 钉钉]办公
"""


@pytest.mark.parametrize(("said", "held"), pairs(REWORDED))
def test_what_gave_way_inside_a_memory_that_says_more(said: str, held: str) -> None:
    before, since = (re.sub(r"\[(.+) > (.+)\]", place, held) for place in (r"\1", r"\2"))
    contest = contest_of(said)
    assert contest and re.search(contest["exchanged"], before, re.IGNORECASE)
    assert reworded([said], [before]) == [(0, 0, since)]


# What was said | a memory that stays as it is, or is over as a whole
AS_IT_IS = """
I thought about switching from Vim to Emacs. | Uses Vim for coding
I partly switched from Windows to Linux. | Uses Windows for gaming
I switched from Windows to Linux, but then back again. | Uses Windows for gaming
She said: I switched from Windows to Linux. | Uses Windows for gaming
When I switched from Windows to Linux, sound broke. | Uses Windows for gaming
In 2015 I switched from Windows to Linux. | Uses Windows for gaming
I will not be switching from Windows to Linux. | Uses Windows for gaming
I switched from Python to Rust for the CLI. | Uses Python for data analysis
I switched from Python to Rust at work. | Uses Python for hobby projects
Our team moved from Jira to Linear. | Uses Jira for personal to-dos
Use Rust instead of Python. | Uses Python for scripts
I dropped Tom for Ben. | Plays tennis with Tom on Sundays
I switched from Python to Ruby. | Keeps a python in a terrarium
我差点从 Slack 换到 Teams | 用 Slack 写笔记
小王把 Vim 换成了 Emacs | 用 Vim 写代码
今天把黄油换成了橄榄油 | 用黄油做蛋糕
我们公司从 Slack 换到 Teams 了 | 用 Slack 记家务
我从 Windows 换到 Linux 又换回来了 | 用 Windows 写代码
I might switch from Obsidian to Notion. | Uses Obsidian for all their note-taking
I didn't switch from Obsidian to Notion. | Uses Obsidian for all their note-taking
My sister switched from Obsidian to Notion. | Uses Obsidian for all their note-taking
I switched from Obsidian to Notion. | Uses Obsidian
I switched from Obsidian to Notion. | Likes Obsidian for its plugins
I switched from Obsidian to Notion. | Built a plugin for Obsidian
I switched from Obsidian to Notion. | Used Obsidian for notes since 2019
I switched from Vim to Emacs. | Sister Zoe uses Vim for notes
I switched from Unity to Godot. | Is hitting Unity performance issues
I moved from Berlin to Hamburg. | Is working on a project in Berlin
We moved our photos from Dropbox to Drive. | Keeps invoices in Dropbox
I switched from Java to Kotlin. | Is a Java developer at Acme
I replaced the tomatoes with peppers in that recipe. | Cooks pasta with tomatoes and basil
I changed from piano to violin lessons. | Plays piano and tennis
I replaced the battery with a new one. | Rides a bike with a battery to work
She uses Notion instead of Obsidian. | Uses Obsidian for notes
想把MySQL换成Postgres | 后端用Go和MySQL开发
同事把MySQL换成了Postgres | 后端用Go和MySQL开发
我从北京搬到上海了 | 在北京上班
从Python转到Go了 | 喜欢用Python写后端
"""


@pytest.mark.parametrize(("said", "held"), pairs(AS_IT_IS))
def test_what_gave_way_elsewhere(said: str, held: str) -> None:
    assert reworded([said], [held]) == []


def test_one_exchange_after_another() -> None:
    said = [
        "I'm switching from Unity to Godot.",
        "I write GDScript now.",
        "We replaced C# with GDScript.",
    ]
    held = ["Has a cat", "Is working on a card game using Unity and C#"]
    assert reworded(said, held) == [(1, 2, "Is working on a card game using Godot and GDScript")]


@pytest.mark.parametrize(
    ("said", "memories", "ended"),
    [
        ("汤圆4岁了", ["猫3岁", "猫叫汤圆"], [0]),
        ("跟小鹿分了", ["住在上海", "女朋友叫小鹿"], [1]),
        ("今天冬至吃了汤圆", ["猫3岁", "猫叫汤圆"], []),
        ("可乐不喝了，戒糖", ["狗叫可乐", "狗8岁"], []),
        # One of two that may be meant is meant by neither.
        ("现在坐B07", ["工位是A12", "停车位是C31"], []),
    ],
)
def test_what_a_memory_calls_by_a_name(said: str, memories: list[str], ended: list[int]) -> None:
    assert rivals(said, memories) == ended


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        ("帮我看看郑州的社保怎么转，刚从苏州搬过来", "刚从苏州搬过来"),
        ("盒马退了，推荐点便宜的晚饭", "盒马退了"),
        ("帮我写个请假条，推荐个理由", ""),
        ("帮我看看这个怎么转", ""),
    ],
)
def test_what_is_stated_beside_an_order(said: str, stated: str) -> None:
    assert before_question(said) == stated
