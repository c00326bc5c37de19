"""Which memories a Chinese sentence contradicts: see the package.

There are no words without a dictionary: what a memory and a clause have in common are runs of two
characters and more. The part of the memory that is left is its value.
"""

from __future__ import annotations

import re

from ...characters import simplified
from ..chinese.words import COMMANDS, RELATIONS
from ..shared.script import half_width

_NUMBER = r"(?:\d[\d.,:]*|[一二两三四五六七八九十百千万半]+)"
CHANGE = re.compile(
    r"现在|如今|目前|最近|改|换|变|涨|升|降|减|增|加到|加薪|调|搬|转|挪|移|推迟|提前|延|更名|更新|不再|戒|停|退|辞|卸任|分手|卖|丢|扔|死"
    r"|离婚|跳槽|领证|结束|完了|还清|取消|注销|终于|只剩|破了?|突破|恢复|已经|不.{1,12}了|没.{0,8}了|[了啦](?=$|[,。，!！~])|摘|拆|关门|倒闭|新的?|由.{1,6}当|开始|达到|以后|起我?们?"
)
_PEOPLE = "|".join(
    sorted({*RELATIONS, "宝宝", "奶奶", "姥", "我哥", "我姐", "我弟", "我妹", "别人", "有人", "他们", "她们", "亲家", "大姨", "二姨", "小姨", "姨妈", "舅妈", "婶", "伯"}
           - {"学生", "医生", "老师", "助理", "教练", "导师", "搭档", "猫", "狗", "小狗", "小猫", "狗狗", "猫咪", "宠物", "哥", "姐", "弟", "妹"}, key=len, reverse=True)
)  # fmt: skip
_PERSON = re.compile(rf"(?:{_PEOPLE}|(?:(?<=[我他她])|^)[哥姐弟妹爸妈爷奶姑])")
# Who changes what is another's: 房东把房租涨到三千六.
_AGENT = re.compile(
    rf"(?:{_PEOPLE}|公司|医生|导师|学校|物业|老师|领导)(?:说)?(?=把|将|让我|给我|帮我|要求我|建议我|又把)"
)
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾田董袁潘蒋蔡余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
_NAMED = re.compile(r"(?:小(?![区时学组店狗猫说的型名])|老(?![家师板公婆爸妈是了的房人])|阿(?!姨))[\u4e00-\u9fff](?![\u4e00-\u9fff]?(?:是|叫)?的)")
_UNREAL = re.compile(
    r"如果|要是|假如|(?<![一二两三四五六七八九十])万一|想(?!通)|打算|准备|可能|也许|计划|希望|以前|原来|本来|小时候|差点|考虑|应该|会不会|是不是|建议|推荐|听说|据说|梦见|好像|曾经|当年|[吗呢?]|同事的|朋友的|本想|犹豫"
)
_PASSING = re.compile(r"今天|今晚|昨天|昨晚|明天|上次|那天|这次|前天|临时|暂时|这周|本周|下周|周末|出差|偶尔|有时|放假|假期|春节|过年")
_BESIDE = re.compile(r"也|另外|还有|还在|又(?:买|养|多)|兼职|副业|第二|业余|同时|顺便")
_LEAD = re.compile(r"^(?:我们?|咱们?|自己|家里?|的|现在|目前|如今|已经|每天|平时|一般|都|老家)+")
_COMMON = frozenset(
    "现在 目前 如今 已经 最近 一个 一只 一条 我的 我们 他们 每天 每月 每周 一天 一周 一年 早上 晚上 的是 在我 了一 是我 家的 我在 个月 今年 上个 时候 有一 下个 开始 之后 以后 因为 所以 终于 不是 没有 可以 就是 一家 一辆 一台 一张 一本 两个 三个".split()
)
_CLOCK = "点"
_UNIT = re.compile(
    r"点半?|个?小时|分钟|分|公斤|斤|元|块钱?|万|千|次|遍|兆|[年]级|楼|层|片|粒|颗|根|包|杯|瓶|个人|人|岁|只|条|台|辆|本|公里|千米|米|页|度|寸|天|周|个月|年|号|门|盒|个"
)
_ACTS = "睡起醒吃喝跑抽走打喂练"


def _plain(text: str) -> str:
    plain = simplified(half_width(text)).strip(" ,。.!~")
    return re.sub(r"([妈爸爷奶哥姐弟妹])\1", r"\1", plain)


