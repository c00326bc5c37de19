"""What a Chinese statement says of a value that changed: 把预算改成800元, 血型是O-, 从A换成了B."""

from __future__ import annotations

import re

from ..shared.lexis import word_set
from ..shared.model import Finding
from ..shared.phones import phone_number
from .words import NOUNS, PARENT_ATTRIBUTES, RELATIONS, SINGLE_RELATIONS, key_of

_TO = (
    r"(?:(?:换|改|调|变|切|挪|移)回(?:成|到|了)?|改成|换成|变成|改为|换为|变为|改到|换到|调到|调成|调整到|调整为|挪到|移到|推迟到"
    r"|提前到|延后到|延到|更新为|更新成|更改为|更换为|更换成|设成|设为|定在|定为|涨到|升到"
    r"|降到|减到|加到|增加到|提高到|减少到|达到|瘦到|胖到|长到|改名叫|改名为|改名成|改(?!名)"
    r"|换|升级到|升级成|转到|调去)(?:了|过)?"
)
# 把会议时间从周二改到周四
_PUT = re.compile(
    rf"(?:已经|已|刚刚?|又|今天|昨天|最近|决定|后来)*(?:把|将)(?:我的?"
    rf"|自己的?)?(?P<noun>[^从改换变调]{{1,10}}?)(?:从(?P<old>.{{1,20}}?))?(?P<verb>{_TO})(?P<v"
    rf"alue>.{{1,40}}?)了?$"
)
# 我的会议时间从周二改到周四了
_BECAME = re.compile(
    rf"(?P<noun>[^从改换变调是,]{{1,10}}?)(?:已经|已|现在|刚刚?|又|最近|后来|目前"
    rf"|打算)*(?:从(?P<old>.{{1,20}}?))?(?:已经|已|被)?(?P<verb>{_TO})(?P<value>.{{1,40}}?)了?$"
)
# 换了新手机号, 139...
_NEW = re.compile(
    r"(?:换了?(?:个|一个)?新?的?)(?P<noun>[^是,]{1,8}?)(?:了)?[,:]?(?:是|为|:)(?P<value>.{2,40})$"
)
_IS = re.compile(
    r"(?P<noun>(?:所在|[^是为叫在有,]){1,10}?)(?P<when>现在|目前|如今|今年|一般|主要|其实|已经|应该"
    r"|不再|也|都)*(?P<verb>不是|是|为|叫做?|在(?!于)|:|=|有(?=[\d一二两三四五六七八九十百]))(?P<value>.{1,60}?)(?P<over>"
    r"了)?$"
)
# 我的身高180
_FIGURE = re.compile(
    r"(?P<noun>[^\d,]{1,6}?)(?:大概|大约|约|有|才|只有|已经)*(?P<value>[\d一二两三四五六七八九十"
    r"百千万][\d.,一二两三四五六七八九十百千万]{0,10}\s?[\u4e00-\u9fffA-Za-z]{0,6})了?$"
)
_FAVORITE = re.compile(
    r"最(?:喜欢|爱|讨厌)(?:吃|喝|看|听|玩)?的?(?P<what>[^是不]{1,8}?)(?:还|现在|其实)?是(?P<value>.+)"
)
# Nouns that many things are at a time, or that say nothing of one.
_MANY = word_set(
    "爱好 兴趣 特长 优点 缺点 朋友 同学 同事 孩子 语言 问题 意思 想法 观点 看法 建议 感觉 目的 "
    "意见 理由 原因 情况 回答 答案 心情 "
    "经验 经历 特点 毛病 习惯 家人 亲戚 任务 要求 需求 困惑 烦恼 压力 生活 人生 世界 态度 做法 "
    "方法 选择 结果 优势 心 话 错 性格 "
    "责任 工作内容 兴趣爱好 偶像 一天 第一反应 理解 意图 猜测 印象 表达 发音 眼里 心里 东西 事 "
    "衣服 书 手 脸"
)
# Nouns of an amount: what they are is a figure, and one at a time.
_AMOUNT = re.compile(
    r"[\u4e00-\u9fffA-Za-z]{0,8}(?:成绩|记录|纪录|目标|评分|好评率|余额|分数|最高分|存款|积蓄|粉丝数?|粉丝量|房租|月租"
    r"|租金|月供|学费|收入|库存|销量|血糖|血压|视力|工龄|播放量|订阅数|订阅者|会员数|客户数|押金|生活费|零花钱"
    r"|奖金|提成|时薪|日薪|房贷|车贷|欠款|腰围|胸围|臂围|体脂率?|体脂|步数|词汇量|里程|跑量|学分|段位|排名|年费"
    r"|电费|油费|话费|饭量|药量|剂量|配速|速度|心率|度数|[Pp][Bb])"
)
_NO_VALUE = re.compile(
    r"很|不|非常|太(?!阳)|一[个名种]|这|那|什么|怎|哪|谁|因为|为了|由于|被|比(?:较|我|以)|要"
    r"|想|在|有(?!道)|没|我|你|他|她|它|对的?$|错|的|挺"
    r"|好(?:的|了|吃|看|玩|像|多|久)|坏了|有点|越来越|最|真的"
)
_DESCRIBES = re.compile(r"(?:的|人|得很|一样|那样|这样)$")
_FIGURES = r"[\d一二两三四五六七八九十百千万半]"
_NUMBERED = word_set("salary budget height weight age")
_NAMED = word_set("employer school residence origin birthplace job")


