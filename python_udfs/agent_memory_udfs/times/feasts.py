"""Feasts and holidays, Chinese ones and those of English: when they begin, how long they last."""

from __future__ import annotations

from datetime import datetime, timedelta

from .periods import made

# Month and day of the first day, and for how many days people speak of it.
_FEASTS = {
    "元旦": ("0101", 3), "情人节": ("0214", 1), "妇女节": ("0308", 1), "清明": ("0404", 3),
    "劳动节": ("0501", 5), "五一": ("0501", 5), "儿童节": ("0601", 1), "六一": ("0601", 1),
    "教师节": ("0910", 1), "国庆": ("1001", 7), "十一假期": ("1001", 7), "万圣节": ("1031", 2),
    "双十一": ("1111", 2), "感恩节": ("1122", 7), "圣诞": ("1225", 2), "平安夜": ("1224", 1),
    "跨年": ("1231", 2), "暑假": ("0701", 62), "寒假": ("0115", 45), "高考": ("0607", 3),
}  # fmt: skip
_ENGLISH = {
    "new year's day": ("0101", 1), "new years day": ("0101", 1), "valentine's day": ("0214", 1),
    "valentines day": ("0214", 1), "st patrick's day": ("0317", 1), "halloween": ("1031", 1),
    "christmas eve": ("1224", 1), "christmas day": ("1225", 1), "christmas": ("1225", 2),
    "xmas": ("1225", 2), "boxing day": ("1226", 1), "new year's eve": ("1231", 1),
    "new years eve": ("1231", 1),
}  # fmt: skip
_MOVABLE = ("easter", "thanksgiving")
ENGLISH_FEAST = "(?:" + "|".join(sorted((*_ENGLISH, *_MOVABLE), key=len, reverse=True)) + ")"
# Of the lunar calendar, month and day in each year from 2000 on.
_LUNAR = {
    "春节": "02050124021202010122020901290218020701260214020301230210013102190208012802160205012502"
    "12020101220210012902170206012602130203012302110131021902080128021502040124021202010122021001"
    "30021702060126021402020123",
    "端午": "06060625061506040622061105310619060805280616060606230612060206200609053006180607062506"
    "14060306220610053106190609052806150605062406120601062006100530061706070527061406030622061105"
    "31061906080529061506040623",
    "中秋": "09121001092109110928091810060925091410030922091209300919090809270915100409240913100109"
    "21091009290917100609250915100309220912100109190908092709161004092409131002092009100928091710"
    "05092509151004092209110930",
}
_LUNAR_DAYS = {"春节": 15, "端午": 3, "中秋": 3}
_AS_SPRING_FEAST = ("过年", "大年初一", "除夕", "新年")
FEAST = (
    "(?:" + "|".join(sorted((*_FEASTS, *_LUNAR, *_AS_SPRING_FEAST), key=len, reverse=True)) + ")"
)


def begin_of_feast(name: str, year: int, base: datetime) -> datetime | None:
    """Its first day in that year, at midnight in the zone of the base."""
    if name in _FEASTS:
        first = _FEASTS[name][0]
        return made(year, int(first[:2]), int(first[2:]), base)
    table = _LUNAR["春节" if name in _AS_SPRING_FEAST else name]
    at = 4 * (year - 2000)
    digits = table[at : at + 4] if at >= 0 else ""
    start = made(year, int(digits[:2]), int(digits[2:]), base) if digits else None
    return start and (start - timedelta(days=1) if name == "除夕" else start)


def length_of_feast(name: str) -> int:
    """For how many days people speak of it."""
    return _FEASTS[name][1] if name in _FEASTS else _LUNAR_DAYS.get(name, 15)


def english_feast(name: str, year: int, base: datetime) -> datetime | None:
    """The first day of a feast with an English name in that year."""
    if name in _ENGLISH:
        first = _ENGLISH[name][0]
        return made(year, int(first[:2]), int(first[2:]), base)
    if name == "thanksgiving":  # the fourth Thursday of November
        november = made(year, 11, 1, base)
        return november and november + timedelta(days=(3 - november.weekday()) % 7 + 21)
    return _easter(year, base)


def english_feast_days(name: str) -> int:
    """For how many days people speak of it."""
    return _ENGLISH[name][1] if name in _ENGLISH else {"easter": 2}.get(name, 1)


def _easter(year: int, base: datetime) -> datetime | None:
    """Easter Sunday of the Gregorian calendar, by the way of Meeus, Jones and Butcher."""
    century, rest = divmod(year, 100)
    golden = year % 19
    correction = (8 * century + 13) // 25
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return made(year, month, day + 1, base)
