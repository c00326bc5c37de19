"""Who looks at the console: a cookie that stands for a key, and the proof that a form is ours.

The cookie holds the SHA-256 of the key, which the database knows keys by, and when it ends, under a
signature of this gateway's: neither the key itself, nor anything that another route would take.
Whether the key still lets anybody in is asked in each request, as it is for all.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import time
from urllib.parse import parse_qsl

from fastapi import Request, Response

from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.keys import Access, access_by_digest

COOKIE = "agent_memory_console"
SECONDS = 12 * 3600
FIELD = "token"  # of a form
MOST_FIELDS = 20
FORM = "application/x-www-form-urlencoded"
# Of a process that was started without a secret, such as a test's.
OWN_SECRET = secrets.token_hex(32)


def signed(request: Request, what: bytes) -> bytes:
    """A signature that only this gateway can make."""
    secret = request.app.state.database.settings.console_secret or OWN_SECRET
    return hmac.digest(secret.encode(), what, "sha256")


def opened(request: Request, digest: bytes) -> str:
    """The cookie of a key, from now on."""
    told = round(time.time() + SECONDS).to_bytes(8) + digest
    return base64.urlsafe_b64encode(told + signed(request, b"session" + told)).decode()


def digest_of(request: Request) -> bytes | None:
    """The key's SHA-256; None without a cookie that stands."""
    try:
        held = base64.b64decode(request.cookies.get(COOKIE, ""), b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    told, signature = held[:40], held[40:]
    if len(told) != 40 or not hmac.compare_digest(signature, signed(request, b"session" + told)):
        return None
    return told[8:] if int.from_bytes(told[:8]) > time.time() else None


def access_of(request: Request) -> Access:
    """What the key of the cookie opens. 401 where there is none, 429 where it comes too often."""
    digest = digest_of(request)
    if digest is None:
        raise Refusal(401, "Sign in with a key of the gateway.")
    return access_by_digest(digest, request)


def access_by_key(request: Request, key: str) -> tuple[Access, bytes]:
    """What a key opens, and its SHA-256."""
    digest = hashlib.sha256(key.strip().encode()).digest()
    return access_by_digest(digest, request), digest


def home(request: Request) -> str:
    """The path of the console, as the client knows it."""
    return f"{request.state.prefix}/console"


def keep(request: Request, response: Response, value: str) -> None:
    """Set the cookie; an empty value ends the session."""
    response.set_cookie(
        COOKIE, value, max_age=SECONDS if value else 0, path=home(request), httponly=True,
        samesite="strict", secure=request.url.scheme == "https",
    )  # fmt: skip


def token_of(request: Request) -> str:
    """What the forms of this session have to bring back."""
    cookie = request.cookies.get(COOKIE, "")
    return base64.urlsafe_b64encode(signed(request, b"form" + cookie.encode())).decode()


async def form_of(request: Request, is_signed_in: bool = True) -> dict[str, str]:
    """The fields of a form of ours. 403 for one that another site sent, or without its token."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    is_ours = (
        site in ("same-origin", "none")
        if site is not None
        else origin is None or origin.partition("://")[2] == request.headers.get("host")
    )
    if not is_ours:
        raise Refusal(403, "This form was sent by another site.")
    if request.headers.get("content-type", "").partition(";")[0].strip() != FORM:
        raise Refusal(400, "What was sent is no form.")
    try:
        text = (await request.body()).decode()
        fields = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS,
                                errors="strict"))  # fmt: skip
    except ValueError:
        raise Refusal(400, "What was sent is no form of this page.") from None
    if is_signed_in and not hmac.compare_digest(
        fields.get(FIELD, "").encode(), token_of(request).encode()
    ):
        raise Refusal(403, "This form is of another session. Go back, reload the page, try again.")
    return fields