_FORMER = re.compile(r"原本|原来|以前|之前|本来|曾经|过去|先前|从前")


# 会议在周二, 航班从六点改到九点了.
_SCHEDULED = re.compile(
    r"(?:我的?|我们的?|这次的?|项目的?)?(?P<noun>[^,是在改从推提定延你您他她把将帮请让给]{0,6}?"
    r"(?:会|会议"
    r"|面试|航班|飞机|火车|高铁|考试|预约|聚会|婚礼|手术|体检|截止日期|截止时间|答辩|比赛|演出"
    r"|搬家|开学|上线|发布|交付|旅行|课|约会|聚餐|培训|签证|复查|预产期|看牙|牙医)"
    r"|(?:[^,是在改从推提定延你您他她我把将帮请让给上下睡起出生]{2})(?=的?(?:时间|日期|日子|日(?=是|在|定|改|推|提|延|挪))))"
    r"(?:的?(?:时间|日期|日子|日))?(?:已经|现在|又|被|临时)*(?:从.{1,12}?)?(?P<verb>是|在|定在"
    r"|定于|改到|改成|改在|改为|推迟到|延期到|延到|延后到|提前到|调到|调整到|挪到|换到|移到)了?"
    r"(?P<value>[^,]{0,6}(?:周[一二三四五六日末]|星期[一二三四五六日天]|礼拜[一二三四五六日天]"
    r"|\d{1,2}[月日号点:]|[一二两三四五六七八九十]{1,3}[月日号点]|明天|后天|下周|下个?月|明年|后年|年底|早上"
    r"|上午|中午|下午|晚上|五一|国庆|元旦|春节|中秋|端午|清明|除夕|圣诞)[^,]{0,12}?)了?$"
)


# 报告周五交
_DUE = re.compile(
    r"(?P<noun>(?:[\u4e00-\u9fff]{0,4})(?:报告|作业|论文|稿子|初稿|方案|材料|标书|申请表|合同|护照|签证|驾照))"
    r"(?:要|得|必须|需要)?(?P<verb>在)?(?P<value>(?:下|本|这)?个?(?:周|星期)[一二三四五六日天]|\d{1,2}月(?:\d{1,2}[号日])?|\d{1,2}[号日]"
    r"|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[号日])?|月底|年底|明天|后天)"
    r"(?:之?前)?(?:要)?(?:交|提交|上交|截止|到期|定稿)$"
)


# 截止日期周一: what happens once needs no verb.
_ONE_DATE = re.compile(
    r"(?:我的?|我们的?)?(?P<noun>截止日期|截止时间|截稿日期?|交付日期?|上线日期?|发布日期?|预产期|婚期|婚礼|答辩|手术)(?P<verb>)"
    r"(?P<value>(?:[下本这]个?)?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[号日]?|\d{1,2}[号日]|明天|后天|月底|年底)$"
)


def scheduled(body: str, said: str) -> Finding | None:
    """The time that 会议改到周四了 gives to what is going to happen."""
    match = _SCHEDULED.match(body) or _DUE.match(body) or _ONE_DATE.match(body)
    if match is None:
        return None
    noun = re.sub(r"^(?:这个?|那个?|这次|下次|我们?的?)+", "", match["noun"])
    noun = noun.removesuffix("时间").removesuffix("日期") or noun
    value = said[match.start("value") : match.end("value")]
    return Finding(noun, value, noun, change=match["verb"] not in ("是", "在", "", None))