def pattern_of(said: str) -> str:
    """The pattern of memories that share a character with a sentence of a change; "" for any other."""
    plain = _plain(said)
    if not 2 < len(plain) < 120 or CHANGE.search(plain + "了" if said.endswith("了") else plain) is None:
        return ""
    if re.search(r"[你您]", plain) or (plain.startswith(COMMANDS) and "了" not in plain):
        return ""
    return "[\u4e00-\u9fff]"


def contradicts(said: str) -> Contradiction | None:
    """The sentence, ready to be held against memories; None where it tells of no change."""
    return Contradiction(said) if pattern_of(said) else None


class Contradiction:
    """A sentence, ready to be held against memories."""

    def __init__(self, said: str) -> None:
        self.text = _plain(said)
        self.text = re.sub(r"^(?:自从)?(?:生完|有了?|生了)(?:孩子|宝宝|娃)(?:之后|以后|后)?", "", self.text)
        self.clauses = [part for part in re.split(r"[,;。.!~、 ]+", self.text) if part]
        self.unreal = _UNREAL.search(self.text) is not None
        self.people = {
            match.group()
            for match in _PERSON.finditer(re.sub(rf"[{_SURNAMES}](?:阿姨|叔叔|姐|哥)", "", _AGENT.sub("", self.text)))
        }

    def score(self, memory: str) -> int:
        """How surely the sentence contradicts the memory; 0 where it doesn't."""
        held = _plain(memory)
        if self.unreal or not _is_lasting(held) or not self._of_same(held):
            return 0
        best = 0
        for place, clause in enumerate(self.clauses):
            # A clause behind another goes on about the same.
            before = self.clauses[place - 1] if place else ""
            best = max(best, _ends(clause, held))
            if not _BESIDE.search(clause):
                best = max(best, _replaces(clause, before, held, self))
        return best

    def _of_same(self, held: str) -> bool:
        named = {match.group() for match in _PERSON.finditer(held)}
        named_first = _NAMED.match(self.text)
        if named_first and named_first.group() not in held and not self._handed_over(held) and _AGENT.match(self.text) is None:
            if not re.search(r"是|当|任|叫|做", self.text):
                return False
        if any(person not in held for person in self.people) and not self._handed_over(held):
            return False
        if named and not any(person in self.text for person in named):
            return bool(re.match(r"[他她它]", self.text)) or not re.search(r"我", self.text) and bool(
                len(held) > 3 and held[-3:] in self.text
            )
        return True

    def _handed_over(self, held: str) -> bool:
        """Whether who is new is the value: 请了阿姨带孩子."""
        return re.search(rf"(?:请了?|换成了?|由|让|搬[去来]跟|跟)(?:{_PEOPLE})", self.text) is not None


def _is_lasting(held: str) -> bool:
    return 1 < len(held) < 40 and not re.match(
        r"(?:想|打算|喜欢|爱|讨厌|不喜欢|去过|怕|以前|曾经|昨天|去年|希望|觉得|记得|认识)", _LEAD.sub("", held)
    ) and not re.search(r"(?:去过|[买吃看]过)", held)


def _numbers(text: str, *, ones: bool = False) -> list[tuple[str, str, int, int]]:
    """(number, unit, begin, end) of each number."""
    found = []
    for match in re.finditer(_NUMBER, text):
        if match.group() in ("一", "万", "千", "百", "半") and not _UNIT.match(text, match.end()):
            continue
        if not ones and match.group() == "一" and re.match(r"[个只条台辆本张家件位]", text[match.end() :]) is not None:
            continue
        if match.group() == "一" and text[match.end() : match.end() + 1] in "天周年月次":
            continue
        unit = _UNIT.match(text, match.end())
        found.append((match.group(), unit.group() if unit else "", match.start(), match.end()))
    return found


def _runs(held: str, said: str) -> list[tuple[int, int]]:
    """The runs of two characters and more of a memory that were said too, but for common ones."""
    found: list[tuple[int, int]] = []
    begin = 0
    while begin < len(held) - 1:
        end = begin
        while end < len(held) and held[begin : end + 1] in said:
            end += 1
        while end - begin >= 2 and held[begin : begin + 2] in _COMMON:
            begin += 1
        if end - begin >= 2:
            found.append((begin, end))
            begin = end
        else:
            begin += 1
    return found


# ---- Another value of the same

