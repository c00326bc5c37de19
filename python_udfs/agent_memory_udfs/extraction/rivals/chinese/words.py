"""What Chinese sentences and memories are compared by: words of a change, people, numbers, runs."""

from __future__ import annotations

import re

from ....characters import simplified
from ....data import table
from ...chinese.words import RELATIONS
from ...shared.lexis import word_list, word_set
from ...shared.script import half_width

NUMBER = r"(?:\d[\d.,:]*|[一二两三四五六七八九十百千万半]+)"


def any_of(name: str) -> str:
    """The pattern of the words of an entry of data/changes_chinese.toml, the longer first."""
    entry = table("changes_chinese")[name]
    unless = entry.get("unless", ())
    parts = []
    for word in sorted(entry["words"], key=len, reverse=True):
        behind = [re.escape(each[len(word) :]) for each in unless if each.startswith(word)]
        ahead = "".join(
            f"(?<!{re.escape(each.removesuffix(word))})" for each in unless
            if each != word and each.endswith(word)
        )  # fmt: skip
        parts.append(ahead + re.escape(word) + (f"(?!{'|'.join(behind)})" if behind else ""))
    return "|".join(parts)


CHANGE = re.compile(
    rf"{any_of('changing')}|完了|不.{{1,12}}了|没.{{0,8}}了|没.{{1,3}}成|清$|由.{{1,6}}当|起我?们?|不是[^,，]{{1,8}}[,，](?:而|应该|其实)?是|[说打写记弄搞]错|^其实我|其实(?:是|叫|姓|住在?|在)|[看读追刷学听写打练]到了?第?[\d一二三四五六七八九十百]|不在[^,，]{{2,10}}[,，]我?(?:而?是)?在"
)
_FURTHER = (
    "师兄 师姐 师弟 师妹 学长 学姐 学弟 学妹 岳父 岳母 宝宝 奶奶 姥 我哥 我姐 我弟 我妹 别人 "
    "有人 他们 她们 亲家 大姨 二姨 小姨 姨妈 舅妈 婶 伯"
)
PEOPLE = "|".join(
    sorted(
        {*RELATIONS, *word_list(_FURTHER)}
        - word_set("学生 医生 老师 助理 教练 导师 搭档 猫 狗 小狗 小猫 狗狗 猫咪 宠物 哥 姐 弟 妹"),
        key=len,
        reverse=True,
    )
)
PERSON = re.compile(rf"(?:{PEOPLE}|(?:(?<=[我他她])|^)[哥姐弟妹爸妈爷奶姑])")
# What one has of one's own: 我妈把手机换了 is of hers.
PERSONAL = (
    "头发|自己|指甲|牙|眉毛|胡子|手机|电脑|耳机|眼镜|浏览器|输入法|邮箱|工作"
    "|车(?!位)|手表|微信|头像"
)
# Who changes only what is theirs: 邻居把奶粉换了.
THEIRS = (
    "(?!(?:邻居|同事|朋友|同学|闺蜜|室友|[表堂][哥弟姐妹]|亲戚)(?:刚|也|又|都|最近)*"
    "(?:把|将|决定)(?!我))"
)
# Who changes what is another's: 房东把房租涨到三千六.
AGENT = re.compile(
    rf"(?<![给跟和对替帮]){THEIRS}(?:{PEOPLE}|航空公司|航司|公司|单位|医生|大夫|导师|学校|物业|老师|领导|银行|平台|商家|教练|主任|人事|部门|店家|店里|甲方)(?:那边|方面)?(?:刚刚?|又|也|都|终于|今年|最近|昨天|上周|说)*"
    rf"(?:(?=把(?!{PERSONAL})|将|让我|给我|帮我|逼我|劝我|催我|替我|要求我|建议我)|(?:通知|同意|宣布)(?:我们?)?|(?<![弟哥姐妹妈爸])决定(?:我们?)?|(?=涨|降|加了?租|调[整价高低]))"
    rf"|(?:{PEOPLE})(?=嫌|觉得|认为|非要|建议|同意)"
    rf"|(?:卖|转|送|借|让|还|交|留|捐|寄|退)(?:掉)?(?:给|回给)(?:了)?(?:我的?|我家的?)?(?:{PEOPLE})|送(?:了)?(?:我的?)?(?:{PEOPLE})(?=了|$|,)|被(?:{PEOPLE})|送(?:到|去|回)[^,]{{0,8}}?(?:{PEOPLE})家?"
)
SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾田董袁潘蒋蔡余杜叶程魏苏"
    "吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵"
    "万钱严覃武戴莫孔向汤"
)
NAMED = re.compile(
    r"(?:小(?![区时学组店狗猫说的型名米牛度爱]|天才|红书)|老(?![家师板公婆爸妈是了的房人]|[二三四]出生)"
    r"|阿(?!姨))[\u4e00-\u9fff](?![\u4e00-\u9fff]?(?:是|叫)?的)"
)
# Of whom one has several.
RELATED = re.compile(
    "朋友|同学|同事|亲戚|邻居|室友|闺蜜|兄弟|姐妹|哥哥|姐姐|弟弟|妹妹|叔|姨|舅|姑|[表堂][哥姐弟妹]|客户|学生|孩子"
)
UNREAL = re.compile(
    rf"{any_of('unreal')}|等[^,了]{{1,8}}(?:就|再(?!婚))|(?<![一二两三四五六七八九十])万一|[\d十几多二两三四五六七八九]年前"
    r"|(?:跳槽|离职|辞职|转岗|转组|转正|搬家|换工作|换房|戒[烟酒]|转行|转专业|转学|升职|分手|离婚|面试|考[研公编证])"
    r"(?:又|还是|都|再次|也|居然)*(?:失败|未遂|没成功?|没过|被拒|被刷|泡汤|黄)了?(?:,|$)"
    r"|[劝催]我[^了]*$|(?:^|,)(?:就?今天|今晚|这次|这周|这回|暂时|先|这两天)(?:,|$)"
    r"|(?:要|[让叫]我)(?:减|瘦|增)到[^了]*$"  # a goal
    r"|(?:明年|下个?月|下周|下学期|年底|过年)(?:我|就)*要"
)
# What is wished or asked of takes nothing back that the clauses before tell: 我辞职了, 想歇一阵.
WISHED = re.compile(any_of("wished"))
PASSING = re.compile(any_of("passing"))
BESIDE = re.compile(any_of("beside"))
LEAD = re.compile(r"^(?:我们?|咱们?|自己|家里?|的|现在|目前|如今|已经|每天|平时|一般|都|老家)+")
COMMON = word_set(
    "现在 目前 如今 已经 最近 一个 一只 一条 我的 我们 他们 每天 每月 每周 "
    "一天 一周 一年 早上 晚上 的是 在我 了一 是我 家的 我在 个月 今年 上个 "
    "时候 有一 下个 开始 之后 以后 因为 所以 终于 不是 没有 可以 就是 一家 "
    "一辆 一台 一张 一本 两个 三个 "
)
UNIT = re.compile(
    r"点半?|个?小时|分钟|分|公斤|斤|元|块钱?|万|千|次|遍|兆|[年]级|楼|层|片|粒|颗|根|包|杯|罐|听|支|袋|盘|串|份|箱|勺|瓶"
    r"|个人|人|岁|只|条|台|辆|本|公里|千米|米|页|度|寸|天|周|个月|年|号|门|盒|个"
)


