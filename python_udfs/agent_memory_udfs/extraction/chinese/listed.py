"""Lists behind a heading and what is inserted: 宠物：两只猫，一只仓鼠; 我住在，你可能知道，青岛."""

from __future__ import annotations

import re

# How each item of a list is told by itself, by the heading before it.
_TOLD = (
    (r"宠物|养的(?:宠物|动物)", "我养了{}"),
    (r"孩子|子女|小孩", "我有{}"),
    (r"家庭成员|家里人|家人", "我家有{}"),
    (r"(?:会(?:说)?的)?(?:语言|外语)", "我会说{}"),
    (r"会的乐器|乐器", "我会弹{}"),
    (r"(?:正在|在)?(?:吃|用|服用?)的药|用药|长期用药|服药", "我在吃{}"),
    (r"不吃的(?:东西|食物)?|忌口|不能吃的(?:东西|食物)?|饮食禁忌", "我不吃{}"),
    (r"过敏原?|过敏史|过敏的(?:东西|食物)", "我对{}过敏"),
    (r"(?:最)?(?:讨厌|不喜欢)的(?:事情?|东西|食物)", "我讨厌{}"),
    (r"(?:最)?喜欢的?(?:事情?|东西|运动|活动)?|爱好/兴趣|兴趣爱好|爱好|兴趣", "我喜欢{}"),
    (r"(?:慢性)?病史|疾病|慢性病", "我有{}"),
)
_HEADED = re.compile(
    r"(?:我的?)?(?:(?P<key>"
    + "|".join(f"(?P<h{place}>{key})" for place, (key, _) in enumerate(_TOLD))
    + r"))(?:是|有|包括)?(?:[:：]|[-—–]{1,2})\s*(?P<items>[^:：?？]{2,80})$"
)
_CUT = re.compile(r"[,，、/;；]|(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff])")
_ITEM = re.compile(r"(?:吉他|其他|[^我你他她它。!！]){1,12}")
_NO_ITEM = re.compile(
    r"暂?无|没有?|不详|空|未填|所以|因为|但|而且|帮|请|推荐|怎么|什么|如何|适合|[要能会]不"
)


def one_by_one(text: str) -> list[str]:
    """The items of a list behind its heading, each as a statement; [] where it is none.

    >>> one_by_one("宠物：两只猫，一只仓鼠")
    ['我养了两只猫', '我养了一只仓鼠']
    """
    match = _HEADED.match(text)
    if match is None:
        return []
    items = [item.strip() for item in _CUT.split(match["items"]) if item.strip()]
    if len(items) < 2 or not all(
        _ITEM.fullmatch(item) and not _NO_ITEM.match(item) for item in items
    ):
        return []
    place = next(place for place in range(len(_TOLD)) if match[f"h{place}"])
    return [_TOLD[place][1].format(item) for item in items]


def named_in(text: str) -> list[str]:
    """The items as what the heading calls them: 我的用药是优甲乐."""
    match = _HEADED.match(text)
    items = _CUT.split(match["items"]) if match else []
    return [f"我的{match['key']}是{item.strip()}" for item in items if match and item.strip()]


_LINE = re.compile(r"[ \t]*(?:[-*•·–]|\d{1,2}[.)、])[ \t]*(?P<item>\S[^\n:：]{0,20})")
_MOST_ITEMS = 15


def with_items(text: str, message: str, end: int) -> tuple[str, list[str]]:
    """A heading with the items that stand as lines below it, in one line, and the items; "" where
    none do: 喜欢： over 1. 跑步 and 2. 下棋."""
    line_end = message.find("\n", end, end + 3)
    if line_end < 0 or len(text) > 20 or message[end:line_end].strip(" :：\r"):
        return "", []
    items: list[str] = []
    for line in message[line_end + 1 :].split("\n", _MOST_ITEMS)[:_MOST_ITEMS]:
        match = _LINE.match(line)
        if match is None:
            break
        items.append(match["item"].strip(" 。,，;；\r"))
    return (f"{text.rstrip(':：')}：{'、'.join(items)}" if len(items) > 1 else ""), items


# What is said to the listener between commas.
_INSERTED = re.compile(
    r"(?<!^)[,，](?:你(?:们|也)?(?:可能|应该|大概)?(?:也|都|已经)?知道的?|说(?:出来|了)你?(?:可能|别|也许)?不?[信笑][吗吧]?"
    r"|信不信由你|不瞒你说|说(?:实话|真的|句实话|来惭愧|来话长|来也巧)|老实说|坦白(?:说|讲)|顺便(?:说|提)(?:一下|一句)?"
    r"|怎么说呢|说起来|严格来说|准确(?:地)?说|应该说|谢天谢地|众所周知|如你所知|就像我(?:之前|刚才)?说的?(?:那样)?"
    r"|(?:就像|正如)我(?:之前|刚才)?提到的|至少(?:目前|现在)|目前来说|暂时来说|不怕你笑(?:话)?)[,，]"
    r"(?!我|所以|但|不过|而且|因为)"
)
# 我（一个素食主义者）住在大理
_BRACKETED = re.compile(r"我[（(](?P<what>[^（()）]{2,14})[）)](?P<rest>[^,，]{2,40})$")
_SAYS_WHO = re.compile(r"一[个位名]|\d{1,2}岁")


def plainly(text: str) -> list[str]:
    """The sentence without what is inserted; [] where nothing is.

    >>> plainly("我住在，你可能知道，青岛")
    ['我住在青岛']
    """
    if match := _BRACKETED.match(text):
        what = match["what"]
        who = [f"我{'是' * (what[0] == '一')}{what}"] if _SAYS_WHO.match(what) else []
        return [*who, f"我{match['rest']}"]
    plain = _INSERTED.sub("", text)
    return [plain] if plain != text else []