_CUE = re.compile(
    r"现在|如今|目前|最近|改|换|变|涨|升|降|减|增|加[到薪]|调|搬|转|挪|移|推迟|提前|延|更名|更新|新|终于|只剩|只有|只[喝吃用穿要]|破|突破|达到|已经|[了啦]$|开始|以后|都[点是用]|起由?|由.{1,6}当"
)


def _replaces(clause: str, before: str, held: str, whole: Contradiction) -> int:
    if not (_CUE.search(clause) or _CUE.search(before)) or held in clause:
        return 0
    amount = _other_amount(clause, held) or (_other_amount(f"{before},{clause}", held) if before else 0)
    if amount or _PASSING.search(clause):
        return amount
    return (
        _from_to(clause, held)
        or _other_of_noun(clause, held)
        or _other_head(clause, held)
        or _moved_to(clause, held)
        or _other_object(clause, before, held, whole)
    )


_MOVED = re.compile(r"(?:调|转|换|搬|挪|分|升)(?:到|去|进|入|回|来)了?(?P<where>.{1,10}?)(?:去|来|住|工作|上班|教书)*了?$")
_DWELLING = re.compile(r"(?:小区|公寓|房子?|楼|家|村|城|镇|路|宿舍|别墅|院|里|住)$")


def _moved_to(clause: str, held: str) -> int:
    """我调到七中去了 of 在三中教书, 搬进了新小区 of 租住在城中村."""
    match = _MOVED.search(clause)
    stated = re.match(r"(?:在|就职于|任职于)(?P<where>[^,]{1,10}?)(?:工作|上班|教书|任教|任职|实习|做.{1,5}|当.{1,5}|上学|读书|念书)$", _LEAD.sub("", held))
    if match and stated and stated["where"] not in clause and match["where"][-1] == stated["where"][-1]:
        return 24
    home = re.match(r"(?:租|合租|借|暂|寄)?住(?:在|进)?(?P<where>.+)|(?:跟|和|与).{1,6}(?:一起)?住$", _LEAD.sub("", held))
    if home and match and clause.find("搬") >= 0 and (home["where"] or "x") not in clause:
        whom = re.search(r"(?:跟|和|与).{1,6}(?:一起)?住了?$", clause) is not None
        if home["where"] is None:
            return 24 if whom else 0
        return 24 if _DWELLING.search(match["where"]) else 0
    return 0


def _other_amount(clause: str, held: str) -> int:
    """房租涨到三千六了 of 房租是每月三千二."""
    was, said = _numbers(held), _numbers(clause)
    if not was and said and said[-1][1]:
        was = [each for each in _numbers(held, ones=True) if each[1][:1] == said[-1][1][:1]]
    if _PASSING.search(clause) and not re.search(r"纪录|PB|最好|最高", clause):
        return 0
    if len(said) == 2 and len(was) == 1 and was[0][0] in (said[0][0], said[1][0]):
        said = [each for each in said if each[0] != was[0][0]]
    if not was or len(was) != len(said) or was[0][0] == said[0][0]:
        return 0
    units = was[0][1], said[0][1]
    if all(units) and units[0][:1] != units[1][:1] and {units[0][:1], units[1][:1]} != {"元", "块"}:
        return 0
    bare = held[: was[0][2]] + "#" + held[was[0][3] + len(was[0][1]) :]
    runs = [bare[begin:end] for begin, end in _runs(bare, clause)]
    runs += [noun for noun, change in _MEASURED if noun in held and re.search(change, clause)]
    runs = [run for run in runs if not re.fullmatch(r"(?:每[天周月年]|现在|早上|晚上|一[天周])+", run)]
    if not runs:
        act = {char for char in _ACTS if char in held and char in clause}
        asleep = units == ("小时", "小时") or units == ("个小时", "个小时")
        clock = all(units) and _CLOCK in units[0]
        return 24 if act and (clock or (asleep and "睡" in act)) else 0
    if _other_owner(clause, held, max(runs, key=len)):
        return 0
    left = bare
    for run in runs:
        left = left.replace(run, "")
    left = re.sub(r"[#,是有在的我们每天周月年早上晚大概约一般去都住上家了个只租花付交还要为约]", "", left)
    return 30 + 2 * sum(map(len, runs)) - 3 * len(left) if len(left) < 2 else 0


