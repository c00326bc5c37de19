"""What a Chinese statement replaces, and what it leaves standing."""

from __future__ import annotations

import pytest

from tests.database.calls import Scope

# What is said // said next | what is current no more | what is current then
REPLACED = """
我住在北京。 // 我搬到上海了。 | 住在北京 | 上海
我住在北京。 // 我从北京搬到广州了。 | 住在北京 | 广州
我住在北京。 // 我原本住在北京，目前住在上海。 | =住在北京 | 住在上海
我住在北京。 // 我没搬到上海。我其实搬到了南京。 | 住在北京 | 南京
我在腾讯工作。 // 我从腾讯跳槽到字节了。 | 在腾讯工作 | 字节
我在百度上班。 // 我已经不在百度了，现在在美团。 | 在百度上班 | 在美团工作
我在阿里巴巴工作。 // 我辞职了。 | 在阿里巴巴工作 | 辞职了
我在阿里巴巴工作。 // 我被裁了。 | 在阿里巴巴工作 | 被裁了
我在中学工作。 // 我退休了。 | 在中学工作 | 退休了
我叫王强。 // 我改名叫王伟了。 | 叫王强 | 王伟
我叫王强。 // 我不叫王强，我叫王墙。 | =叫王强 | 叫王墙
我的手机号是13900001111。 // 我把手机号改成了13900002222。 | 13900001111 | 13900002222
我的手机号是13900001111。 // 我的手机号换成13900002222了。 | 13900001111 | 13900002222
我的邮箱是a@example.com。 // 邮箱换成了b@example.com。 | a@example.com | b@example.com
我的微信号是abc123。 // 我微信号改成xyz789了。 | abc123 | xyz789
我的预算是500元。 // 我的预算从500元改到800元了。 | 预算是500元 | 800元
我的预算是500元。 // 把我的预算改成800元。 | 预算是500元 | 800元
我的预算原本是500，现在是800。 // 我的预算涨到了900。 | 现在是800 | 900
我月薪一万。 // 我月薪涨到一万二了。 | 月薪一万 | 一万二
我的面试在3月4日。 // 我的面试改到3月6日了。 | 面试在3月4日 | 3月6日
会议时间是周二。 // 会议时间从周二改到周四了。 | 会议时间是周二 | 周四
我的航班是6点。 // 我的航班推迟到9点了。 | 航班是6点 | 9点
我的手机是小米14。 // 我的手机换成iPhone 16了。 | 小米14 | iPhone 16
我的车是丰田。 // 我的车换成比亚迪了。 | 丰田 | 比亚迪
我的团队叫飞鹰队。 // 我的团队改名叫雄狮队了。 | 飞鹰队 | 雄狮队
我的體重是70公斤。 // 我瘦到65公斤了。 | 70公斤 | 65公斤
我有两个孩子。 // 我有三个孩子了。 | 两个孩子 | 三个孩子
我有1000个粉丝。 // 我现在有2000个粉丝了。 | 1000个粉丝 | 2000个粉丝
我看到《三体》第5集了。 // 我看到《三体》第8集了。 | 第5集 | 第8集
我喜欢喝可乐。 // 我不喜欢可乐了。 | =喜欢喝可乐 | 不喜欢可乐了
我喜歡吃香菜。 // 我不喜歡吃香菜了。 | =喜歡吃香菜 | 不喜歡吃香菜了
我喜欢喝可乐。 // 我以前喜欢可乐，现在不喜欢了。 | =喜欢喝可乐 | 不喜欢可乐了
我讨厌香菜。 // 我现在不讨厌香菜了。 | =讨厌香菜 | 不讨厌香菜了
我不喜欢跑步。 // 我现在喜欢跑步了。 | 不喜欢跑步 | 喜欢跑步
我抽烟。 // 我戒烟了。 | =抽烟 | 戒烟了
我戒烟了。 // 我又开始抽烟了。 | 戒烟了 | 又开始抽烟了
我吃素。 // 我不吃素了。 | =吃素 | 不吃素了
我女朋友叫小雅。 // 我和女朋友分手了。 | 小雅 | 分手了
我单身。 // 我结婚了。 | 单身 | 结婚了
我结婚了。 // 我离婚了。 | 结婚了 | 离婚了
我养了一只猫。 // 我的猫死了。 | 养了一只猫 | 猫死了
我养了一条狗。 // 我没有养狗了。 | 养了一条狗 | 没有养狗了
我有一辆车。 // 我把车卖了。 | 有一辆车 | 把车卖了
李雷住在上海。 // 李雷搬到广州了。 | 住在上海 | 广州
我老婆在西门子工作。 // 我老婆辞职了。 | 西门子 | 老婆辞职了
我妈妈的生日是5月1日。 // 我妈妈的生日是5月2日。 | 5月1日 | 5月2日
"""

