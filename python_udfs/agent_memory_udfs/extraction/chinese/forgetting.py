"""Requests to forget that don't begin with 忘记: 把我的手机号删掉, 别记我养狗的事了."""

from __future__ import annotations

import re

from ..shared.prefilter import Prefiltered

_ASKED = "(?:请|麻烦|帮我|帮忙|你|您|能不能|能|可以|可不可以|以后|那|就|[,])*"
_GONE = "(?:都|全部?|给我|统统|也)*(?:删除|删掉|删了?|忘了|忘掉|忘记|清除|清空|清掉|抹掉|抹去|去掉)"
_END = "(?:掉|了|吧|哈|啊|好吗|行吗|谢谢|[,])*$"
_FIELDS = (
    "(?:生日|电话|手机号码?|地址|住址|邮箱|姓名|名字|年龄|体重|身高|工资|月薪|年薪|公司|病史"
    "|过敏史)"
)
# 清除我的聊天记录, 别存我的文件, 我不小心把我的钱包忘了: of what is at hand.
_AT_HAND = re.compile(
    "我?的?(?:聊天|浏览|订单|搜索|账号|通话|播放|购物|消费|转账|下载|上网|对话|登录|修改|文件|文档|图片|照片|草稿|代码"
    "|作业|座位|进度|更改|设置|账|钱|位置|位子|这[个段句篇条些]|那[个段句篇条些]|上[一面]|病|头像|背景|[^,]{1,6}的(?:照片|图片|文件))(?:记录|信息|资料)?$"
)
# 我的钱包忘了 is told, 忘了吧 is asked for.
_FORGOTTEN = re.compile("忘了(?:啊|,|了)*$")
_POLITE = re.compile("请|麻烦|帮|你|您|能|可以|以后")
_REQUEST = Prefiltered(
    "删|忘|清|抹|去掉|记|保存|存|保留|储存|知道",
    rf"{_ASKED}把(?:关于)?(?P<put>我[^,把]{{1,16}}?|{_FIELDS}){_GONE}{_END}"
    rf"|{_ASKED}(?:别|不要|不用|不必|不许|无需)再?(?:记得|记住|记着|记|保存|存着?|保留|记录|储存)"
    rf"(?P<kept>我[^,]{{1,18}}?){_END}"
    rf"|(?:关于|有关)(?P<about>[^,]{{1,12}}?)的(?:事情?|记忆|记录|一切)?{_GONE}{_END}"
    r"|我?(?:不想|不希望|不愿意?)让?你再?(?:记住|记得|记着|保存|保留|知道)"
    rf"(?P<wished>我[^,]{{1,18}}?){_END}"
    rf"|{_ASKED}(?:忘了|忘掉|忘记)(?P<told>我(?:跟你)?(?:说|讲|提)过的[^,]{{1,12}}?){_END}"
    rf"|{_ASKED}(?:删除|删掉|清除|抹掉)(?P<mine>我的[^,的]{{1,10}}?)(?:信息|资料|记录|记忆){_END}",
)
_MATTER = re.compile("(?:的(?:这?件)?事情?|这件事情?|的信息|的记录)$")


def to_forget(clause: str) -> str:
    """What is to be forgotten, "" where nothing is asked for so; simplified, half width."""
    request = _REQUEST.match(clause)
    found = next((said for said in request.groups() if said), "") if request else ""
    told = _FORGOTTEN.search(clause) and not _POLITE.match(clause)
    if _AT_HAND.match(found) or (told and not clause.startswith(("忘", "关于我", "有关我"))):
        return ""
    return _SAID.sub("", _MATTER.sub("", found))


# 我说过的我弟弟, 我家猫
_SAID = re.compile("^我(?:跟你)?(?:说|讲|提)过的|^我家的?(?=.)")