# What becomes less or more shows what is measured: 减到六十八公斤.
_MEASURED = (("体重", r"[减瘦胖重]到?了?.*[斤kK]"), ("身高", r"[长高]到?了?.*(?:厘米|公分|cm|米)"))
_BARE_BEFORE = "把将我的们在是了家给到从又就,现当任由做叫年起天新个来位月这让"


def _other_owner(clause: str, held: str, run: str) -> bool:
    """Whether the noun is another's in the clause: 公司宽带 beside 家宽带."""
    place = clause.find(run)
    before = re.sub(r"(?:最近|今年|现在|目前|如今|这个?月|上个?月|终于|已经|后来)+$", "", clause[:place])
    owner = re.search(r"(?P<who>[^,把将给]{1,6})的$", before)
    who = re.sub(r"^(?:现在|目前|如今|最近)", "", owner["who"]) if owner else ""
    if owner and who not in held and not re.search(r"(?:我|我们|我家|自己|现在|咱们)$", owner["who"]):
        return True
    if not before or before[-1] in _BARE_BEFORE or before[-1] in held:
        return False
    head = _LEAD.sub("", held)
    return not head.startswith(run) or not re.search(r"(?:现在|最近|目前|如今|终于|已经|年|月|后|以来|[了])$", before)


_SAID_TO_BE = re.compile(r"^(?P<noun>.{1,9}?)(?:现在|目前)?(?P<verb>是|叫做?|为|姓|:|定在|在|由)(?P<value>.{1,16})$")
_HOLDS = re.compile(r"^(?P<value>.{0,4})(?:当|担任)(?P<noun>.{2,8})$")  # 我爸当村主任
_BECOMES = (
    r"(?:已经|现在|目前|又|都|被|给|也|从.{1,8}?|临时|终于|这[次周]|刚|的?时间)*"
    r"(?:改名?成?[叫为到至]?|换[成为到]?|变[成为]?|更名为|更[新改]为|[叫是姓]|成了?|[挪搬移调转延]到|推迟到|提前到|升级?[成到为]|涨到|降到|轮到|落到|交给|归)了?"
)


def _other_of_noun(clause: str, held: str) -> int:
    """现在班主任是何老师 of 班主任是陈老师."""
    match = _SAID_TO_BE.match(_LEAD.sub("", held)) or _HOLDS.match(_LEAD.sub("", held))
    if match is None or (match["value"] or "\0") in clause:
        return 0
    whole = re.sub(r"^.{0,3}的", "", match["noun"])
    for noun in dict.fromkeys((match["noun"], whole, match["noun"][-2:])):
        if len(noun) < 2 or noun not in clause or noun in _COMMON:
            continue
        if _other_owner(clause, held, noun):
            continue
        place = clause.find(noun) + len(noun)
        becomes = re.match(_BECOMES + r"(?P<value>.{1,16}?)了?$", clause[place:])
        holds = re.search(rf"(?:由|让|换|是|请)(?:了|成)?(?P<value>.{{1,6}}?)(?:来)?(?:当|做|担任|任|接任|接手|负责|带)(?:了|我们的?)?{re.escape(noun)}", clause)
        holds = holds or re.search(rf"换了?(?:个|一个|新)*的?{re.escape(noun)}(?:,|$|了|:|是)", clause)
        holds = holds or re.search(rf"新来?的?{re.escape(noun)}(?:是|叫|姓|:|,|$|(?=[A-Za-z0-9]))", clause)
        if becomes and not re.match(r"很|不|太|真|好|非常|比较|有点|挺|没|在.{1,3}[吃睡忙开]", becomes["value"]):
            if bool(_numbers(match["value"])) == bool(_numbers(becomes["value"])):
                return 30 + len(noun)
        if holds:
            return 30 + len(noun)
    return 0


_FROM_TO = re.compile(r"从(?P<old>.{1,10}?)(?:直接|又|已经)*(?:换|改|转|跳|调|搬|升|涨|降|挪|跳槽|转行|减|增|加)(?:[了到去成为至])+(?P<new>.{1,10}?)了?$")
_CODE = re.compile(r"[A-Za-z]+-?\d+|\d+[A-Za-z]+")


def _from_to(clause: str, held: str) -> int:
    """从中兴跳到大疆 of 在中兴当工程师; 换到B3 of 停在B1."""
    match = _FROM_TO.search(clause)
    if match and len(match["old"]) > 1 and match["old"] in held and match["new"] not in held:
        return 30
    was, said = _CODE.findall(held), _CODE.findall(clause)
    alike = len(was) == len(said) == 1 and was != said and re.sub(r"\d+", "#", was[0]) == re.sub(r"\d+", "#", said[0])
    near = alike and {char for char in held if char in clause and "\u4e00" <= char} - set("在的我了是到换")
    return 22 if near and re.search(r"[换改挪移搬调]", clause) else 0


