"""Words that deny something or ask to forget it, in the larger languages."""

from __future__ import annotations

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
