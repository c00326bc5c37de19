"""Chinese tables of the knowledge graph: role nouns, verbs, what is no name. Data only."""

from __future__ import annotations

import re

from ..shared.lexis import word_list
from .words import OCCUPATION_ENDINGS, PLACES

_ROLES = """
father 爸爸 父亲 老爸 爸 爹 | mother 妈妈 母亲 老妈 妈 娘 | wife 妻子 老婆 太太 媳妇 夫人
husband 丈夫 老公 先生 | spouse 爱人 配偶 | girlfriend 女朋友 女友 | boyfriend 男朋友 男友
fiancee 未婚妻 | fiance 未婚夫 | ex_girlfriend 前女友 | ex_boyfriend 前男友 | ex_wife 前妻
ex_husband 前夫 | son 儿子 大儿子 小儿子 | daughter 女儿 大女儿 小女儿 闺女
child 孩子 小孩 宝宝 娃
brother 哥哥 弟弟 哥 弟 兄弟 老哥 老弟
sister 姐姐 妹妹 姐 妹 姐妹 老姐 老妹 | cousin 表哥 表姐 表弟 表妹
cousin 堂哥 堂弟 堂姐 堂妹 | uncle 舅舅 叔叔 伯伯 姑父 姨父 | aunt 阿姨 姑姑 舅妈 姨妈 婶婶
nephew 侄子 外甥 | niece 侄女 外甥女 | grandfather 爷爷 外公 姥爷 | grandmother 奶奶 外婆 姥姥
grandson 孙子 外孙 | granddaughter 孙女 外孙女 | mother_in_law 岳母 婆婆 丈母娘
father_in_law 岳父 公公 | friend 朋友 好朋友 好友 闺蜜 哥们 | colleague 同事 | classmate 同学
roommate 室友 舍友 | neighbour 邻居 | manager 经理 老板 上司 领导 主管 | mentor 导师
teacher 老师 | student 学生 | coach 教练 | doctor 医生 | lawyer 律师 | landlord 房东 | client 客户
assistant 助理 秘书 | teammate 队友 | apprentice 徒弟 | partner 伴侣 搭档 合伙人
dog 狗 小狗 狗狗 | cat 猫 小猫 猫咪 | rabbit 兔子 | parrot 鹦鹉 | hamster 仓鼠 | turtle 乌龟
pet 宠物
"""
ROLES: dict[str, str] = {
    noun: role
    for row in _ROLES.replace("\n", "|").split("|")
    if row.strip()
    for role, *nouns in [row.split()]
    for noun in nouns
}
ROLE = "(?:" + "|".join(sorted(ROLES, key=len, reverse=True)) + ")"
MUTUAL = ("friend", "colleague", "classmate", "roommate", "neighbour", "teammate", "partner",
          "brother", "sister", "cousin")  # fmt: skip

SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏"
    "苏吕丁任"
    "卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙史陶贺毛郝顾龚邵万钱覃武戴"
    "莫孔向"
    "常汤康易乔赖文"
)
LIKELY_NAME = re.compile(
    rf"(?:欧阳|司马|诸葛|上官|夏侯|皇甫)[\u4e00-\u9fff]{{1,2}}|[{SURNAMES}][\u4e00-\u9fff]{{1,2}}"
    r"|[小老阿][\u4e00-\u9fff]|[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15}){0,2}"
    r"|[\u4e00-\u9fff]{1,4}·[\u4e00-\u9fff]{1,5}"
)
ANY_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}|[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15}){0,2}")
# What begins no name, stands in none, or is a word of its own.
NO_NAME_START = word_list(
    "你 我 他 她 它 您 这 那 谁 哪 不 没 很 非 一 两 几 某 每 各 是 在 有 被 个 位 名 都 也 就 最 "
    "还"
)
NO_NAME_WORD = word_list(
    "公司 单位 学校 家里 大家 别人 自己 人家 部门 团队 孩子 世界 大学 医院 "
    "政府 国家 社会 全家 高手 高中 高个 "
    "马虎 王子 王牌 黄牛 白领 白人 文盲 小孩 小人 老人 老师 老板 老公 老婆 "
    "小学 小狗 小猫 老外 老乡 "
    "金牌 石头 方便 万能 任何 常客 江湖 龙头 武术 高管 小偷 文员 小气 何时 康复 于是 向来 常常 余生"
)
NO_NAME_PART = word_list("的 了 吗 呢 很 们 什么 不 人 家 姓 叫")

# Pattern of the verb, relation, kind of object: "any" words, "name" a person, "place" a place.
_VERBS = (
    (r"(?:主要)?负责(?:管理)?", "in_charge_of", "any", "organization"),
    (r"主管|掌管", "in_charge_of", "any", "organization"),
    (r"领导着?|带领着?", "leads", "any", "organization"),
    (r"管理着?", "manages", "any", "organization"),
    (r"(?:创办|创立|创建)了?", "founded", "any", "organization"),
    (r"拥有", "owns", "any", "other"),
    (r"(?:正在)?(?:教(?!练|育|师|授|会)|讲授)", "teaches", "any", "topic"),
    (r"指导着?", "mentors", "name", "person"),
    (r"打(?=.{0,2}球|高尔夫|麻将|桌球|太极)|踢(?=.{0,2}球|毽子)", "plays", "any", "topic"),
    (r"弹(?=.{0,2}(?:琴|吉他|琵琶|筝))|拉(?=.{0,1}提琴|二胡|手风琴)", "plays", "any", "topic"),
    (r"使用|在用|用(?=[A-Za-z])", "uses", "any", "topic"),
    (r"(?:正在|在)?学习?(?!会|生|校|历|期|业|院|科|完|了)", "learns", "any", "topic"),
    (r"(?:去|到)过", "visited", "place", "place"),
    (r"认识", "knows", "name", "person"),
    (r"(?:患有|患了|得了|得过|确诊了?|被诊断(?:为|出|患有?)了?)", "has_condition", "any", "topic"),
    (r"就读于|在读于", "studies_at", "any", "organization"),
    (r"毕业于", "graduated_from", "any", "organization"),
)
VERBS = tuple(
    (re.compile(pattern), relation, wanted, kind) for pattern, relation, wanted, kind in _VERBS
)


def is_name(text: str, *, likely: bool) -> bool:
    """Whether the characters may be a person's name; `likely` asks for a surname or the like."""
    pattern = LIKELY_NAME if likely else ANY_NAME
    if not pattern.fullmatch(text) or text.startswith(NO_NAME_START) or text in NO_NAME_WORD:
        return False
    if any(part in text for part in NO_NAME_PART) or text in ROLES or text in PLACES:
        return False
    titled = likely and len(text) == 3 and text[1:] in ROLES
    return titled or not (len(text) > 1 and text.endswith(OCCUPATION_ENDINGS))