_HEADED = re.compile(r"(?:换|改)(?:成|为|了|去|到|在|用|喝|吃|骑|坐|开|穿|戴)?了?(?P<own>.{1,8}?)了?$")


def _other_head(clause: str, held: str) -> int:
    """我把输入法换成讯飞了, 我换苹果手机了."""
    match = re.search(r"(?:把|将)?(?P<noun>[^把将从]{2,6}?)(?:已经|又|都|也)?(?:换|改|升级|变)(?:成|为|到)了?(?P<value>.{1,10}?)了?$", clause)
    if match:
        noun = _LEAD.sub("", match["noun"])
        for size in range(len(noun), 1, -1):
            tail = noun[-size:]
            if tail in held and tail not in _COMMON and match["value"] not in held and not _other_owner(clause, held, tail):
                return 28 + size
    match = _HEADED.search(clause)
    if match:
        own = match["own"]
        for size in range(min(len(own) - 1, 4), 1, -1):
            if held.endswith(own[-size:]) and own not in held and own[-size:] not in _COMMON:
                return 26 + size
    match = re.search(r"[换改]了?(?:个|一个|新)*的?(?P<noun>[\u4e00-\u9fff]{2,4}?)了?$", clause)
    if match and match["noun"] in held and match["noun"] not in _COMMON:
        return 26
    return 0


_VERBS = (
    "用 开 骑 坐 住 喝 吃 戴 穿 跟 负责 主玩 主打 点 订 听 追 读 看 学 练 玩 当 做 教 带 存 租 住在 上 走 管 睡 养 抽 涂 喂 交 租住在 在".split()
)
_MANY = frozenset("听 追 读 看 学 练 玩 做 教 养 吃 戴 带 上 走 在 点".split())
_INSTEAD = re.compile(r"改|换|转(?!账)|只|不再|一律")


def _other_object(clause: str, before: str, held: str, whole: Contradiction) -> int:
    """现在坐校车上学 of 骑摩拜上学, 现在跟赵教授 of 跟导师王教授做课题."""
    said, own = _LEAD.sub("", clause), _LEAD.sub("", held)
    cue = re.search(r"现在|如今|目前|最近|改|换|开始|以后|只|都|转|[了啦]$", clause) or re.search(
        r"现在|换|改|转", before
    ) or (before.endswith("了") and re.match(r"(?:请|由|换|让|找|叫)", said))
    if cue is None:
        return 0
    # The same done with another: 骑车上班, 带孩子.
    for size in range(min(len(own) - 2, 5), 1, -1):
        tail = own[-size:]
        if said.rstrip("了").endswith(tail) and tail not in _COMMON and not re.fullmatch(_NUMBER + ".?", tail):
            rest, other = own[:-size], said.rstrip("了")[:-size]
            if rest and other and not _numbers(tail) and other[-2:] != rest[-2:] and len(rest) < 8:
                return 20 + 2 * size if re.search(r"上[班学课楼]|下[班楼]|睡|[带喂做吃喝]|孩子|宝宝|学|写", tail) else 0
    runs = [(begin, end) for begin, end in _runs(own, said) if end < len(own)]
    for begin, end in runs:
        value, place = own[end:], said.find(own[begin:end])
        new = said[place + end - begin :].rstrip("了啦")
        bare = re.sub(r"^(?:现在|已经|又|都|最近)*[改换]", "", new)
        if not own[:begin] and bare != new and value[:1] == bare[:1] and value[:1] in "去住用吃喝坐在学穿" and bare != value:
            return 22  # 蜜月改去大理 of 蜜月去三亚
        head = own[:begin]
        if head and head not in said and (len(head) > 3 or re.search(r"[早午晚中夜餐饭周月末次]", head)):
            continue
        if 1 < len(value) < 9 and 1 < len(new) < 9 and new not in own and not re.search(r"[很不太没]", new):
            if bool(_numbers(value)) == bool(_numbers(new)) and re.search(r"[\u4e00-\u9fffA-Za-z]$", own[begin:end]):
                verb = own[end - 1]
                if re.search(r"[的了]$", own[begin:end]) or len(own[begin:end]) < 2:
                    continue
                if verb in "玩打住在用开骑坐喝吃跟点区责":
                    return 18 + end - begin
    middle = re.match(r"(?P<topic>.{1,4}?)(?:都|一般|通常|总是|只)?(?P<verb>[喝吃用穿坐买看听点])(?P<value>.{2,6})$", own)
    topic = middle is not None and len(middle["topic"]) > 1 and middle["topic"] in said
    if middle and (own[-1] in said or topic) and (topic or _INSTEAD.search(clause)):
        last = "" if topic else own[-1]
        match = re.search(rf"{middle['verb']}(?P<new>.{{1,6}}?{last})(?:的)?了?$", said)
        if match and match["new"] != middle["value"]:
            return 18
    for verb in sorted(_VERBS, key=len, reverse=True):
        if not own.startswith(verb) or len(own) - len(verb) > 12:
            continue
        match = re.search(rf"(?:^|现在|改成?|换成?|都|只|开始|以后|转|搬进了?|天){verb}(?:了|的是)?(?P<new>.{{{2 if len(verb) < 2 else 1},10}}?)了?$", said)
        if match is None:
            return 0
        usual = re.search(r"一般|通常|平时|主要", held) and re.search(r"一般|通常|平时|主要", clause)
        if verb in _MANY and not usual and not _INSTEAD.search(clause) and not _INSTEAD.search(before):
            return 0
        if match["new"] in own or own[len(verb) :] in said:
            return 0
        aims = [re.search(r"(?<=.)(?:做|写|上|去|学|看|打|画)[^,]{1,4}$", text) for text in (own[len(verb) :], match["new"])]
        if any(aims) and not (aims[0] and aims[1] and aims[0].group() == aims[1].group()):
            return 0  # 用Figma做设计, 用Blender做动画
        return 18
    return 0