_OPENING = re.compile(rf"^(?:(?:{any_of('opening')})[, ]*)+(?=.{{3}})")
# 停了胰岛素改吃药: two clauses.
_AND_TAKES_UP = re.compile(r"((?:了|掉)[^,了]{1,6}?)(改[吃喝用学做骑坐打去练开住])")
_WHOLE = {
    f"{word[0]}了{word[1:]}": f"{word}了" for word in table("changes_chinese")["separable"]["words"]
}
_PARTED = re.compile(f"(?:{'|'.join(_WHOLE)})(?=[,。]|$)")


_STANDARD = {
    other: one
    for row in table("changes_chinese")["cantonese"]["same"]
    for one, *others in [row.split("|")]
    for other in others
}
_CANTONESE = re.compile("|".join(sorted(_STANDARD, key=len, reverse=True)))
_IS_CANTONESE = re.compile("[咗喺嘅唔冇佢哋嚟啲揸畀嘢睇搵]|而家|依家")


# 我退赛了哈哈, 卖掉了啊
_LAUGHS = re.compile(
    r"(?:[哈嘿呵嘻]{2,}|[啊呀哦噢喔哈哒呐嘛欸诶]|(?<![A-Za-z0-9])(?:233+|hh+|lol|QAQ)|[~^_]+)+"
    r"(?=[,。.!~ ]|$)",
    re.IGNORECASE,
)
_TO_THE_LISTENER = re.compile("[你您]")


def _told(text: str) -> str:
    """A sentence without laughs and without what is said to the listener: 我退赛了, 你记一下."""
    text = _LAUGHS.sub("", text).strip(" ,。.!~")
    if _TO_THE_LISTENER.search(text) is None:
        return text
    parts = re.split("[,;]", text)
    of_oneself = [part for part in parts if not _TO_THE_LISTENER.search(part)]
    return ",".join(of_oneself) if of_oneself else text


# 我现在 75 公斤了: spaces about what is written in Latin or digits.
_WIDE = re.compile(
    r"(?<=[\u4e00-\u9fff]) +(?=[A-Za-z0-9《])|(?<=[A-Za-z0-9》%+#]) +(?=[\u4e00-\u9fff])"
)


def plain_of(text: str) -> str:
    plain = _told(_WIDE.sub("", simplified(half_width(text))).strip(" ,。.!~"))
    if _IS_CANTONESE.search(plain):
        plain = _CANTONESE.sub(lambda each: _STANDARD[each.group()], plain)
    plain = plain.replace("毛孩子", "宠物")
    plain = _OPENING.sub("", plain)
    plain = _AND_TAKES_UP.sub(r"\1,\2", plain)
    plain = _PARTED.sub(lambda each: _WHOLE[each.group()], plain)
    return re.sub(r"([妈爸爷奶哥姐弟妹])\1", r"\1", plain)


def numbers_of(text: str, *, ones: bool = False) -> list[tuple[str, str, int, int]]:
    """(number, unit, begin, end) of each number."""
    found = []
    for match in re.finditer(NUMBER, text):
        if match.group() in ("一", "万", "千", "百", "半") and not UNIT.match(text, match.end()):
            continue
        if (
            not ones
            and match.group() == "一"
            and re.match(r"[个只条台辆本张家件位]", text[match.end() :]) is not None
        ):
            continue
        if match.group() == "一" and text[match.end() : match.end() + 1] in "天周年月次":
            continue
        unit = UNIT.match(text, match.end())
        found.append((match.group(), unit.group() if unit else "", match.start(), match.end()))
    return found


def runs_of(held: str, said: str) -> list[tuple[int, int]]:
    """The runs of two characters and more of a memory that were said too, but for common ones."""
    found: list[tuple[int, int]] = []
    begin = 0
    while begin < len(held) - 1:
        end = begin
        while end < len(held) and held[begin : end + 1] in said:
            end += 1
        while end - begin >= 2 and held[begin : begin + 2] in COMMON:
            begin += 1
        if end - begin >= 2:
            found.append((begin, end))
            begin = end
        else:
            begin += 1
    return found