def is_amount(body: str) -> bool:
    """Whether a statement of the speaker begins with the noun of an amount: 房租3000元."""
    return _AMOUNT.match(body) is not None


_CHANGED_NOUN = re.compile(
    r"[^从把将改换变调是,我你您他她它年月日天周前后点今昨明刚]{2,5}(?:已经|现在|又|刚|最近)*"
    r"(?:从.{1,12}?)?(?:改|换|变|涨|升|降|调|更新)(?:成|到|为|回|名叫|名为|名成)(?=.)"
)


def is_changed_noun(body: str) -> bool:
    """Whether a statement of the speaker tells of a noun that changed: 网名改成听雨了."""
    return _CHANGED_NOUN.match(body) is not None


def noun_stated(body: str, noun: str) -> Finding | None:
    """What 手机号是... or 会议改到周四了 states of a noun of the speaker; None where nothing.

    `noun` is the noun where the clause is known to be about it.
    """
    if _FORMER.search(body):
        return None
    favorite = _FAVORITE.match(body)
    if favorite:
        key = f"favorite {favorite['what']}"
        return Finding(key, favorite["value"], key, "preference")
    match = _BECAME.match(body)
    if match and (found := _valued(match["noun"], match["value"], change=True)):
        return found
    match = _IS.match(body)
    if match is None:
        match = _FIGURE.match(body)
        if match is None or NOUNS.get(match["noun"]) in _NAMED:
            return None  # 公司六点下班 names no employer
        return _valued(match["noun"], match["value"], known=True)
    negated = match["verb"] == "不是"
    del noun
    if match["verb"] == "在" and NOUNS.get(match["noun"]) in ("employer", "school"):
        return None  # 公司在望京 tells where it is
    found = _valued(match["noun"], match["value"], known=match["verb"] in ("在", "为", "有"),
                    named="是" in match["verb"])  # fmt: skip
    return found and found._replace(negated=negated)


# 卖了我的车, 把房子卖了; 车卖了 of something of the speaker's.
_ENDED = re.compile(
    r"(?:已经|刚刚?|昨天|上周|去年|最近|终于)*(?:把|将)?(?:我的?|自己的?)?(?P<noun>[\u4e00-"
    r"\u9fff]{1,3}?)(?:已经|刚刚?|也|都|被|给|昨天|上个?[月周]|去年)*(?P<how>卖|送人|送走|扔"
    r"|丢|弄丢|报废|关)(?:掉|走)?了$"
    r"|(?:已经|刚刚?|昨天|去年|最近)*(?P<how2>卖|关|丢|扔)(?:掉)?了(?:我的?"
    r"|自己的?)?(?P<noun2>[\u4e00-\u9fff]{1,3})$"
)
_DIED = re.compile(
    r"(?:昨天|今天|上个?[月周]|去年|前天|已经|也|刚刚?|最近)*(?:病|老"
    r"|被.{1,4})?(?:死|去世|离世|走丢|丢|没|送人|送走|跑丢)了$"
)


def ended(body: str, noun: str = "") -> Finding | None:
    """What ends with 卖了我的车 or, said of a pet (`noun`), with 死了: the slot of who has it."""
    if noun:
        found = _DIED.match(body)
    else:
        found = _ENDED.match(body)
        noun = (found and (found["noun"] or found["noun2"])) or ""
    if found is None or not noun or noun in NOUNS:
        return None
    return Finding(None, noun, f"has {noun}", negated=True, change=True)


# 换了辆特斯拉: what it is shows in the measure word.
_MEASURED = re.compile(
    r"(?:已经|刚刚?|最近|上个?[月周]|昨天|去年|前天|又|我)*换了?(?:一|新)?(?P<unit>[辆台部])(?:新的?)?"
    r"(?P<value>[\u4e00-\u9fffA-Za-z0-9 ]{2,12}?)(?:了)?$"
)
_BY_UNIT = {"辆": ("车", "自行车 摩托车 电动车"), "台": ("电脑", ""), "部": ("手机", "")}