# ---- The end of it

_OVER_BEHIND = (
    r"(?:已经|也|都|终于|上个?[月周]|去年|昨天|今天|前天|刚刚?|全|最近|早就?|被|给|我|早就|后来|就|这学期|今年)*"
    r"(?:卖|丢|扔|退|停|拆|摘|关门|倒闭|注销|取消|转让|送人|结束|[看读追学打玩]完|走丢|死|报废|过期|失效|还清|付清|结清|好|解散|黄|毕业|换|升级|到期|剪|戒|辞|不做|不干|不[用要学吃喝玩去看骑开戴穿养听打练信吃抽教租住上疼痛]|没)(?:了|掉了?|走了?|光了?|完了?)"
)
_OVER_BEFORE = (
    r"(?:卖|丢|扔|退|停|关|注销|取消|转让|摘|拆|戒|辞|结束|[看读追学打玩]完|放弃|不再|再也不用?|退订|退出|卸任|辞去|不当|不做|卸载|剪|离开|还清|告别|脱离|搬[出离]|不用再?|终于不)(?:掉|了|完|去)*"
)
_GONE = r"(?:已经|上个?[月周]|去年|昨天|刚刚?|前不久|最近|今年)*(?:退休|辞职|调走|调[到去].{1,5}|离职|搬走|走|毕业|不做|不干|去世|退下来|转岗|卸任|跳槽|离开|被裁|回老家)了"


