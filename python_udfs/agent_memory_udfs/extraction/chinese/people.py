"""Whom a Chinese clause is about: the speaker, one of theirs, somebody by name, or something else.

The subject of a clause stands at its beginning, behind a time. Chinese writes no spaces, so a name
(张三) is told from other words (张开) by what follows it: the beginning of a predicate.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..shared.lexis import word_list, word_set
from .relationships import LIKELY_NAME, NO_NAME_START, NO_NAME_WORD, ROLES
from .words import NOUNS, PLACES, RELATIONS

_RELATION = "|".join(sorted(RELATIONS, key=len, reverse=True))
# Who is meant by these nouns alone belongs to the speaker: 老公出差了. A teacher may be anybody's.
OWN = "|".join(
    sorted(
        word_list(
            "老公 老婆 丈夫 妻子 太太 爱人 儿子 女儿 大儿子 小儿子 大女儿 小女儿 宝宝 男朋友 "
            "女朋友 "
            "男友 女友 未婚妻 未婚夫 前男友 前女友 前夫 前妻 妈妈 爸爸 母亲 父亲 父母 爸妈 "
            "老爸 老妈 婆婆 "
            "公公 岳父 岳母 丈母娘 奶奶 爷爷 外婆 外公 姥姥 姥爷 哥哥 姐姐 弟弟 妹妹 室友 舍友 "
            "闺蜜 家人 "
            "表哥 表姐 表弟 表妹 堂哥 堂姐 堂弟 堂妹 狗狗 猫咪 孩子 家里人 侄子 侄女 外甥 "
            "外甥女 孙子 孙女 "
            "舅舅 姑姑 嫂子 姐夫 老弟 老妹 老哥 老姐 对象 娃 双胞胎 公婆 孩子们 房东 邻居 领导 "
            "老板 上司 同事 咨询师"
        ),
        key=len,
        reverse=True,
    )
)
_TITLE = (
    r"(?:老师|医生|先生|女士|小姐|经理|教授|同学|阿姨|叔叔|主任|律师|师傅|校长|警官|教练|大夫"
    r"|总监|奶奶|爷爷|大爷|大妈|太太|大哥|大姐"
    r"|(?<=[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于"
    r"杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石贾夏付方邹熊白孟秦邱侯江尹薛段雷史陶贺毛郝顾龚邵"
    r"万钱武戴莫孔向常汤小大老阿])(?:哥|姐|叔|姨|总|导))"
)
_TRANSLITERATED = (
    "马阿安奥巴比伯布查达戴丹德迪蒂杜恩尔法菲费弗夫格哈汉赫胡霍基吉加杰卡凯克肯科拉莱劳勒雷里丽"
    "利莉列林琳"
    "卢鲁伦罗洛玛迈麦曼米密莫姆娜纳南内尼妮诺欧帕佩皮普奇乔琼萨塞森莎珊史斯苏索塔泰特汤托瓦威韦"
    "维温沃希谢辛"
    "雅亚扬伊茵英尤约泽扎詹珍朱兹艾爱大露西"
)
_LATIN = r"[A-Z][A-Za-z]{1,15}(?: [A-Z][a-z]{1,15})?"
# Where a predicate begins: adverbs, times and the verbs of which people speak.
BOUNDARY = (
    r"(?:今[天年晚早]|明[天年]|昨[天晚]|前[天年]|后天|去年|每[天周年月次]|上个?[月周]"
    r"|下个?[月周]|本周|这[周个几次]|周[一二三四五六日末]"
    r"|星期|\d{1,4}[年月岁个点]|[一二三四五六七八九十两]+岁|[一二三四五六七八九十]月|最近|现在"
    r"|目前|如今|以前|之前|从小|小时候|平时|经常|常常?|总"
    r"|一直|已经?|曾|刚|正在|正|也|都|就|还|又|才|可能|不|没|很|非常|特别|挺|超|最|真|比较|有点|太"
    r"|在(?!意|乎)|是|有|会|能|可以|要|想|打算|准备|希望|决定|计划|喜欢|喜爱|热爱|爱|讨厌|恨"
    r"|怕|害怕|住|搬|来自|来|去(?!年)|到|回|叫|姓|属"
    r"|养|买|卖|开(?!始|心|朗|放)|开始|做|当|考|学|教|写|读|看|听|玩|打|踢|弹|唱|跳|跑|游|画"
    r"|骑|吃|喝|戒|抽|得了|得过|得|患|病|怀孕|怀了"
    r"|生|结婚|离婚|订婚|分手|单身|毕业|退休|辞职|离职|失业|升|出差|出生|去世|过世|死|走|瘦|胖"
    r"|对.{1,10}(?:过敏|感兴趣|好|说)"
    r"|[和跟与].{1,8}|换|改|加入|参加|负责|从事|担任|工作|上班|上[小中大]学|上[高初]|认识|信"
    r"|练|身高|体重|说|告诉|问|给|帮|让|把|被|带|送|长|比|从(?!来|前|此|而|事)|调|转"
    r"|今|名|拿|获|赢|输|收|借|请|用|找|等|迟到|失恋|失眠|感冒|发烧|住院|康复|出院|摔|丢|嫁|娶"
    r"|随|擅长|精通|主修|创|经营|管|照顾|陪)"
)
_BOUNDARY = re.compile(BOUNDARY)
# What only people do, so that 黄瓜很贵 and 金价会涨 name nobody.
_PERSONAL = re.compile(
    r"(?:今[天年晚早]|明[天年]|昨[天晚]|前[天年]|后天|去年|每[天周年月次]|上个?[月周]"
    r"|下个?[月周]|这[周个几次]|(?:下|上|这)?周[一二三四五六日末]|星期[一二三四五六日]"
    r"|\d{1,4}[年月号点]|[一二三四五六七八九十]月|最近|现在|目前|以前|从小|小时候|平时|经常"
    r"|常常?|总是?|一直|已经?|曾经?|刚刚?|正在|正|也|都|就|还|又|才|可能|不|没有?|很|非常|特别"
    r"|最|比较|真|想要?|要|会|能|打算|准备|终于|[,])*"
    r"(?:喜欢|喜爱|热爱|爱|讨厌|恨|怕|害怕|希望|决定|计划|住|搬|来自|来|去|到|回|叫|姓|属|养"
    r"|买|卖(?!得)|开(?:公司|店|车|出租)|做(?!工|法)|当(?!然|时)|考|学(?!校|费)|教|写|读|看|听"
    r"|玩|打|踢|弹|唱|跳|跑|游泳|画|骑|吃|喝|戒|抽|得了|得过|患|怀孕|怀了|生(?:了|孩子|娃|病"
    r"|于)|结婚|离婚|订婚|分手|单身|毕业|退休|辞|离职|失业|升职|升了|出差|出生|去世|过世|死了"
    r"|走了|瘦|胖了|对.{1,10}(?:过敏|感兴趣|好)|[和跟与].{1,8}|换了|换工作|改名|加入|参加|负责"
    r"|从事|担任|工作|加班|上班|上[小中大]学|上[高初]|认识|信|练|说|告诉|问|给|帮|让我|送|带"
    r"|拿到|拿了|获|赢|输|借|请|找|嫁|娶|擅长|精通|主修|创办|管|照顾|陪|调|转到|被|在.{1,12}(?:工作"
    r"|上班|住|读|上学|当|做|实习|生活|学|开)|是(?:我|.{0,10}(?:师|员|生|医|人|同学|同事|朋友"
    r"|老板|教授|经理|博士|总监|主任|演员|歌手|学者)$|[^是]{1,10}的.{1,5}$)"
    r"|从[^,]{1,10}(?:跳|搬|辞|离|毕业|转|换|调|回|来)"
    r"|有(?:一?[个只条]|两|三|[儿女男]|孩子|.{1,6}(?:病|症))|(?:\d{1,3}"
    r"|[一二三四五六七八九十两]{1,3})岁|身高|体重)"
)
_ME = re.compile(
    r"(?:我们|咱们|我|本人|俺们?|咱)(?!国|校|市|司(?!法|机)|行(?!走|医)|的天|靠(?!.*(?:为生"
    r"|吃饭|生活|养))|擦$|勒个|滴|晕$|去[,!。]?$)"
)
_OTHERS = re.compile(r"[和跟与、]")
_BEFORE_NOUN = re.compile(
    r"(?:的|家(?:里)?的?|那个?|这个?|们|[一两二三四]个|国中|高中|初中|大学|小学|大|小|亲"
    r"|双胞胎|最好的|好|新|前)*"
)
_MINE = re.compile(
    r"(?:们)?(?P<noun>家里|家(?!人)|公司|学校|单位|宿舍|班级?|部门|团队|老家|生日|手机号码?"
    r"|微信号?|名字|血型|身高|体重|专业|英文名|邮箱"
    r"|车子?|房子|电脑|手机|肚子|头|胃|嗓子|眼睛|腰|脸|皮肤|快递)(?=[^人长次])"
)
_NAME = re.compile(
    rf"(?P<titled>[\u4e00-\u9fff]{{1,4}}?{_TITLE})"
    rf"|(?P<latin>{_LATIN})"
    rf"|(?P<foreign>[{_TRANSLITERATED}]{{2,5}}?)(?={BOUNDARY}|和|跟|与|、|的)"
)
_NICKNAME_NO = word_set(
    "小孩 小狗 小学 小时 小心 小区 小说 小姐 小朋 小伙 小事 小声 小气 小吃 小偷 小米 小猫 小人 "
    "小型 小便 小年 小路 "
    "小组 小费 小数 小腿 小结 小看 小车 小店 小票 小程 小红书 小众 老师 老板 老家 老人 老公 "
    "老婆 老是 老去 老了 老外 老爸 老妈 老实 老年 "
    "老鼠 老早 老大 老乡 老虎 老想 老觉 老爱 老喜 老不 老要 老有 老在 老被 阿姨 阿里 小区"
)
_NO_NAME = word_set(
    "大约 大多 大部 大学 大概 大雨 大雪 加大 西边 里边 马虎 高兴 高中 高考 高铁 高三 高二 高一 "
    "张开 方便 方面 方法 周末 周一 周二 周三 周四 周五 周六 "
    "周日 马上 于是 任何 白天 白色 "
    "黄色 金钱 石头 时候 时间 成绩 成为 成功 万一 文化 文学 江湖 常常 常用 孔子 谢谢 谢啦 温度 "
    "夏天 雷雨 许多 何必 何况 向来 "
    "安全 安静 康复 史上 戴着 唐朝 宋朝 郑重 陆续 方案 曾经 余下 冯唐 邓丽 程度 程序 严重 严格 "
    "金额 金融 贺卡 水果 明白 "
    "明天 明年 平时 平常 房子 房间 房租 应该 于我 丁点 雷人 龙虾 石油 史诗 毛病 毛衣 温柔 田地 "
    "沈阳 韩国 韩剧 "
    "林子 叶子 孙子 孙女 朱古 梁山 童年 童话 向往 路上 路过 古代 古董 宁愿 宁可 幸福 幸好 幸运 "
    "干嘛 "
    "牛奶 牛肉 熊猫 鱼肉 苏打 何时 周围 周边 周年 周岁 包括 包子 包裹 项目 车子 花钱 花费 元旦 "
    "马路 胡说 "
    "和谁 连续 连着 成天 成年 全家 全部 全国 全身 单位 单身 单纯 计划 相信 相处 别人 别说 解决 "
    "从小 从来 从前 公司 "
    "公园 公交 公开 关于 关心 关系 管理 经理 那么 那个 那里 时常 时尚 班上 班级 国家 盛大 容易 "
    "常年 "
    "杨桃 柳树 麦当劳 罗马 马来 黎明 巴西 巴黎 西安 西班牙 大家 大爱 大卡 大英 爱大 特爱 特别 "
    "加班 里面 曼谷"
)
_NO_TITLED = word_set(
    "大 二 三 小 表 堂 这个 那个 一个 班 数学 语文 英语 主治 女 男 家庭 产品 新 老 "
    "总 副 各位 亲爱 的 有 好 前 叫 个"
)
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_WHO = word_list(
    "你 您 他 她 它 这 那 谁 哪 什么 怎么 为 有 没 不 很 太 就 都 也 还 又 再 请 别 让 给 把 被"
)


# Any two or three characters before a verb that only people have: 亚当是约翰的父亲.
_THIRD = re.compile(
    rf"[\u4e00-\u9fff]{{2,3}}?(?=住在|搬到|来自|在.{{2,10}}工作|今年\d"
    rf"|是[^是]{{2,8}}的(?:{_RELATION})$)"
)
# 医生让我少吃盐: anybody's doctor is the speaker's where it is about them.
_ROLE_AND_ME = re.compile(
    r"(?P<role>医生|老师|导师|教练|朋友|同学|客户|警察|护士|老乡|面试官|公司|学校|单位|甲方"
    r"|学生)(?=.{0,8}(?:让|给|叫|要|说|骂|批评|答应|帮|送|教|劝|建议|借|欠|找|罚|通知|允许"
    r"|不让|逼|夸|介绍|诊断).{0,4}我)"
)
# 车祸以后我..., 牛排我...: what stands before the speaker, and is no verb that they are object of.
_BEFORE_ME = re.compile(
    r"[^,你您我他她它不没]{1,13}?(?:时候?|以后|之后|后|以前|之前|前|时间|期间|那[年天]"
    r"|[年月日号点天]|一[多上到])(?=我)"
    r"|(?:在|对于?|关于|为了|由于|除了|比起|至于|要说|跟)[^,你您我他她它]{1,10}(?=我)"
    r"|(?![不没])[^,你您我他她它]{1,5}?(?<![自忘大响助励择动绝受略视任护持惑扰挡止给让叫对和跟"
    r"与把被帮问教说得爱想骂打送为比像等陪带道欢到看找告诉请求是了着过个于向替由晓信怪怨欠借劝"
    r"逼夸催谢害恨气怕吓追约见懂于里随连骗陪养])(?=我)"
)


# 大老板, 前女友, 大学同学: others than 老板, 女友, 同学.
_ANOTHER_THAN = re.compile(r"(?:前|大|副|最好的|(?:大学|高中|初中|国中|小学)的?|双胞胎)$")
# Who has a part in one's life and is no relation.
WORK_ROLES = (
    "班主任|组长|队长|队友|领队|月嫂|家教|保姆|钟点工|实习生|徒弟|下属|甲方"
    "|主角|男主角?|女主角?|主人公|班长|校长|主治医生|新人|老乡|网友|相亲对象"
)
# 组新来的实习生, 上一家公司的老板, 在写的小说主角: one of theirs, said by more than a noun.
_MODIFIED = re.compile(
    rf"(?!的)[^,我你您他她它]{{1,9}}?(?:的|来的|[组司校班位级]|小说|游戏)(?:{_RELATION}|{WORK_ROLES})(?=是|叫|姓|在|住|今年|来自|喜欢|有(?!个?叫)|会|也|去|从|很|特别|养|不|刚|已经|\d|都|爱|怕|才|想|要|做|当|学)"
)
_RANKED = ("老板", "领导", "经理", "上司", "主管")
_OWN_NOUN = "|".join(sorted(NOUNS, key=len, reverse=True))
# 猫叫咪咪, 八岁: only one's own is told of so.
_ANIMAL_NAMED = re.compile(
    r"(?:我?家的?)?(?P<noun>小?[猫狗]|狗狗|猫咪|兔子|鹦鹉|仓鼠|乌龟)(?=(?:名字)?(?:叫|名叫)[^,的]{1,6}$|是[^,]{2,6}$|今年)"
)
_THEIRS = re.compile(rf"的(?:{_RELATION}|{_OWN_NOUN}|{WORK_ROLES})")


class Subject(NamedTuple):
    """Whom or what a clause is about, and where the predicate begins.

    kind: "me"; "mine" (something of the speaker's); "relative" (by what they are to the speaker);
    "named"; "they" (他, 她, 它); "you"; "other" (any other noun); "" (none is said).
    """

    kind: str
    name: str
    end: int
    plural: bool = False
    before: int = 0  # characters of the clause that stand before 我


def subject_of(plain: str, start: int, end: int, known: frozenset[str]) -> Subject:
    """The subject of the clause; `known` are names that the message has introduced."""
    clause = plain[start:end]
    if not clause:
        return Subject("", "", start)
    me = _ME.match(clause)
    if me:
        return _mine(plain, me.end() + start, end)
    if re.match(r"(?:家里|家中)(?=有|养|没|还|就|只|刚)", clause):
        return Subject("mine", "家里", start)
    if clause[:1] in "你您":
        return Subject("you", "", start + 1 + clause.startswith(("你们", "您们")))
    if clause[:1] in "他她它":
        return Subject("they", clause[0], start + 1 + (clause[1:2] == "们"), clause[1:2] == "们")
    return _person(plain, start, end, known) or Subject("", "", start)


# 大女儿 and 女儿 may be two.
_CHILDREN = ("女儿", "儿子", "闺女")


def _mine(plain: str, at: int, end: int) -> Subject:
    rest = plain[at:end]
    skip = _BEFORE_NOUN.match(rest)
    begin = skip.end() if skip else 0
    for place in (begin, 0):
        noun = re.match(_RELATION, rest[place:])
        if noun and not rest[place + noun.end() :].startswith(("圈", "节", "证", "们圈")):
            after = rest[place + noun.end() : place + noun.end() + 1]
            if _OTHERS.match(after) and not place:
                break
            whole = at + place
            other = _ANOTHER_THAN.search(rest[:place])
            if other and (other.group() not in ("大", "副") or noun.group() in _RANKED):
                begun = at + other.start()
                kind = "mine" if other.group() in ("大", "副", "前", "双胞胎") else "relative"
                return Subject(kind, plain[begun:whole] + noun.group(), begun)
            if noun.group() in _CHILDREN and rest[:place].endswith(("大", "小")):
                return Subject("relative", rest[place - 1] + noun.group(), whole - 1)
            return Subject("relative", noun.group(), whole)
    modified = _MODIFIED.match(rest)
    if modified:
        return Subject("relative", modified.group(), at)
    possessive = rest[:1] == "的" or rest[:2] == "们的"
    if possessive:
        return Subject("mine", "", at + rest.index("的") + 1)
    mine = _MINE.match(rest)
    if mine and not rest.startswith("家乡"):
        return Subject("mine", mine["noun"], at + mine.start("noun"))
    return Subject("me", "", at)


def _person(plain: str, start: int, end: int, known: frozenset[str]) -> Subject | None:
    clause = plain[start:end]
    own = re.match(OWN, clause)
    after = clause[own.end() :] if own else ""
    if own and after[:1] == "的" and not _THEIRS.match(after):
        return None
    if own and after[:1] not in ("", "我", "你", "您", "们", "节"):
        return Subject("relative", own.group(), start)
    if animal := _ANIMAL_NAMED.match(clause):
        return Subject("relative", animal["noun"], start)
    for name in known:
        if clause.startswith(name):
            return Subject("named", name, start)
    for name in names_at(clause):
        rest = clause[len(name) :]
        other = re.match(r"(?:和|跟|与|、)", rest)
        if other:
            second = next((n for n in names_at(rest[1:]) if _begins(rest[1 + len(n) :])), "")
            if second:
                return Subject("named", name + rest[0] + second, start, plural=True)
            if _ME.match(rest[1:]):
                return Subject("me", "", start)
        if _begins(rest, name) or re.match(rf"的(?:{_RELATION})(?!的)", rest):
            return Subject("named", name, start)
    if (third := _THIRD.match(clause)) and _is_word_like(third.group()):
        return Subject("named", third.group(), start)
    role = _ROLE_AND_ME.match(clause)
    if role:
        return Subject("relative", role["role"], start)
    behind = _BEFORE_ME.match(clause)
    if behind and _ME.match(clause, behind.end()):
        inner = subject_of(plain, start + behind.end(), end, known)
        if inner.kind == "me":
            return inner._replace(before=behind.end())
    return None


def _begins(rest: str, name: str = "") -> bool:
    """Whether a predicate begins there: one of people, where the name may be another word."""
    if len(rest) < 2 or _BOUNDARY.match(rest) is None:
        return False
    sure = not name or name[0] in "小老阿" or len(name) > 3 or not _HAN.fullmatch(name)
    return sure or _PERSONAL.match(rest) is not None


def names_at(text: str) -> list[str]:
    """The names that may stand at the beginning of the text, the likelier first."""
    found = []
    match = _NAME.match(text)
    if match and match["titled"] and _is_titled(match["titled"]):
        found.append(match["titled"])
    if match and match["latin"]:
        found.append(match["latin"])
    if match and match["foreign"] and _is_word_like(match["foreign"]):
        found.append(match["foreign"])
    for size in (4, 2, 3):
        name = text[:size]
        likely = LIKELY_NAME.fullmatch(name)
        if likely and _is_word_like(name) and not (size == 3 and name[1:] in ROLES):
            found.append(name)
    return found


def _is_word_like(name: str) -> bool:
    return not (
        name.startswith((*NO_NAME_START, *_WHO))
        or name[:2] in _NO_NAME
        or name in NO_NAME_WORD
        or name[:2] in NO_NAME_WORD
        or name[:2] in _NICKNAME_NO
        or name in PLACES
        or name[:2] in PLACES
        or name in NOUNS
        or any(char in "的了吗呢很们不姓叫我你他她它" for char in name)
    )


def _is_titled(name: str) -> bool:
    title = re.search(_TITLE + "$", name)
    bare = name[: title.start()] if title else ""
    return (
        bool(bare) and not bare.startswith(_WHO) and _is_word_like(bare) and bare not in _NO_TITLED
    )