# What is said // said next | what both stay current
KEPT = """
我住在北京。 // 我搬到了市场部。 | 住在北京
我住在北京。 // 我从支付组搬到搜索组了。 | 住在北京
我在腾讯工作。 // 我转到了产品部。 | 在腾讯工作
我叫王芳。 // 我朋友有一只鹦鹉，叫小绿。 | 叫王芳 / 叫小绿
我住在北京。 // 如果我是船长。我住在船上。 | 住在北京
我住在北京。 // 夏天我住在青岛。 | 住在北京 / 夏天住在青岛
我住在北京。 // 我一般周末住在父母家。 | 住在北京
我住在北京。 // 我以前住在上海。 | 住在北京
我住在北京。 // 我打算明年搬到深圳。 | 住在北京
我住在北京。 // 假设我住在火星。 | 住在北京
我住在北京。 // 我们来角色扮演。我是海盗船长，我住在船上。 | 住在北京
我住在北京。 // 我姐姐住在上海。 | 住在北京 / 姐姐住在上海
我住在北京。 // 我有个弟弟，叫李明，住在南京。 | 住在北京
我在腾讯工作。 // 周末我在一家书店工作。 | 在腾讯工作 / 书店
我在腾讯工作。 // 我曾经在百度工作。 | 在腾讯工作
我在腾讯工作。 // 我老公在百度工作。 | 在腾讯工作
我叫王芳。 // 我家有一只猫，叫豆豆，今年三岁。 | 叫王芳 / 叫豆豆
我叫王芳。 // 我女儿叫小美。 | 叫王芳
我叫王芳。 // 我有个女儿，小名叫糖糖。 | 叫王芳
我今年30岁。 // 我养了一只狗，今年两岁。 | 今年30岁
我今年30岁。 // 我女儿今年5岁。 | 今年30岁
我喜欢喝可乐。 // 我不喜欢咖啡。 | 喜欢喝可乐 / 不喜欢咖啡
我喜欢打篮球。 // 我不喜欢看篮球。 | 喜欢打篮球 / 不喜欢看篮球
我喜欢喝茶。 // 我还是喜欢喝茶。 | 喜欢喝茶
我的手机号是13900001111。 // 我的手机是小米14。 | 13900001111 / 小米14
我的爱好是游泳。 // 我的爱好是下棋。 | 游泳 / 下棋
我养了一只猫。 // 我又养了一只猫。 | 养了一只猫 / 又养了一只猫
我养了一只猫。 // 我朋友的猫死了。 | 养了一只猫
我对花生过敏。 // 我女儿对牛奶不过敏。 | 对花生过敏
我吃素。 // 我老公不吃素了。 | 吃素
我的预算是500元。 // 我朋友的预算是800元。 | 预算是500元
我的生日是5月1日。 // 我妈妈的生日是6月2日。 | 生日是5月1日 / 6月2日
我结婚了。 // 李雷和韩梅梅离婚了。 | 结婚了
我的面试在3月4日。 // 我的会议改到3月6日了。 | 面试在3月4日
我老家是河南洛阳的。 // 我现在在深圳打工。 | 河南洛阳 / 深圳
我是老师。 // 我是四川人。 | 是老师 / 是四川人
我有两个孩子。 // 我有三个朋友。 | 两个孩子
我抽烟。 // 我爸戒烟了。 | 抽烟
我单身。 // 我哥结婚了。 | 单身
"""


def rows(table: str) -> list[tuple[str, list[list[str]]]]:
    """(what is said, fields of the line) of each line."""
    parsed = []
    for line in table.strip().splitlines():
        said, *fields = line.split(" | ")
        parsed.append((said, [field.split(" / ") for field in fields]))
    return parsed


def is_held(held: set[str], words: str) -> bool:
    """Whether a memory holds the words; is nothing else where they begin with "="."""
    exact = words.startswith("=")
    return any(words[1:] == memory if exact else words in memory for memory in held)


@pytest.mark.parametrize(("said", "fields"), rows(REPLACED))
def test_replaced(scope: Scope, said: str, fields: list[list[str]]) -> None:
    for text in said.split(" // "):
        scope.say(text)
    held = scope.held()
    assert not [words for words in fields[0] if is_held(held, words)]
    assert [words for words in fields[1] if not is_held(held, words)] == []


@pytest.mark.parametrize(("said", "fields"), rows(KEPT))
def test_kept(scope: Scope, said: str, fields: list[list[str]]) -> None:
    for text in said.split(" // "):
        scope.say(text)
    assert [words for words in fields[0] if not is_held(scope.held(), words)] == []


@pytest.mark.parametrize(
    ("said", "request_", "left"),
    [
        ("我养了一条狗。", "请删除关于我的狗的记忆。", set()),
        ("我的手机号是13900001111。", "请不要记录我的手机号。", set()),
        ("我的手机号是13900001111。", "我不想让你记住我的手机号。", set()),
        ("我的地址是人民路1号。", "能不能删除我的地址？", set()),
        ("我的邮箱是a@example.com。", "麻煩刪除我的郵箱。", set()),
        ("我的生日是5月1日。", "你能忘掉我的邮箱吗？", {"生日是5月1日"}),
    ],
)
def test_forgotten(scope: Scope, said: str, request_: str, left: set[str]) -> None:
    scope.say(said)
    scope.say(request_)
    assert scope.held() == left


@pytest.mark.parametrize("text", ["不要叫我老师。", "以后回答请简短一点。", "別再用表情符號了。"])
def test_instruction_is_kept(scope: Scope, text: str) -> None:
    (outcome,) = scope.say(text)
    assert (outcome["event"], outcome["memory"]) == ("ADD", text.rstrip("。"))