def _ends(clause: str, held: str) -> int:
    if re.search(r"今天|今晚|这次|这周|这几天|暂时|先不|明天", clause):
        return 0
    own = re.sub(r"^(?:现在|目前|已经|在|正在|是|有|一直|都)+", "", _LEAD.sub("", held))
    # 不吃素了, 再也不用戴隐形眼镜了
    denied = re.search(r"(?:不再?|没有?再|再也不用?|不用再?|不需要)(?:是|在)?(?P<what>.{2,})$", clause)
    if denied and len(own) > 1 and denied["what"].rstrip("了").endswith(own) and (clause.endswith(("了", "啦")) or "再" in clause):
        return 34
    if _PASSING.search(clause) and not clause.endswith(("了", "啦")):
        return 0
    # 头已经不疼了 of 头疼好几天了
    relieved = re.match(r"(?P<what>[^不]{1,3}?)(?:已经|现在|终于|早就)*不(?:再)?(?P<how>[疼痛酸麻肿痒晕胀]|失眠|咳嗽?)了?$", clause)
    if relieved and relieved["what"] + relieved["how"] in own:
        return 30
    # 吉他不学了, 旧沙发卖了
    for match in re.finditer(_OVER_BEHIND + "[啦吧]?$", clause):
        thing = _thing(re.sub(r"(?:把|将|从|给)", "", clause[: match.start()]))
        if thing and _is_object(thing, own):
            return 30 + len(thing)
    for match in re.finditer(_OVER_BEFORE + r"(?P<what>.{1,10}?)(?:了|啦|$|的)", clause):
        thing = _thing(match["what"])
        if thing and _is_object(thing, own) and (clause.endswith(("了", "啦")) or "了" in match.group() or "再" in match.group()):
            return 30 + len(thing)
    # 陈老师调走了 of 班主任是陈老师
    match = re.search(_GONE, clause)
    if match:
        who = _LEAD.sub("", clause[: match.start()])
        stated = _SAID_TO_BE.match(_LEAD.sub("", held))
        if stated and who and (stated["value"] == who or (stated["verb"] == "姓" and who.startswith(stated["value"]))):
            kin = _PERSON.search(stated["noun"])
            if not kin or stated["noun"][-2:] in ("保姆", "房东", "老师", "经理", "老板", "组长", "主管"):
                return 30
    former = re.search(r"(?P<who>.{1,6}?)(?:已经)?不(?:再)?(?:是|当|做)(?:我们?的?)?(?P<role>.{2,6}?)了?$", clause)
    if former and former["who"] in held and former["role"] in held and clause.endswith("了"):
        return 30
    together = re.match(r"(?:.{1,4})?(?:跟|和|与).{1,5}?(?:一起)?(?P<act>[睡住吃玩])$", held)
    if together and re.search(rf"(?:自己|一个人|独自|单独){together['act']}", clause):
        return 24
    moved = re.search(r"(?:调去|转岗|转去|改行|转行|转做|改做)(?:做|当|负责|搞)?.{2,8}了$", clause)
    if moved and re.search(r"(?:负责|[做搞当]).{2,6}$", held) and re.search(r"公司|单位|部门|负责|岗", held):
        return 22
    if re.search(r"跳槽|换了?(?:份|个)?新?工作|离职|辞职|被裁|失业", clause) and re.search(r"在.{1,10}(?:工作|上班|任职|就职)$", held):
        return 24
    return _done_at_last(clause, own)


def _thing(text: str) -> str:
    text = re.sub(r"^(?:我们?|咱们?)?(?:家里?)?的?|^(?:那|这)[个只条台辆本张家件位双]?|(?:的?会员|的卡|账号)$", "", _LEAD.sub("", text))
    text = re.sub(rf"(?:好|快|整整|已经)?{_NUMBER}个?(?:多|几)?(?:月|年|天|周|星期).*$", "", text)
    return re.sub(r"(?:已经|也|都|终于|上个?[月周]|去年|昨天|今天|刚刚?|全|最近|早就?)+$", "", text)


def _is_object(thing: str, own: str) -> bool:
    """Whether a memory tells of having or doing the thing: its words end with it, or name it behind
    the verb."""
    thing = re.sub(r"^(?:旧|老|原来的|之前的)", "", thing).replace("的", "")
    own = own.replace("的", "")
    if not thing or thing in _COMMON or len(thing) > 10:
        return False
    if len(thing) > 3 and thing not in own and own.endswith(thing[-2:]) and set(thing) <= set(own):
        return True  # 楼下便利店 of 楼下有一家便利店
    place = own.rfind(thing)
    if place < 0:
        return False
    behind = own[place + len(thing) :]
    if len(thing) < 2 and not (place and not behind):
        return False
    # 花店 of 花店老板 is a part of another thing.
    return not behind or behind[0] in "的了,，。会实上一二两三四五六七八九十在叫是 (" or place == 0 and not own.startswith("对")


_UNDONE = re.compile(r"(?P<noun>[\u4e00-\u9fffA-Za-z]{2,8}?)(?:还没|还不|没|尚未|未)(?:有)?(?P<verb>.{1,6})$")


def _done_at_last(clause: str, own: str) -> int:
    """六级过了 of 英语六级没过."""
    match = _UNDONE.match(own)
    if match is None or re.search(r"[没不]", clause) or not re.search(r"了|到手|成功", clause):
        return 0
    noun = match["noun"][-2:]
    return 26 if noun in clause and (match["verb"][0] in clause or "终于" in clause) else 0
