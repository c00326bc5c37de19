"""What a Chinese statement ends: 放弃学吉他了 ends 在学吉他, 皮皮死了 ends 养了一只鹦鹉，叫皮皮.

The statement of the end is put into the words in which what ends was remembered, as a pattern of
its beginning (PostgreSQL's). Each character fits its traditional forms too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...characters import simplified
from ..shared.model import Ending, Finding
from .patterns import ANIMAL
from .stored import any_script, literal, may_end
from .words import OCCUPATION_ENDINGS, RELATIONS

# What may stand before the verb in a memory.
_LEAD = (
    "(?:现在|目前|如今|已经|一直|平时|平常|经常|常常|偶尔|从小|最近|正在|打算|准备|计划|每[天周年晚次]"
    "|每个?月|早上|早晨|中午|下午|晚上|睡前|饭后|周末|开始|喜欢|很|也|还|都|又|在|正|想|会|要|爱|去)*"
)
_END = "(?=$|[了的过着,，。;；、 (（一二两三四五六七八九十0-9]|已经|很久|好几)"
_PERSONS = "[你您他她它]"
_WHEN = (
    r"(?:现在|目前|如今|已经|其实|也|都|决定|终于|总算|刚刚?|最近|[今去前]年[春夏秋冬]天?|年[初底中]|月[初底]|[上下]半年|昨天|前天|今天|上个?[月周]|上星期|去年"
    r"|今年|前年|上周[一二三四五六日]|就|又|早就?|后来|彻底|成功|再也|暂时|[,])*"
)
_PASSING = re.compile(
    r"放假|探亲|过年|过节|休假|回来玩|^(?:今天|今晚|现在先|先|这次|这周|暂时)|(?:今天|今晚|这次)"
)
# 不学日语了, 不再打篮球, 没养狗了
_NOT_ANY_MORE = re.compile(
    rf"{_WHEN}(?:不再(?:继续)?|不继续|不(?=.+了$)|没有?再|没有?(?=.+了$))"
    rf"(?P<what>(?!是|对|要|好|行|用|会|能|可|知|想(?!去|学|买)|过|久|同|见|敢|肯|太|很|在乎|那么|怎么"
    rf"|了|然|错|起|着|住了|得|够|清|懂)[^,]{{2,14}}?)了?$"
)
_KIN = "|".join(sorted(RELATIONS, key=len, reverse=True))
# 我没有狗了, 其实我没有外甥; 我没有朋友 says nothing of one.
_COMPANY = "朋友|同事|同学|客户|家人|学生|老师|医生|亲戚|邻居|哥们|闺蜜"
_NONE_LEFT = re.compile(
    rf"{_WHEN}(?:并|根本|早就?)*没有?(?:养)?(?!{_COMPANY})(?P<what>{ANIMAL}|{_KIN})了?$"
)
_GIVEN_UP = re.compile(rf"{_WHEN}(?:放弃|停止|中断|停掉|停)(?:了)?(?P<what>[^,]{{2,12}}?)了?$")
_QUIT = re.compile(
    rf"{_WHEN}戒(?:掉|断)?(?:了)?(?P<what>[^,了]{{1,6}}?)(?:了.{{0,5}}|很久)?$"
    rf"|{_WHEN}(?:把|将)(?P<what2>[^,]{{1,4}}?){_WHEN}戒(?:掉|断)?了.{{0,4}}$"
)
_GONE_THING = re.compile(
    rf"{_WHEN}(?:把|将)?(?:我的?|自己的?|家里的?)?(?P<what>[\u4e00-\u9fffA-Za-z]{{1,8}}?){_WHEN}"
    rf"(?:被)?(?:卖|送人|送走|扔|丢|弄丢|报废|偷|转手|捐|撞毁|拆|摘)(?:掉|走|出去)?了$"
    rf"|{_WHEN}(?:卖|扔|丢|捐|转卖|转让)(?:掉)?了(?:我的?|自己的?)?(?P<what2>[\u4e00-\u9fffA-Za-z]"
    r"{1,8})$"
)
_DEAD = re.compile(
    rf"(?P<who>(?![去今昨前上刚已最])[^,不没]{{1,8}}?){_WHEN}(?:病|老|被.{{1,4}})?"
    r"(?:死|去世|离世|过世|走丢|跑丢|飞走|跑掉|飞|丢|不见|送人|送走|没|走)(?:掉)?了$"
)
_DIED = re.compile(rf"{_WHEN}(?:去世|过世|离世|走|病逝|逝世)了$")
_DROPPED_OUT = re.compile(rf"{_WHEN}(?:从[^,]{{1,8}})?(?:退学|辍学|退了学)(?:了|$)")
_PARTED = re.compile(
    rf"{_WHEN}(?:(?:和|跟|与)(?!前|初恋)(?P<who>[^,]{{1,8}}?))?{_WHEN}(?P<how>分手|分了手|分(?=了$)|分居|离婚|离了婚|离了"
    r"|闹掰|取消婚约)(?:了|.{1,5}[年月]了?)*$"
)
_MOVED_OUT = re.compile(rf"{_WHEN}(?:搬离|搬出|离开)了?(?P<what>[^,]{{2,8}}?)了?$")
_CANCELLED = re.compile(
    rf"{_WHEN}(?:取消|退出|退订|注销|退掉?)(?:了)?(?P<what>[^,]{{2,10}}?)了?$"
    rf"|{_WHEN}(?:把|将)?(?P<what2>[^,]{{2,8}}?){_WHEN}(?:被)?(?:取消|退掉?|退订|注销|停)了$"
)
# 现在更喜欢靠过道的座位
_RATHER = re.compile(
    r"(?:现在|如今|最近|又|还是|反而)*(?:更|比较)(?:喜欢|偏好|爱)(?P<own>[^,的]{1,8}?)的?(?P<noun>[^,的了]{2,4})了?$"
)
_TRIP = re.compile(r"去(?P<where>[^,的]{2,8})的(?:旅行|旅游|行程|计划|机票|出差)")
_WENT = re.compile(
    rf"{_WHEN}(?:[0-9一二三四五六七八九十]+月|周末|暑假|寒假|国庆|春节|五一)?(?:去|到|来)了(?P<where>[^,了]{{2,8}}?)$"
)
_INSTEAD = re.compile(rf"{_WHEN}改(?P<verb>[上坐骑吃喝穿练学住走])(?P<what>[^,]{{1,8}}?)了?$")
_MASTERED = re.compile(rf"{_WHEN}(?:学会|会)了?(?P<what>[^,了]{{1,8}}?)了$")
_GOT = re.compile(
    rf"{_WHEN}(?:(?:拿到|考到|考过|考取|考下|领到|领养|买|买到|买上|有|养|找到|交到|得到|获得|申请到|办好"
    rf"|拿|考)了?(?:一?[个只条本张辆套台部份]|新)?)(?P<what>[^,了的]{{1,8}}?)了?$"
)
_LOVED = re.compile(rf"{_WHEN}(?:脱单|谈恋爱|恋爱|谈(?:了一?个)?(?:女朋友|男朋友|对象))了$")
_RENAMED = re.compile(
    rf"{_WHEN}(?:给|把|将)(?:我的?|我家的?)?(?P<noun>[^,]{{1,4}}?)(?:的名字)?{_WHEN}"
    r"(?:改名|取名|改)(?:叫|为|成)(?:了)?(?P<name>[^,了]{1,8})了?$"
)
_CHANGED_ONE = re.compile(
    rf"{_WHEN}换了?(?:一?[个位家])?新?(?P<noun>导师|老师|教练|医生|牙医|老板|领导|上司|主管|经理|房东"
    r"|室友|搭档|助理|健身房|律师|保姆|阿姨|中介|理发师|网名|头像|昵称|座位|宿舍|专业|班主任)了?$"
)
# (what happened, what it ends)
_EVENTS = (
    (r"流产|小产", "(?:怀孕|怀了|怀上|孕[0-9]).*"),
    (r"生了(?!病|气)|生完|分娩|生下|当(?:妈妈?|爸爸?|爹|娘)了",
     "(?:怀孕|怀了|怀上|孕[0-9]|没有?(?:孩子|小孩|娃)).*"),
    (r"(?:宝宝|孩子|女儿|儿子)[^,]{0,4}(?:出生|降生|生下来|落地)了",
     "(?:怀孕|怀了|怀上|孕[0-9]).*"),
    (r"搬出(?:来|去|宿舍|学校)|不住校", "住(?:校|宿舍|集体宿舍|在?(?:学校|宿舍)).*"),
    (r"退休|离职|辞职", f"是(?:一?[名个位])?[^,，]{{0,12}}(?:{'|'.join(OCCUPATION_ENDINGS)})$"),
    (r"一个人住|独居|自己住", "(?:跟|和|与)[^,，]{1,10}(?:合租|住|同住|同居)"),
    (r"入职|找到(?:了)?(?:新)?工作|上班了", "(?:失业|待业|没有?工作|(?:正?在)?找工作).*"),
    (r"(?:开始)?吃(?:肉|荤)了|开始吃(?:肉|荤)", "(?:吃(?:全|纯)?素|是?素食).*"),
    (r"毕业了", "(?:在[^,]{2,10}(?:读书|上学|读研|读博|念书|上大学)"
                "|是?(?:大|研|高)[一二三四](?:学生)?"
                "|是[^,]{0,6}学生|在读[^,]{0,6})"),
    (r"出院", "(?:在)?住院.*"),
    (r"退伍|退役", "(?:在)?(?:当兵|服役|参军).*"),
    (r"还清了?(?:房贷|车贷|贷款|债)|(?:房贷|车贷|贷款)还清",
     "(?:还|欠|有)[^,]{0,6}(?:房贷|车贷|贷款|债).*"),
    (r"(?:婚约|婚)(?:取消|解除|退)|(?:取消|解除)(?:了)?婚约|退婚|悔婚", "订婚.*"),
    (r"(?:开始|改)?吃(?:全|纯)?素(?:了|$)", "(?:爱|喜欢)?吃(?:猪|牛|羊)?肉.*"),
    (r"(?:毕业|留学)?回国(?:了|工作|发展)", "(?:在)?[^,]{0,6}留学.*"),
    (r"和好|复合", "(?:和[^,]{1,6})?分手.*"),
    # What was earned before is not certain any more.
    (r"(?:被|给我|公司|老板)*(?:涨|加|升|降|调)了?(?:点|一点|一次|一回)?(?:工资|薪水?|薪资|月薪)"
     r"|(?:工资|薪水|月薪|年薪)(?:也|又|终于)*(?:涨|降|调|升)了?$",
     "(?:现在|目前|每个?月|每月)*(?:月薪|年薪|工资|薪水|收入|挣|赚|拿)(?!.*(?:高|低|少)).*"),
)  # fmt: skip
_SERVED = ("会员", "套餐", "账号", "卡", "宽带", "号", "服务", "课", "保险", "年卡", "月卡")
_PUT_OFF = re.compile(
    rf"(?:我的?|我们的?)?(?P<what>面试|会议?|考试|体检|手术|聚会|婚礼|约会|预约|答辩|比赛|课|复查)(?:的?时间)?{_WHEN}"
    r"(?:改|推迟|延期|延后|提前|调|挪|换)(?:到|成|为|在|至)"
)
_STAGES = "幼儿园|小学|初中|高中|大学"
_STAGE = re.compile(rf"{_WHEN}(?:开始)?(?:上|读|念|升)(?:入|了)?(?P<stage>{_STAGES})了$")
# 小张的钱我还了
_PAID_BACK = re.compile(
    rf"{_WHEN}(?:(?:把|将)?(?P<who>[^,我]{{1,4}}?)的(?:钱|债){_WHEN}还(?:清|完|掉)?了"
    r"|还(?:清|完|掉)?了(?P<who2>[^,我]{1,4}?)的(?:钱|债))"
)
_LEFT_FLAT = re.compile(rf"(?P<who>[\u4e00-\u9fff]{{2,3}}?){_WHEN}搬(?:走|出去|出|离)了?$")
_COMMUTING = re.compile(
    r"(?:现在|目前|如今|最近|改成?|改为|都|每天)+(?P<way>(?:骑|坐|开|走|跑|搭|乘)[^,]{1,4}?)(?:去)?(?P<where>上班|上学)了?$"
)
_BOUGHT = re.compile(
    rf"{_WHEN}买(?:到|上)?了?(?:一?[套辆台部间])?(?:新)?(?P<what>房子?|车子?|钢琴|电脑|相机|别墅|公寓)了?$"
)
# 把《三体》看完了
_THROUGH = re.compile(
    rf"{_WHEN}(?:把|将)?(?P<what>《[^》]{{1,20}}》|[^,，不没]{{2,10}}?){_WHEN}[看读追学玩打听]完了$"
)
_EVENTS_READ = tuple(
    (re.compile(rf"{_WHEN}[^,不没]{{0,3}}?(?:{happened})"), ended) for happened, ended in _EVENTS
)
_LOVERS = "(?:女朋友|男朋友|女友|男友|对象|未婚妻|未婚夫)"
_SPOUSES = "(?:老婆|妻子|太太|老公|丈夫|先生|爱人|媳妇)"
_HAVING = "(?:有|买|养|开|骑|用|戴|开的是|用的是|骑的是)(?:了|着|过)?"
_ONE = "(?:(?:一|1)?[个只条头匹辆台部套栋间家艘架把双块支])?"


def ending_of(predicate: str, label: str = "") -> Ending | None:
    """What the predicate ends (simplified, without its subject); `label` is what memories of the
    subject begin with, "" for the speaker."""
    predicate = predicate.strip(" ,。")
    if not 1 < len(predicate) < 30 or not may_end(predicate):
        return None
    if _PASSING.search(predicate) or "吗" in predicate:
        return None
    exact, sole, slots = _patterns(predicate)
    if not exact and not sole and not slots:
        return None
    who = literal(label)

    def whole(parts: Sequence[str]) -> tuple[str, ...]:
        return (any_script(f"{who}(?:{'|'.join(parts)})"),) if parts else ()

    return Ending(tuple(slots), whole(exact), whole(sole))


def _patterns(said: str) -> tuple[list[str], list[str], list[str]]:
    for happened, ended in _EVENTS_READ:
        if happened.match(said):
            return [f"{_LEAD}{ended}"], [], []
    if match := _PUT_OFF.match(said):
        what = literal(match["what"])
        meetings = [f"[^,，]{{2,10}}(?:要|得)?(?:有|去|参加)(?:一?[个场次])?{what}$"]
        if match["what"] == "婚礼" and re.search("[年月]", said[match.end() :]):
            meetings.append("(?:打算|准备|计划|要)*[^,，]{1,8}(?:结婚|办婚礼)$")
        return [], meetings, []
    if match := _STAGE.match(said):
        others = f"(?!{match['stage']})(?:{_STAGES}|[一二三四五六]年级|[初高][一二三])"
        return [f"{_LEAD}(?:在)?(?:上|读|念|是)?{others}"], [], []
    if match := _PAID_BACK.match(said):
        return [f"{_LEAD}欠(?:着|了)?{literal(match['who'] or match['who2'])}"], [], []
    if match := _LEFT_FLAT.match(said):
        held = f"(?:和|跟|与){literal(match['who'])}(?:一起)?(?:合租|住|同住|同居)"
        return [f"{_LEAD}{held}", f"室友(?:是|叫){literal(match['who'])}"], [], []
    if match := _COMMUTING.match(said):
        own = literal(match["way"])
        held = f"(?!{own})(?:骑|坐|开|走|跑|搭|乘)[^,，]{{1,5}}{match['where']}$"
        return [f"{_LEAD}{held}"], [], []
    if match := _BOUGHT.match(said):
        what = literal(match["what"])
        plans = "(?:攒钱|存钱|打算|准备|计划|想|要)"
        return [f"(?:在|正在|正|还在|一直)*{plans}+买(?:一?[套辆台部间])?(?:新)?{what}"], [], []
    if match := _THROUGH.match(said):
        return [f"{_LEAD}[追看读学玩打听]{literal(match['what'])}{_END}"], [], []
    if _DROPPED_OUT.match(said):
        return (
            [
                f"{_LEAD}在[^,，]{{1,8}}(?:大|大学|学院|学校|中学|高中)(?:读|念|上|学)",
                f"{_LEAD}(?:读|念|上)[^,，]{{0,6}}(?:大学|大专|本科|研究生|硕士|博士|高中|大[一二三四]|研[一二三])",
            ],
            [],
            [],
        )
    if match := _PARTED.match(said):
        return _of_parting(match["how"], (match["who"] or "").strip("他她它"))
    if match := _QUIT.match(said):
        what = literal(match["what"] or match["what2"])
        return [f"{_LEAD}(?:喝|抽|吸|吃|玩|打|刷|看|用)[^,，]{{0,4}}{what}{_END}"], [], []
    if match := _GIVEN_UP.match(said):
        return _doing(match["what"])
    if match := _NONE_LEFT.match(said):
        what = literal(match["what"])
        held = (
            f"(?:家里?)?{_LEAD}{_HAVING}{_ONE}[^,，叫]{{0,4}}{what}(?:[,，]?(?:名字)?(?:叫"
            f"|名叫).*)?$"
        )
        return [held, f"{what}(?:名字)?(?:叫|是|名叫)"], [], []
    if match := _NOT_ANY_MORE.match(said):
        return _doing(match["what"])
    if match := _WENT.match(said):
        return [f"{_LEAD}(?:从来?)?(?:还)?没有?(?:去|到|来)过{literal(match['where'])}"], [], []
    if match := _INSTEAD.match(said):
        # 手冲咖啡 is coffee, too.
        what = match["what"]
        same = "|".join(f"{literal(what[at:])}$" for at in range(1, len(what) - 1))
        other = f"{match['verb']}(?!{literal(what)}{'|' + same if same else ''})[^,，]{{1,8}}$"
        return [], [f"{_LEAD}{other}"], []
    if match := _RATHER.match(said):
        own, noun = literal(match["own"]), literal(match["noun"])
        held = f"(?:更|比较|还是)*(?:喜欢|偏好|爱)(?!{own})[^,，]{{1,8}}的?{noun}了?$"
        return [f"(?:现在|目前)*{held}"], [], []
    if match := _MOVED_OUT.match(said):
        what = literal(match["what"])
        return [f"{_LEAD}(?:和[^,，]{{1,6}})?(?:住|生活|定居)[在]?{what}"], [], []
    if match := _MASTERED.match(said):
        what = literal(match["what"])
        return [f"{_LEAD}(?:还|一点也|完全)?(?:不太?|还不)会{what}{_END}"], [], []
    if match := _GOT.match(said):
        what = literal(match["what"])
        exact = [f"{_LEAD}(?:还|一直|也)*没有?(?:考|买|养|拿|办|领)?(?:到|过)?{what}{_END}"]
        if re.fullmatch(_LOVERS, match["what"]):
            exact.append(f"{_LEAD}(?:是|还是|依然|仍然)*(?:单身|没有?{_LOVERS})")
        if re.match(rf"{_WHEN}(?:拿到?|考[到过取下]|领到|取得|获得)", said):
            exact.append(f"{_LEAD}(?:备?考|学|报考|报名)(?:了|着)?{what}{_END}")
        return exact, [], []
    if _LOVED.match(said):
        return [f"{_LEAD}(?:是|还是|依然|仍然)*(?:单身|没有?{_LOVERS})"], [], []
    if match := _RENAMED.match(said):
        noun = literal(match["noun"])
        return [], [f"{noun}(?:的?名字)?(?:叫|是|名叫)",
                    f"{_LEAD}{_HAVING}{_ONE}{noun}[,，]?(?:名字)?(?:叫|名叫)"], []  # fmt: skip
    if match := _CHANGED_ONE.match(said):
        return [f"{literal(match['noun'])}(?:是|叫|为)"], [], []
    if match := _CANCELLED.match(said):
        said_of = match["what"] or match["what2"]
        if trip := _TRIP.match(said_of):
            held = f"(?:打算|计划|准备|要|想|决定)*去{literal(trip['where'])}"
            return [held], [], []
        head, _, noun = said_of.partition("的") if "的" in said_of else ("", "", "")
        what = literal(said_of)
        if head:
            booked = f"{_LEAD}(?:订|预订|定|预定|买|报|租)(?:了|着|好)?{_ONE}{what}{_END}"
            held = f"{_LEAD}(?:用|有|是|开|办)(?:的|了)?(?:是)?{literal(head)}"
            return [booked, *([held] if noun in _SERVED else [])], [], []
        verbs = "是|有|开|开通|订|订阅|办|买|预订|预约|报|报名|参加|加入|在|去"
        held = f"{_LEAD}(?:{verbs})(?:了|着)?{_ONE}{what}"
        return [held, f"{what}(?:的?(?:时间|日期))?(?:是|在|定在|定于|为)"], [], []
    gone = _GONE_THING.match(said)
    thing = (gone["what"] or gone["what2"]) if gone else ""
    if thing and not re.search(_PERSONS, thing):
        what = literal(thing.removesuffix("也").removeprefix("旧") or thing)
        driven = ["开的是"] if what == "车" else []
        # 会开车 is so without a car.
        had = _LEAD.replace("喜欢|", "").replace("|想|会|要|爱|去", "")
        return (
            [f"{had}{_HAVING}{_ONE}{what}{_END}", f"{what}是", *driven],
            [f"{had}{_HAVING}{_ONE}[^,，]{{1,6}}{what}{_END}"],
            [],
        )
    if match := _DEAD.match(said) if _DIED.match(said) is None else None:
        return _of_animal(match["who"])
    if _DIED.match(said):
        count = "[0-9一二两三四五六七八九十百]+"
        return (
            [
                f"(?:今年|已经|现在|都)*{count}(?:多)?(?:岁|$)",
                "(?:身体|精神|腿脚|记性|视力|听力)",
                "(?:一直)?(?:在|每天)?吃[^,，]{1,8}(?:药|片|胶囊)$",
                "(?:还|正)?在[^,，]{0,8}(?:住院|化疗|治疗|养老院|疗养)",
                "(?:一个人)?住",
                "在[^,，]{2,10}(?:住|工作)",
                "(?:很|最|特别|一直)*(?:喜欢|爱)",
            ],
            [],
            [],
        )
    return [], [], []


def _doing(what: str) -> tuple[list[str], list[str], list[str]]:
    """What is done no more: 学日语, 会计, 打算去三亚."""
    what = what.removeprefix("继续").removeprefix("再")
    plain = literal(what)
    exact = [f"{_LEAD}{plain}{_END}"]
    if hobby := re.match(r"(?:玩|打|拍|弹|跳|画|练|搞)(?P<noun>.{1,6})$", what):
        exact.append(f"(?:兴趣|业余)?(?:爱好|兴趣)(?:是|有|包括){literal(hobby['noun'])}$")
    if place := re.match(r"在(?P<noun>.{2,10})$", what):
        exact.append(
            f"{_LEAD}在{literal(place['noun'])}(?:当|做|任|担任|实习|干|搞|工作|上班|打工)"
        )
    if trip := re.match(r"去(?P<where>[\u4e00-\u9fff]{2,6})$", what):
        exact.append(f"(?:打算|计划|准备|想要?|要|决定)+去{literal(trip['where'])}")
    if job := re.match(r"(?:做|当|干)(?P<noun>.{2,8})$", what):
        exact.append(f"{_LEAD}是(?:一?[名个位])?{literal(job['noun'])}{_END}")
    if study := re.match(r"学(?:习)?(?P<noun>.{1,8})$", what):
        exact.append(f"{_LEAD}(?:学习?|练习?|自学){literal(study['noun'])}{_END}")
    if not re.match(r"[学练打弹做玩上读考追去吃喝看听跑骑养用住开写画唱跳教]", what):
        exact.append(f"{_LEAD}(?:学习?|练|弹|打|做|读|考|追|玩|上|参加|用){plain}{_END}")
    return exact, [f"{_LEAD}{plain}"] if len(what) > 3 else [], []


def _of_parting(how: str, who: str) -> tuple[list[str], list[str], list[str]]:
    divorced = "离" in how
    roles = _SPOUSES if divorced or "婚" in how else _LOVERS
    name = re.sub(rf"^(?:我的?)?{roles}", "", who).removeprefix("我")
    if re.match(r"朋友|同事|同学|家人|父母|爸|妈", name):
        return [], [], []
    named = literal(name)
    if not divorced or not name:
        exact = [f"{_LEAD}有(?:了|一?个)*{_LOVERS}",
                 f"{_LEAD}(?:谈恋爱|恋爱中|和[^,，]{{1,8}}同居)",
                 f"{roles}(?:名字)?(?:叫|是|名叫)" + (named or "(?!.{0,3}[的个])")]  # fmt: skip
    else:
        exact = [f"{roles}(?:名字)?(?:叫|是|名叫)?{named}"]
    if divorced:
        exact.append(f"{_LEAD}(?:已婚|结婚.*|和[^,，]{{1,8}}结婚.*)")
    slots = [] if name else ["spouse"] if divorced else ["partner"]
    return exact, [], slots


def _of_animal(who: str) -> tuple[list[str], list[str], list[str]]:
    who = re.sub(r"^(?:我家?的?|我们家?的?|家里的?|养的)", "", who)
    if not who or len(who) > 5 or "的" in who:
        return [], [], []
    name = literal(who)
    having = f"(?:家里?)?{_LEAD}(?:有|养|领养|收养|捡|买)(?:了|着)?"
    if re.search(rf"(?:{ANIMAL})$", who):
        count = "(?:[一两二三四五六七八九十几0-9]+[只条个头匹])?"
        return [f"{having}{count}{name}{_END}"], [f"{having}{_ONE}[^,，]{{1,6}}{name}"], []
    held = f"{having}[^叫]{{0,6}}(?:{ANIMAL})[^叫]{{0,4}}(?:叫|名叫|取名){name}$"
    called = f"{having}[^叫,，]{{0,4}}(?:叫|名叫){name}的[^,，]{{0,4}}(?:{ANIMAL})"
    return [held, called], [], []


_PET_NAME = re.compile(
    r"[A-Z][A-Za-z]{1,11}|([\u4e00-\u9fff])\1|小[\u4e00-\u9fff]"
    r"|大[黄白黑花灰毛福宝橘壮胖]|阿[黄花黑白毛福]"
    r"|[\u4e00-\u9fff][宝仔咪汪]"
)


def is_lost_animal(clause: str) -> bool:
    """Whether an animal, or what may be one's name, is said to be dead or gone: 兔子上周死了."""
    match = _DEAD.match(clause.strip(" ,。"))
    if match is None:
        return False
    who = match["who"]
    return bool(re.fullmatch(f"(?:{ANIMAL})", who) or _PET_NAME.fullmatch(who))


