"""Words that deny something, tell of its end or ask to forget it, in the larger languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..characters import simplified
from ..extraction.shared.lexis import word_list, word_set
from .grounding import plain_text

# As plain_text() leaves them: without apostrophes.
_DENIALS = word_set(
    "not no never none neither nor nothing without cannot cant wont dont doesnt didnt isnt arent "
    "wasnt werent havent hasnt hadnt wouldnt couldnt shouldnt aint stopped quit ended former "
    "formerly ex wrong false untrue incorrect mistaken "
    "nunca jamás ya não nem non mai più ne pas plus jamais aucun "
    "nicht kein keine keinen keinem nie mehr niet geen nooit не нет никогда больше"
)
_REQUESTS = word_set(
    "forget delete remove erase unremember discard olvida olvide olvides borra borre elimina "
    "elimine esqueça esquece apague apaga dimentica cancella oublie oubliez supprime supprimez "
    "efface vergiss vergessen lösche löschen vergeet verwijder забудь забудьте удали удалите"
)
_REQUEST_PHRASES = word_list(
    "not remember|dont remember|stop remembering|no longer remember|not store|dont store|"
    "not keep|dont keep",
    "|",
)
# Words of an end, and what else than what they name they may be the end of.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "sold|gave away|given away|gave up|given up|got rid|lost|threw away|scrapped|donated"
    "|thrown away|broke|traded in|cut out|deleted": (),
    "divorced|divorce|separated|split up|broke up|broken up|widowed": (
        "marital_status", "spouse", "residence",
    ),
    "moved out|moved away|moved from|left": ("residence", "address"),
    "died|dead|passed away|deceased|put down": (),
    "finished|completed|graduated|ended|over|expired|cancelled|canceled|dropped out": (
        "school", "major",
    ),
    "resigned|retired|fired|laid off|let go|sacked|unemployed|left|quit": (
        "employer", "job", "workplace",
    ),
    "verkauft|gestorben|geschieden|getrennt|gekündigt|beendet|vendu|mort|morte|divorcé"
    "|divorcée|quitté|fini|vendí|vendido|murió|divorciado|divorciada|dejé|terminé|venduto|morto"
    "|divorziato": (
        "marital_status", "spouse", "employer",
    ),
}  # fmt: skip
_UNSPACED_ENDINGS: dict[str, tuple[str, ...]] = {
    "卖了|卖掉|卖出|送人|送给|丢了|弄丢|扔了|坏了|退了|换了|没了": (),
    "离婚|离异|分手|分居|丧偶": ("marital_status", "spouse", "residence"),
    "去世|过世|逝世|死了|病逝|走了": (),
    "搬走|搬离|搬出|离开": ("residence", "address"),
    "结束|完成|读完|做完|毕业|取消|关了|到期|放弃|戒了": ("school", "major"),
    "辞职|离职|退休|被裁|失业|下岗": ("employer", "job", "workplace"),
    "売っ|離婚|死ん|亡くな|辞め|別れ|終わっ|팔았|이혼|죽었|헤어졌|그만두": (
        "marital_status", "spouse", "employer", "job",
    ),
}  # fmt: skip
# Behind these a denial is none: "don't forget that I like tea".
_AFFIRMED = re.compile(
    r"(?:do not|don t|dont|never|not) forget|can ?not believe|can ?t believe|cant believe"
    r"|can ?not wait|can ?t wait|cant wait|not only|not just|not to mention|no doubt|no wonder"
    r"|why (?:do not|don t|dont)"
)
_UNSPACED_AFFIRMED = re.compile(
    "别忘|不要忘|不仅|不但|不只|不光|没错|不错|不得不|无论|不管|不过|无非|非常|除非|特别|别人|别的|分别|区别"
    "|告别|个别|差别|性别|级别|离别|不同|不少|不断|不久|不好意思|不知不觉|无聊|未来|未婚|没关系|没事|不如"
    "|([\u4e00-\u9fff])[不没]\\1|有没有"
)
# Of what one does not think, one says that it is not so; what stands behind another subject is.
_ANOTHER_SUBJECT = re.compile(
    r"(?<!\bthink)(?<!\bbelieve)(?<!\bfeel)(?<!\bsuppose)(?<!\bsay)(?<!\bsaid)(?<!\bknow)"
    r"(?<!\bthat)(?<!\bif)(?<!\bwhether)(?<!\bclaim)(?<!\bremember)(?<!\bmean)"
    r" (?:i(?! mean| guess| think)|we|he|she|it|they|you(?! know| see)|who)(?: |$)"
)
_DENIED_BEFORE = re.compile(
    r"\b(?:not|never|no longer|cannot|cant|wont|dont|doesnt|didnt|isnt|arent|wasnt|werent|havent"
    r"|hasnt|hadnt|wouldnt|couldnt|shouldnt|aint|hardly|neither|nor|without|stopped$|quit$|nicht|nie"
    r"|kein\w*|pas|jamais|nunca|jamás|non|mai|не|никогда)\b"
)
_UNSPACED_DENIED_BEFORE = re.compile("[不没未别無无非]")
_CLAUSE = re.compile(
    r"[;:.!?\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\u2014\u2013\n]"
    # A comma parts clauses where a subject follows; others enclose an insertion: "I don't, really".
    r"|,\s*(?=(?:i|we|my|our|he|she|it|they|the|there|this|that|his|her|their)\b|[\u4e00-\u9fff])"
    r"|\b(?:but|and|because|so|though|although|yet|while|whereas|since|when|where|which|after|before"
    r"|then|than)\b|但是?|而且?|可是|因为|所以",
    re.IGNORECASE,
)
# Without spaces between words, and in Korean: wherever these characters stand.
_UNSPACED_DENIALS = word_list(
    "不 没 沒 无 無 别 別 非 未 错 錯 停止 戒 ない ません やめ 않 없 아니"
)
_UNSPACED_REQUESTS = word_list(
    "忘 删 刪 清除 抹掉 别记 別記 不要记 不要記 削除 消し 消去 잊 삭제 지워"
)


def denies(quote: str) -> bool:
    """Whether the words deny something."""
    return not _DENIALS.isdisjoint(plain_text(quote).split()) or any(
        mark in quote for mark in _UNSPACED_DENIALS
    )


def asks_to_forget(quote: str) -> bool:
    """Whether the words ask to forget something."""
    plain = plain_text(quote)
    return (
        not _REQUESTS.isdisjoint(plain.split())
        or any(f" {phrase} " in f" {plain} " for phrase in _REQUEST_PHRASES)
        or any(mark in quote for mark in _UNSPACED_REQUESTS)
    )


def ends(quote: str) -> bool:
    """Whether the words tell of an end: sold, divorced, died, 离婚."""
    return next(_endings(quote), None) is not None


def ended_attributes(quote: str) -> set[str]:
    """Attributes that may be over by what the words tell: "we divorced" ends a marriage."""
    return {name for names in _endings(quote) for name in names}


def _endings(quote: str) -> Iterator[tuple[str, ...]]:
    plain, simple = f" {plain_text(quote)} ", simplified(quote)
    for endings, names in _ENDINGS.items():
        if any(f" {ending} " in plain for ending in endings.split("|")):
            yield names
    for endings, names in _UNSPACED_ENDINGS.items():
        if any(ending in simple for ending in endings.split("|")):
            yield names


def is_denied_before(before: str, quote: str) -> bool:
    """Whether what stands before a quote in its sentence denies it, as "I do not"."""
    start = max((m.end() for m in _CLAUSE.finditer(before + quote[:20]) if m.start() < len(before)),
                default=0)  # fmt: skip
    clause = simplified(before[start:])
    plain = _AFFIRMED.sub(" ", plain_text(clause.replace("\u2019", "'")))
    denials = list(_DENIED_BEFORE.finditer(plain))
    if denials and not _ANOTHER_SUBJECT.search(plain, denials[-1].end()):
        return True
    return _UNSPACED_DENIED_BEFORE.search(_UNSPACED_AFFIRMED.sub(" ", clause)) is not None
