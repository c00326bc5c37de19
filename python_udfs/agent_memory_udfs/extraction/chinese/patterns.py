"""Tells what a Chinese clause is: of oneself, of one just introduced, of what kind."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..shared.attributes import questions
from ..shared.lexis import word_list
from ..shared.roles import ANIMALS
from .clauses import MARKS
from .lasting import is_lasting
from .people import BOUNDARY, OWN
from .relationships import ROLES
from .slots import read_predicate
from .times import lasts, leading
from .words import OCCUPATION_ENDINGS, RELATIONS

_RELATION = "|".join(sorted(RELATIONS, key=len, reverse=True))
NAMED = re.compile(
    r"的?((?:[小老阿][\u4e00-\u9fff]|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯"
    r"邓曹彭曾][\u4e00-\u9fff]{1,2}?))"
    r"(?=住|在|是|搬|来自|今年|喜欢|不喜欢|叫|结婚|离婚|去|有|会|也|很|换|从|对|养|考|要|想)"
)
MINE = re.compile(r"我(?:的|家的?)?(?=(?:" + _RELATION + "))")
ASKED = {words: names[0] for words, names in questions("chinese").items()}

ANIMAL = (
    "猫|狗|兔子|鹦鹉|仓鼠|乌龟|鸟|鱼|金毛|柯基|泰迪|哈士奇|边牧|布偶|英短|美短|橘猫|柴犬|拉布拉"
    "多|宠物|马|龙猫|刺猬|蛇|蜥蜴"
)
_INTRODUCED = re.compile(
    r"(?:我家|家里|我们家|家)?(?:现在|目前|还|也|最近|刚刚?|去年|今年|昨天"
    r"|上个?[月周])*(?P<verb>有(?:了|过)?|养(?:了|着|过)?|生了|领养了|收养了|认识了?|交了|捡了"
    r"|买了|得了)"
    rf"(?P<count>一|两|二|三|四|五|几|好几|\d)?(?P<unit>[个只条位头匹对窝])"
    r"(?:[^,有叫]{0,6}?(?:名字?|取名)?叫做?(?P<called>[\u4e00-\u9fffA-Za-z]{1,10}?)的)?"
    rf"(?P<which>[^,有叫]{{0,8}}?)(?P<noun>{_RELATION}|{ANIMAL})"
    r"(?:,?(?:名字)?(?:名叫|叫做?)(?P<name>[\u4e00-\u9fffA-Za-z]{1,10}))?(?P<rest>.*)$"
)
_NAMED_AS = re.compile(
    r"(?:它|他|她)?(?:的)?(?:名字|小名|大名)?(?:叫做?|名叫|是|取名|起名)(?:叫"
    r"|为)?(?P<name>[\u4e00-\u9fff]{1,4}|[A-Za-z]{2,12})$"
)
_OF_ANIMAL = re.compile(
    r"(?:它)?(?:今年|现在|已经|才|刚|快|大概|都|也)*(?:(?:\d+|[一二三四五六七八九十半两几]+)(?:"
    r"多)?(?:个月|岁|周岁|个半月)|很|特别|非常|超级?|最|有点|好|挺|比较|是(?:公|母|.{0,4}色"
    r"|一?[只条]|.{0,6}[猫狗犬])"
    r"|喜欢(?:吃|睡|玩|咬|抓|黏|粘|趴|晒|叫|追|舔|人|我)|爱(?:吃|睡|玩|咬|黏|粘|叫|撒娇)"
    r"|不(?:吃|爱|喜欢|会|咬|听)|会(?:握手|叫|开门|撒娇|接)|绝育|打了疫苗|品种|毛|体重|重)"
)
_OF_PERSON = re.compile(
    r"(?:他|她)?(?:今年|现在|已经|才|刚|快|也|都|目前|一直)*(?:(?:\d+"
    r"|[一二三四五六七八九十两几]+)(?:多)?(?:个月|岁|周岁)|在|是|住|很|特别|非常|喜欢|不|会|有"
    r"|叫|上|读|做|比我|来自|从|学|长|性格|结婚|离婚|单身|工作|刚)"
)
_OWN_ANIMAL = ("养", "领养", "收养")

_ADVERBS = (
    r"(?:现在|目前|如今|已经|刚刚?|最近|其实|真的|一直|从小|平时|平常|从来|每天"
    r"|每周[一二三四五六日]?|每年|每个?月|经常|常常|总是|总|老是|老|也|都|就|还|又|正|才|一般"
    r"|偶尔|有时候?|特别|非常|很|超级?|最|比较|挺|十分|更|尤其|可能|打小"
    r"|(?:19|20)\d\d年(?:\d{1,2}月)?|去年|前年|今年|上个?[月周]|昨天|前天|\d{1,2}月"
    r"|[一二三四五六七八九十两]{1,2}[年天]前|[,的])*"
)
_ONESELF = re.compile(
    _ADVERBS + r"(?:"
    r"(?:养|有)(?:了|着|过)?(?:[一二两三四五六七八九几\d]+)[只条个头匹对位].+|养了?.{1,8}[猫狗短]"
    r"|怀孕|怀了|单身|已婚|未婚|离异|丧偶|失业|待业|退休|辞职|离职|毕业|确诊|住院|失眠|被裁"
    r"|分手|失恋|离婚|结婚|订婚|创业|裸辞|转行|跳槽|入职|复读|考研|备考"
    r"|患有?(?!者)|得了.{1,10}(?:病|症|炎|癌)|做了?.{0,8}手术|有.{1,8}(?:病史|症|病$|炎$)"
    r"|打算|准备(?!好|就绪|工作|一)|计划(?!书|是|的)|想(?:学|去|买|考|当|做|换|找|养|要|成为"
    r"|搬|辞|开(?!始)|减|转|出|报|生|谈|结|离)|决定(?!权|性)"
    r"|(?:不太?|不怎么|不再)?(?:喜欢|爱(?=吃|喝|看|听|玩|好|打|唱|跳)|讨厌|害怕|怕|恨(?=不得)?"
    r"|习惯|擅长|热爱|受不了|酷爱|沉迷|迷上|爱上)"
    r"|会(?:说|讲|弹|唱|跳舞|开车|游泳|做饭|编程|拉|画|一点)|对.{1,12}(?:过敏|感兴趣|不耐受)"
    r"|在.{2,12}(?:工作|上班|上学|读书|读研|留学|实习|住|生活|长大|出生|上大学)|住在?|来自"
    r"|从事|就职|任职|供职|毕业于|就读|出生于|祖籍|老家|现居|定居"
    r"|(?:[男女]|男生|女生)$|.{0,2}(?:土生土长|地道)的.{2,6}人|[\u4e00-\u9fff]{2,6}(?:严重)?过"
    r"敏$|干了.{0,4}年|刚?从.{2,8}(?:搬来|搬到|回来|毕业|辞职|离职)|嫁到|带娃|单着|备孕|待产"
    r"|(?:今年)?(?:\d{1,2}|[一二三四五六七八九十]{2,3})(?:周?岁|多岁)(?!的)|大[一二三四](?:了"
    r"|学生|在读|$|[^家点个])|高[一二三](?:了|学生|在读|$|[^层])|研[一二三](?:$|在读|了)"
    r"|初[一二三](?:$|了|学生)|(?:19|20|[6-9])\d年?(?:的|出生|生)$"
    r"|身高\d|体重\d|血型"
    r"|(?:左|右|双)?(?:膝盖|腰|颈椎|腰椎|胃|肝|肾|心脏|眼睛|眼|牙|皮肤|肠胃|鼻子|肩膀|脚踝|手腕|耳朵|耳|腿|脚|关节|血压|血糖|尿酸)"
    r"(?:有(?:旧|老|点|过)|不好|一直|长期|做过|受过|动过|偏|比较|听力|近视|过敏)|从不|从来不|不(?:吃|喝|抽)[^,]{1,6}$|戒(?:了|烟|酒)"
    r"|(?:买|卖|换|搬|考|生|学会|参加|加入|入手|报|开始|拿到|收到|通过|申请|领养|收养|订|租|去"
    r"|做|得到|当上|升|转到|选)(?:了|到|上|完|下)[^,]{2,}"
    r"|(?:总|老|一直|经常|总是|老是)?(?:觉得|感觉|认为)(?:自己|别人|身边|活着|人生|生活)"
    r"|控制不住|忍不住|没有?(?:朋友|工作|对象|房|车|孩子|安全感|自信|信心)"
    r")"
)
_AMOUNT = r"(?:\d[\d.,]*|[一二两三四五六七八九十百千万半]+)"
# 健身卡一个月300
_OWN_COST = (
    r"(?:健身卡|月卡|年卡|季卡|车位|停车位?|宽带|网费|话费|套餐|会员|物业费?|房租|租金|月供|保险|学费|补习班|兴趣班|托管班?"
    r"|奶粉|尿不湿|保姆|钟点工|月嫂|猫粮|狗粮|水电费?|油费|油钱|通勤费?|私教课?|钢琴课|舞蹈课|英语课|网课)"
    rf"(?:费|钱)?(?:现在|都|要|是|大概|差不多)*(?:(?:一|每)(?:个?月|年|季度?|节课?|次|堂|小时|天|周|平)(?:要|是|得)?{_AMOUNT}(?:多|块|元)*"
    rf"|{_AMOUNT}(?:多|块|元)*(?:一|每)(?:个?月|年|季度?|节|次|堂|小时|天|周))$"
)
# 晨会九点半开, 瑜伽课周四晚上七点
_OWN_DATE = (
    r"(?:[晨早晚例周站组月]会|部门会|家长会|[^,我你他她它这那的]{1,4}课|合唱团|乐团|排练|训练|门诊|理疗|透析|化疗|复诊|复查|家教|夜校|晚自习)"
    r"(?:一般|都|是|在|固定|定在|安排在)*(?:每)?(?:周|星期|礼拜)?[一二三四五六七八九日天末\d十两][^,]{0,12}?"
    r"(?:[一二三四五六日天末点半]|[上下]午|晚上|早上|中午|上课|开|练唱|排练|\d)$"
)
# 单反是佳能的
_OWN_MAKE = (
    r"(?:单反|微单|相机|手机|电脑|笔记本|平板|耳机|音箱|键盘|鼠标|吉他|钢琴|跑鞋|自行车|公路车|电动车|车|洗衣机|冰箱|空调|电视|扫地机器人|投影仪?|手表|车险|医保|社保|保险|工资卡|信用卡|银行卡|房贷|手机卡|眼镜|床垫|沙发|轮椅|助听器|奶粉|路由器)"
    r"(?:用的|开的|都)?是[^,我你他她它这那]{2,8}的$"
)
# 平时看B站, 在带两个研究生, 负责华东区, 欠同事五千块
_OWN_HABIT = (
    r"(?:平时|平常|通常|下班后?|睡前|饭后|周末|午饭|晚饭|早饭|上下班)(?:一般|都|就|会|自己|常常?|主要|喜欢)*"
    r"[看听玩用吃喝做去打跑练骑坐走带写读画逛睡刷](?![么看])[^,的]{1,8}$"
    r"|(?:现在|目前|最近)*在[学练带教养备供攒减](?!忙)[^,]{2,8}$|(?:主要)?负责(?!任|人)[^,]{2,8}$"
    r"|在[^,]{2,8}?(?:送(?:快递|外卖)|跑(?:网约车|单|业务)|开(?:车|店|出租|网约车)|带(?:团|班|队)|摆摊|驻唱|坐诊|站岗|值班|代课|兼职|打零工)$"
    r"|(?:书房|房间|卧室|工位|办公室|教室|车位|摊位|铺子|店|座位)(?:在|朝|靠|挨着)[^,你您]{1,6}$"
    r"|(?:签证|绿卡|录取|房产证|驾照|护照|营业执照|offer|结果|批文|贷款)(?:一直|都)?还?没(?:下来|到手?|批|拿到|考下?来?|办下?来?|出来?)$"
    r"|(?:跟|和|与)[^,你您]{1,6}?(?:暧昧|交往|同居|冷战|异地|分居|合租|合伙|谈恋爱)(?:中|着)?$"
    r"|(?:项目|作业|报名|论文|申请|活动|合同|会员|租约)截止?(?:到|日期是?)?[^,]{0,2}(?:月|周|年|\d|[一二三四五六七八九十])[^,]{0,6}$"
    r"|(?:我们)?(?:球队|乐队|社团|团队|公司|战队|小店|网店|项目|产品|乐团|队|群)(?:名字?)?叫(?!大家|我|人|他|她|车|外卖|去|来|停|苦|好)[^,吃喝你您]{1,10}$"
    rf"|(?:上班|通勤|上学|单程|路上)(?:要|得|花|需要)*{_AMOUNT}个?半?(?:小时|分钟|钟头)$"
    rf"|(?:球鞋|鞋子?|衣服|裤子|上衣|内衣|戒指)(?:穿|戴|是)?{_AMOUNT}(?:码|号)$"
    r"|(?:密码管理器|输入法|浏览器|编辑器|播放器|笔记软件|记账|日历|网盘|邮箱|手机|电脑|相机)用的(?:是)?[^,的]{2,12}$"
    r"|(?:体检|牙医|看牙|理发|复诊|手术|产检|面试|装机|搬家)(?:约|预约|定|排|挂)(?:在|到|了)[^,]{0,3}(?:周|月|号|\d|[一二三四五六七八九十])[^,]{0,6}$"
    rf"|欠(?:着|了)?[^,你您]{{1,6}}{_AMOUNT}(?:块|元|万)*$|养(?:了|着)?一?[缸窝群盆对箱][^,]{{1,6}}$"
    r"|(?:膝盖|腰|颈椎|腰椎|胃|肝|肾|肺|甲状腺|乳腺|前列腺|脚踝|手腕|肩膀|关节|血管|眼睛|牙)有(?:积液|囊肿|结节|骨刺|息肉|[^,]{0,2}炎|旧伤|结石|斑块|溃疡|增生|突出|钙化)"
)
# What somebody is or has been doing for long: 属猴, 血糖偏高, 学了十年钢琴.
STATE = re.compile(
    _ADVERBS + r"(?:属[鼠牛虎兔龙蛇马羊猴鸡狗猪]|身高(?:[一\d]|不)"
    r"|在(?:备孕|等(?:绿卡|签证|offer|通知|结果|肾源|配型|手术)|办(?:离婚|移民|签证|绿卡)|还(?:房贷|车贷)|相亲|戒[烟酒糖])"
    r"|(?:我们)?(?:公司|单位|学校|宿舍|寝室)(?:现在|就)?(?:在(?!开|裁|招|搬|装|休|放|团建|加班|年会|吃|聚|考|上|准备|做|办|忙|改)[\u4e00-\u9fff]{2,6}$|是[^,]{1,4}[人室]间$)"
    rf"|{_OWN_HABIT}"
    r"|正在(?:考(?![虑察])|备考|备孕|找工作|减肥|戒|装修|读(?:研|博|大)|写论文)"
    r"|[学练做干教弹画拉开当跑写唱](?:了|过)?[^,，没]{0,6}(?:\d+|[一二两三四五六七八九十几半]+)(?:多)?年"
    r"(?:多)?(?:了|[^,，]{1,8})?$"
    r"|(?:血糖|血压|血脂|尿酸|胆固醇|心率)(?:一直|有点|有些|很|比较)?(?:偏)?[高低]"
    r"|乳糖不耐|色盲|色弱|近视|左撇子|惯用左手"
    r"|信(?:佛|教|基督|天主|道教|伊斯兰)|.{1,4}个?(?:孩子|娃|宝宝|女儿|儿子)的(?:妈妈?|爸爸?|父亲|母亲)$"
    r"|今年(?:要|就要)?(?:高考|中考|考研|毕业|结婚|退休)|养(?:了|着)?[只条][^,]{1,8}$"
    r"|(?:晚上|每天|一般|早上|平时)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})点半?(?:睡觉?|起床|上床)"
    r"|(?:(?:去年|今年|前年|上个?月|上周|最近|刚)?(?:体检|检查|复查)(?:时|的?时候)?(?:被)?)?"
    r"(?:查出|检查出|确诊|诊断出|诊断为)(?:来|了|有|是|为)?[^,]{2,10}"
    r"|[^,我你]{1,8}(?:突出|结石|[肠胃鼻肝肾关节]炎|症|囊肿|骨折|增生|息肉|高血压|糖尿病)"
    r"(?:\d+|[一二三四五六七八九十几半]+)(?:多)?[年个]"
    r"|(?:本科|研究生|硕士|博士|大学|专科)(?:学|读|念)的"
    r"|(?:婚约|婚礼|婚)(?:被)?(?:取消|解除|退)了"
    r"|(?:被|公司|老板)?(?:升职|加薪|涨了?工资|降薪|调薪)(?:了|加薪)"
    # Only the speaker's: what one pays, goes to, has at hand and has of a make.
    rf"|{_OWN_COST}|{_OWN_DATE}|手[头上里](?:还|现在)?有?{_AMOUNT}.{{1,6}}$|{_OWN_MAKE}"
    r"|(?:正?在|最近在)[追看读听玩刷学](?:一?[部本款套])?[^,]{0,6}《[^》]{1,20}》)"
)
_HABIT = re.compile(
    r"(?:我)?(?:现在|目前|如今|最近)?(?:每天|每周|每年|每个?月|每晚|每次|经常|常常|平时|从来不|从不|总是|老是|天天"
    r"|周末都?|从小)(?:都|就|会|要)*[^,]{2,}"
)

# Behind a time what somebody does is what the speaker does: 下个月去驾校报名.
_DONE = re.compile(
    rf"(?!是|有(?:雨|雪|风|课|会|空|时|点|人|个)|来(?!到|自)|不(?:用|必|行|要"
    rf"|是)|可|能|请|把|让|给|很|真|太|好|最|说|要(?:是|下)|比|没(?:事|关|问"
    rf"|什)|带|用|找|等|今|名|长|随){BOUNDARY}|(?:为了|因为|和|跟|飞|开始)"
)
_WEAK = re.compile(
    r"(?:你|您|亲|请|谢|哈|呵|嘿|嗯|哦|唉|哎|赞|加油|祝|快|来吧|好吗|行吗|对吧|是吧|对不对"
    r"|好不好|怎么样|拜托|麻烦|抱歉|对不起|再见|晚安|感谢|相信我|真的$|真是|太(?!太|阳|极)|好(?:喜欢|开心"
    r"|难过|棒|美|想|爱|的)|没错|那就|这|那)"
    r"|.*(?:你|您)"
)
_LIKED_FIRST = re.compile(
    r"(?:.{0,4}?)(?P<thing>[\u4e00-\u9fffA-Za-z]{1,12}?)(?:我|我是)(?P<verb>(?:也|都|就|最|很"
    r"|超|特别|真的|一直|可|还|挺|比较|非常)*(?:不太?|从来不|不能|不怎么)?(?:喜欢|爱"
    r"|讨厌)?(?:吃|喝|看|听|玩)?)(?:的|了)?(?P<rest>$|拿来|来|给|帮|我|啊|哈)"
)
_NO_THING = word_list(
    "我 你 他 她 它 这 那 今天 昨天 现在 其实 因为 所以 但 不过 而且 平时 以前 最近 不 没 是 "
    "说 知 觉 也 还 就 都 可 如 谢 好 嗯 哦 啊 哈 早 晚 周 听你 听到 看到 想到 看了 听了"
)
_PRESUPPOSED = re.compile(
    r"我(?:的|家)?(?P<who>老公|老婆|丈夫|妻子|女朋友|男朋友|女友|男友|儿子|女儿|孩子|未婚妻"
    r"|未婚夫|室友|猫|狗|弟弟|妹妹|哥哥|姐姐)(?!们|节)"
)
_BEFORE_QUESTION = re.compile(
    r"(?:,|的话)?(?:还)?(?:应该|该(?!病)|能不能|能否|能(?!力|量|说)|可不可以|可以|怎么|怎样"
    r"|如何|有什么|有哪些|吃什么|喝什么|是不是|会不会|要不要|适合|需要|为什么|咋|推荐|什么|哪)"
)


class Introduced(NamedTuple):
    """One that a clause introduces: 有一只猫; `key` names the slot of who has one."""

    noun: str
    name: str
    is_one: bool
    key: str


def introduced(predicate: str) -> Introduced | None:
    """Whom 有一只猫 introduces; None where it introduces nobody."""
    match = _INTRODUCED.match(predicate.strip(MARKS))
    if match is None or (match["rest"] and not match["name"]):
        return None
    noun, name = match["noun"], match["called"] or match["name"] or ""
    is_one = match["count"] in (None, "一", "1")
    owns = match["verb"].startswith(_OWN_ANIMAL) or match["verb"] in ("有", "有了")
    plain = is_one and owns and not match["which"] and not name and re.fullmatch(ANIMAL, noun)
    fresh = re.match(r".*(?:又|还|也|再|另)", predicate[: match.start("unit")])
    return Introduced(noun, name, is_one, f"has {noun}" if plain and not fresh else "")


def is_animal(noun: str) -> bool:
    """Whether the noun names an animal: 金毛, 小狗."""
    return re.search(f"(?:{ANIMAL})$", noun) is not None or ROLES.get(noun) in ANIMALS


def is_about_introduced(clause: str, noun: str) -> bool:
    """Whether a clause without a subject is about the animal or person just introduced."""
    return (_OF_ANIMAL if is_animal(noun) else _OF_PERSON).match(clause) is not None


def named_as(clause: str) -> str:
    """豆豆 of 叫豆豆; "" where the clause names nobody."""
    match = _NAMED_AS.match(clause.strip(MARKS))
    if match is None or ("是" in clause[: match.start("name")] and "名" not in clause):
        return ""
    return match["name"]


def speaks_of_oneself(clause: str) -> bool:
    """Whether a clause without a subject can only be about the speaker: 养了一只猫, 大二学生."""
    clause = clause.strip(MARKS)
    if "你" in clause or "您" in clause:
        return False
    if _ONESELF.match(clause) or STATE.match(clause) or is_lasting(clause):
        return True
    at = leading(clause, 0, len(clause))
    if at and _DONE.match(clause, at):
        return True
    return _HABIT.match(clause) is not None and len(clause) > 4


def is_weak(clause: str) -> bool:
    """Whether the clause only addresses or reacts, and adds nothing to a statement."""
    return _WEAK.match(clause.strip(MARKS)) is not None


def is_too_short(predicate: str) -> bool:
    """Whether the predicate is one word that says little: 走了; 恐高 says enough."""
    return len(predicate) < 2 or (len(predicate) == 2 and predicate[-1] in "了的过着啊吧去来好行")


# 酸菜鱼是我最喜欢的菜
_FAVOURITE_FIRST = re.compile(
    r"(?P<thing>[^,我你他她它这那]{1,12}?)(?:现在|目前|一直|才|就|可)*是我(?P<verb>(?:现在|目前|一直)*最(?:喜欢|爱)"
    r"(?:吃|喝|看|听|玩|读)?的[^,的]{1,8})$"
)


def liked_first(plain: str, original: str) -> tuple[str, str] | None:
    """(predicate, the same as written) of 抹茶我喜欢: 喜欢抹茶."""
    if favourite := _FAVOURITE_FIRST.match(plain.strip(MARKS)):
        begin = len(plain) - len(plain.lstrip(MARKS))
        thing, verb = (
            original[begin + favourite.start(part) : begin + favourite.end(part)]
            for part in ("thing", "verb")
        )
        return f"{favourite['verb']}是{favourite['thing']}", f"{verb}是{thing}"
    match = _LIKED_FIRST.match(plain)
    if match is None or not re.search(r"喜欢|爱|讨厌|[不能](?:吃|喝)", match["verb"]):
        return None
    thing = match["thing"]
    if thing.startswith(_NO_THING) or plain[: match.start("thing")].endswith(("我", "你")):
        return None
    verb = match["verb"]
    begin, end = match.span("thing")
    spoken = original[match.start("verb") : match.end("verb")]
    return verb + thing, spoken + original[begin:end]


def presupposed(predicate: str) -> str:
    """女朋友 of 要去找我女朋友: whom the speaker must have; "" where nobody."""
    match = _PRESUPPOSED.search(predicate)
    denied = (
        re.search(r"没有?|想要?|如果|要是|未来|以后", predicate[: match.start()]) if match else None
    )
    return "" if match is None or denied else match["who"]


def fact_before_question(plain: str, start: int, end: int) -> int:
    """The end of what a question tells first: 我对花生过敏 of 我对花生过敏能吃什么."""
    match = _BEFORE_QUESTION.search(plain, start + 2, end)
    if match is None:
        return start
    told = plain[start : match.start()]
    predicate = re.sub(r"^(?:我们?|本人|咱)(?:的)?", "", told)
    predicate = re.sub(rf"^(?:{_RELATION})", "", predicate)
    findings, _ = read_predicate(predicate, predicate)
    health = re.search(
        r"(?:患有?|得了|有).{1,8}(?:病|症|炎|癌|压|高|糖)|怀孕|过敏|\d+岁|吃素"
        r"|[一二三四五六七八九十]岁",
        told,
    )
    trouble = plain.startswith(
        ("怎么办", "咋办", "该怎么", "怎么"), match.end() - len(match.group())
    )
    if trouble and re.match(rf"(?:我(?:的|家)?(?:{_RELATION})|{OWN}).{{3,}}", told):
        health = health or match
    asks_nothing = not re.search(r"吗|什么|怎么|哪|谁|你|您", told)
    return (
        match.start() if asks_nothing and (any(f.attribute for f in findings) or health) else start
    )


def describes(rest: str) -> bool:
    """是医生, 是个好人: what somebody is, and no name."""
    findings, _ = read_predicate(rest, rest)
    return (
        (rest.startswith("是") and any(f.attribute != "name" for f in findings))
        or "个" in rest
        or "的" in rest
        or rest.endswith(("人", *OCCUPATION_ENDINGS))
    )


def kind_of(body: str) -> str:
    """Kind of a statement that fills no attribute."""
    if body.startswith(("想", "希望", "要", "更喜欢", "偏好", "喜欢", "宁愿")):
        return "preference"
    if lasts(body):
        return "fact"
    past = re.search(
        r"昨|前天|上周|上个?月|去年|前年|刚才|了$|过$|(?<!(?<![领收])养)了[^,]|国庆|暑假|寒假|年前|月前|天前"
        r"|^是[^,]{0,4}[年月日号天周春夏秋冬][^,]{0,3}(?:毕业|出生|结婚|认识|搬|来|入职|开始|退休|离)[^,]{0,6}的$",
        body,
    )
    return "episode" if past else "fact"
