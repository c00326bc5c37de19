"""Tells statements that hold a secret (a password, a card's number), which are no memories."""

from __future__ import annotations

import re

from .prefilter import Prefiltered

_NOUN = (
    r"(?:pass ?words?|passcodes?|pass ?phrases?|pwd|pin(?: code| number)?|cvv2?|cvc|ssn"
    r"|social security(?: number)?|card number|security code"
    r"|verification code|one-time code|api key|secret key|private key|access token"
    r"|(?:seed|recovery) phrase)"
)
_STATED = Prefiltered(
    "pass|pwd|pin|cvv|cvc|ssn|social security|card number|security code|verification code"
    "|one-time code|key|access token|phrase",
    rf"\b{_NOUN}\b(?: for (?:\S{{1,20}} ){{1,3}}?| (?:number )?)?\s?(?:is|was|will be|[:=]|'s)\s?\S"
    rf"|\b{_NOUN} (?=\S{{0,30}}\d)\S{{3}}"
    r"|\b(?:ssn|social security)\b.{0,40}\b\d{3}-?\d\d-?\d{4}\b",
)
_CHINESE = re.compile(
    r"(?:密码|密碼|口令|卡号|卡號|卡(?=[是为:]\s?\d{8})|身份证号?码?|身份證號?碼?"
    r"|社保号码?|验证码|驗證碼|安全码|私钥|助记词)\s?(?:是|为|為|叫|[:=\uff1a]|改成|换成|設為|设为)"
)
_CARD = re.compile(r"(?<!\d)[3-6](?:[ -]?\d){14,18}(?!\d)")


def holds_secret(text: str) -> bool:
    """Whether a statement tells a password, a PIN, an identity number or a card's number."""
    if _STATED.search(text) or _CHINESE.search(text):
        return True
    return any(_is_card(match.group()) for match in _CARD.finditer(text))


def _is_card(number: str) -> bool:
    """Luhn's check, ISO/IEC 7812-1."""
    digits = [int(char) for char in number if char.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
