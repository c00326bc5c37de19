"""mem0's default category names, by attribute and by words of the statement."""

from __future__ import annotations

import re

from .attributes import ATTRIBUTES

_WORDS = {
    "family": "wife husband son daughter child children kid kids mother father mom dad brother "
    "sister parents grandmother grandfather family married divorced engaged wedding uncle aunt "
    "cousin nephew niece fiancé fiancée girlfriend boyfriend partner baby",
    "professional_details": "job career boss manager colleague company office engineer developer "
    "promotion salary meeting deadline project client interview startup team works employer "
    "promoted hired department",
    "sports": "swimming running hiking football soccer basketball tennis gym yoga cycling climbing "
    "skiing surfing golf baseball volleyball marathon workout badminton boxing cricket rugby "
    "snowboarding skating jogging sport sports",
    "travel": "travel traveling travelling trip flight vacation holiday hotel abroad tour visited "
    "backpacking passport airport cruise",
    "food": "food restaurant cuisine coffee tea pizza sushi eat eating eats cook cooking cooks "
    "vegetarian vegan dinner lunch breakfast meat fish spicy wine beer chocolate cake bread "
    "noodles rice baking recipe drink drinks cheese steak dessert ramen pasta",
    "music": "music song songs guitar piano band concert singing jazz rock violin drums album "
    "playlist opera singer musician",
    "health": "allergic allergy asthma diabetes sick doctor hospital surgery medication health "
    "diet anxiety therapy therapist injury pain migraine pregnant smoke smoking sleep disease "
    "insomnia depression cancer",
    "technology": "python javascript programming code coding software laptop computer linux ai app "
    "iphone android database server api data rust java postgresql gpu website",
    "hobbies": "hobby hobbies painting drawing photography gardening knitting reading chess "
    "gaming pottery fishing crafts hiking collecting dancing camping sewing",
    "fashion": "clothes fashion dress shoes style jacket jeans sneakers wear wears outfit",
    "entertainment": "movie movies film films tv series netflix game games book books novel anime "
    "podcast theater theatre concert comedy show shows",
    "milestones": "graduated married born anniversary retired engaged promoted won award",
}
_CHINESE = {
    "family": "妻子 老婆 丈夫 老公 儿子 女儿 孩子 爸爸 妈妈 父亲 母亲 哥哥 姐姐 弟弟 妹妹 结婚 "
    "离婚 父母 爷爷 奶奶 男朋友 女朋友",
    "professional_details": "工作 上班 公司 同事 老板 项目 工程师 职业 入职 离职 会议 经理",
    "sports": "游泳 跑步 足球 篮球 网球 羽毛球 健身 瑜伽 爬山 徒步 滑雪 骑行 运动 乒乓球",
    "travel": "旅行 旅游 出差 酒店 机票 航班 度假",
    "food": "吃 喝 菜 餐厅 饭 火锅 咖啡 茶 面条 米饭 甜点 水果 辣 烤鸭 餐馆 美食",
    "music": "音乐 唱歌 吉他 钢琴 歌 乐队 演唱会",
    "health": "过敏 生病 医院 医生 手术 药 健康 糖尿病 高血压 减肥 抽烟 吸烟 失眠",
    "technology": "编程 电脑 手机 软件 代码 人工智能 数据库 程序",
    "hobbies": "摄影 画画 读书 看书 阅读 下棋 钓鱼 园艺 书法 爱好",
    "fashion": "衣服 时尚 鞋 穿",
    "entertainment": "电影 电视剧 游戏 动漫 小说 综艺",
    "milestones": "毕业 结婚 出生 升职 获奖 退休",
}
_INDEX: dict[str, list[str]] = {}
for _category, _list in _WORDS.items():
    for _word in _list.split():
        _INDEX.setdefault(_word, []).append(_category)
_CHINESE_INDEX = {
    category: re.compile("|".join(map(re.escape, words.split())))
    for category, words in _CHINESE.items()
}
_TOKEN = re.compile(r"[a-zé]+")


def names_category(word: str) -> bool:
    """Whether a lower-case word names a topic: "coffee", "chess"."""
    return word in _INDEX


def categories_of(memory: str, attribute: str | None) -> list[str]:
    """Category names for a statement, the attribute's own first; ["misc"] when nothing fits."""
    found: dict[str, None] = {}
    own = attribute and (_of_attribute(attribute) or _of_attribute(attribute.split()[-1]))
    if own:
        found[own] = None
    elif attribute is not None and attribute.startswith("favorite"):
        found["user_preferences"] = None
    for word in _TOKEN.findall(memory.lower()):
        for category in _INDEX.get(word, ()):
            found[category] = None
    if not memory.isascii():
        for category, named in _CHINESE_INDEX.items():
            if named.search(memory):
                found[category] = None
    return list(found) or ["misc"]


def _of_attribute(attribute: str) -> str:
    known = ATTRIBUTES.get(attribute)
    return known.category if known else ""