# 在华为工作, 在读研, 在写论文: where one works, or what one does.
_NO_PLACE = (
    "[^,，]*(?:工作|上班|任职|就职|实习|打工|读书|念书|上学|当班|值班|加班|出差)$"
    "|[写找学读念看听吃喝做干等练养备准考用玩忙谈追减戒存攒还治住坐休]"
)
_CHANGED_HELD = {
    "residence": f"(?:现在)?(?:住|生活在|定居|搬到|搬去|在(?!{_NO_PLACE})[^,，]{{2,6}}$)",
    "school": "(?:现在)?(?:在[^,，]{2,14}(?:上学|读书|念书|上小学|上初中|上高中|就读)|就读于|上)",
    "age": "(?:今年|已经|现在|都|刚)*[0-9一二两三四五六七八九十]+(?:周?岁|个月)",
    "workplace": "(?:现在)?(?:在[^,，]{2,14}(?:工作|上班|任职|当|做))",
    "employer": "(?:现在)?(?:在[^,，]{2,14}(?:工作|上班|任职)|加入|入职|跳槽)",
}


def also_ended(
    ending: Ending | None, label: str, finding: Finding, *, single: bool
) -> Ending | None:
    """What a new residence or employer ends beside the value of its slot, and what it ends of one
    who has no slots (我哥, who may be one of several)."""
    if not finding.change or finding.negated or not finding.value or not finding.attribute:
        return ending
    ending = ending or Ending()
    exact, sole = list(ending.exact), list(ending.sole)
    who, value = literal(label), literal(simplified(finding.value))
    if label and single:
        # 小芳 is 姐姐小芳, where no other is known.
        held = _CHANGED_HELD.get(finding.attribute)
        if held:
            sole.append(any_script(f"(?:{_KIN})?{who}{held}(?!.*{value})"))
    if finding.attribute == "residence":
        held = f"{who}(?:家庭|现在的?|收货)?(?:地址|住址)(?:是|为|在|:)(?!.*{value})"
        exact.append(any_script(held))
    if not single and finding.attribute in _CHANGED_HELD:
        sole.append(any_script(f"{who}{_CHANGED_HELD[finding.attribute]}(?!.*{value})"))
    if finding.attribute in ("手机", "电脑", "车", "相机", "平板"):
        noun = literal(finding.attribute)
        held = f"{who}(?:现在)?(?:用的?|开的?)(?:是)?(?!.*{value})[^,，]{{1,8}}{noun}$"
        exact.append(any_script(held))
    if not exact and not sole:
        return None
    return ending._replace(exact=tuple(exact), sole=tuple(sole))