def changed(body: str, said: str) -> Finding | None:
    """What 把X改成Y of the speaker states; None where it is no such statement."""
    if match := _MEASURED.match(body):
        noun, others = _BY_UNIT[match["unit"]]
        value = said[match.start("value") : match.end("value")]
        made = match["value"].removesuffix(noun)
        if match["unit"] != "辆" and made != match["value"] and len(made) > 1 and made[0] != "新":
            return Finding(noun, value, noun, change=True)  # 换了一部华为手机
        if match["value"].endswith((noun, *others.split())) or match["value"].startswith("新"):
            return None
        noun = next((known for known in ("手机", "电脑", "相机", "空调", "冰箱", "电视")
                     if match["value"].endswith(known)), noun)  # fmt: skip
        return Finding(noun, value, noun, change=True)
    match = _PUT.match(body)
    if match is None:
        match = _NEW.match(body)
        return _valued(match["noun"], match["value"], change=True, known=True) if match else None
    value = said[match.start("value") : match.end("value")]
    return _valued(match["noun"], value, change=True)


# Where one has a place of one's own, one at a time; things of which one tells the make.
_SPOTS = word_set("办公室 工位 座位 教室 宿舍 寝室 车位 停车位 储物柜 病房 床位 考场")
_MADE = word_set(
    "相机 电脑 平板 耳机 手表 键盘 鼠标 显示器 打印机 路由器 冰箱 电视 洗衣机 空调 背包 "
    "车 汽车 摩托车 自行车 "
    "电动车 跑鞋 球拍 吉他 钢琴 音箱 热水器 油烟机 净水器 扫地机器人"
)
_MAKE = re.compile(
    r"(?!.*[我你他她它新旧坏好大小贵送租借买妈爸哥姐弟妹色款型手])[\u4e00-\u9fffA-Za-z0-9 ]{2,10}"
)


_SEVERAL = tuple({*RELATIONS} - {*SINGLE_RELATIONS})
_FORMER_ONE = re.compile(r"前.*[友任妻夫事]$")


# 我开的车是汉兰达, 新的手机号
_PLAIN_NOUN = re.compile(
    r"^(?:(?:现在|目前|如今|新|最新)的|(?:平时|日常|常)?[开用骑戴穿住]的(?=[^,]))+"
)
# 马拉松PB, 跑马拉松最快成绩
_BEST = re.compile(
    "(?:的)?(?:[Pp][Bb]|个人最[好佳快](?:成绩)?|最[佳快好](?:成绩)?|(?:个人)?[纪记]录)$"
)
# 工资降到六千以后完全存不下钱
_AFTERWARDS = re.compile("了?(?:以后|之后).*")


def _valued(
    noun: str, value: str, *, change: bool = False, known: bool = False, named: bool = True
) -> Finding | None:
    noun = noun.strip("的 ").removeprefix("我的").removeprefix("我")
    noun = re.sub(r"(?:现在|目前|如今|已经|今年|其实|以后|也|都|还|就)+$", "", noun)
    noun = _PLAIN_NOUN.sub("", noun) or noun
    value = _AFTERWARDS.sub("", value).strip(" ,")
    attribute = NOUNS.get(noun, "")
    if noun in _SPOTS and len(value) < 12 and re.search(r"\d|[楼层室号区座排]", value):
        return Finding(noun, value, noun, change=change)
    made = value.removesuffix("的")
    if noun in _MADE and made != value and not attribute and _MAKE.fullmatch(made):
        return Finding(noun, value, noun, change=change)  # 相机是索尼的
    if attribute == "phone" and not phone_number(value):
        attribute = ""
    if attribute in ("origin", "birthplace", "residence", "school"):
        value = value.removesuffix("的").removesuffix("人")
    if not attribute and _AMOUNT.fullmatch(noun) and re.search(_FIGURES, value):
        noun = noun.removesuffix("数").removesuffix("量")
        if best := _BEST.search(noun):
            noun = noun[: best.start()].removeprefix("跑") + "最好成绩"
        return Finding(noun, value, noun, change=change)
    if not attribute:
        if noun.endswith(_SEVERAL) or _FORMER_ONE.match(noun):
            return None  # 大学同学叫王强: not the only one
        if known or noun in _MANY or not re.fullmatch(r"[\u4e00-\u9fffA-Za-z]{1,8}", noun):
            return None
        if any(char in "我你他她了过着很不没的" for char in noun) or noun.endswith(
            ("们", "时候", "上", "里")
        ):
            return None
        if _DESCRIBES.search(value) or len(value) > 20:
            return None
    if _NO_VALUE.match(value):
        return None
    if attribute in _NUMBERED and not re.search(r"[\d一二三四五六七八九十百千万]", value):
        return None
    if attribute in PARENT_ATTRIBUTES and not (named and len(value) < 5):
        return None
    return Finding(attribute or noun, value, key_of(attribute, noun) or noun, change=change)
