"""Templates, the filters by which texts get into them, and the headers of every answer.

Everything is escaped by Jinja's autoescape; what a filter marks as markup was escaped in it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from agent_memory.gateway.console import session

STATIC = Path(__file__).with_name("static")
TYPES = {
    "console.css": "text/css; charset=utf-8",
    "htmx.min.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
LONGEST = 600  # characters of a text in a list
# What is not seen, or turns the order of what stands around it: controls, separators of lines,
# marks, overrides and isolates of direction, blanks without width, fillers, tags; and selectors of
# a character's form where no Chinese one is. Joiners are parts of words and of emoji.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
    "|(?<![\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]"
)


def text(value: Any, longest: int | None = None) -> Markup:
    """A text of somebody's, set apart from the page's direction, with what is not seen named."""
    said = "" if value is None else str(value)
    cut = said if longest is None or len(said) <= longest else said[:longest]
    parts: list[Markup] = []
    place = 0
    for found in UNSEEN.finditer(cut):
        parts.append(escape(cut[place : found.start()]))
        parts.append(Markup('<span class="unseen">U+{:04X}</span>').format(ord(found[0])))
        place = found.end()
    parts.append(escape(cut[place:]))
    if len(cut) < len(said):
        more = Markup('<span class="cut" title="{} characters in all">…</span>')
        parts.append(more.format(len(said)))
    return Markup('<bdi dir="auto" class="text">{}</bdi>').format(Markup("").join(parts))


def plain(value: Any) -> str:
    """The same where no markup can be: in a picture, in the name of a link."""
    return UNSEEN.sub(lambda found: f"[U+{ord(found[0]):04X}]", str(value))


def short(value: Any) -> Markup:
    """The beginning of it, for a list."""
    return text(value, LONGEST)


def minute(value: datetime) -> str:
    """A time in UTC, to the minute."""
    return value.astimezone(UTC).isoformat(" ", "minutes")[:16]


def moment(value: datetime | None) -> Markup:
    """A time in UTC, to the minute."""
    if value is None:
        return Markup('<span class="none">–</span>')
    return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), minute(value))


def day(value: datetime | None) -> Markup:
    """Its day, in UTC."""
    if value is None:
        return Markup('<span class="none">–</span>')
    return Markup('<time datetime="{}" title="{}">{}</time>').format(
        value.isoformat(), f"{minute(value)} UTC", minute(value)[:10]
    )


def pretty(value: Any) -> Markup:
    """JSON to read."""
    return text(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def compact(value: Any) -> Markup:
    """The same on one line, its beginning."""
    return text(json.dumps(value, ensure_ascii=False, default=str), 300)


def number(value: Any) -> str:
    """1234567 as 1,234,567."""
    return f"{value:,}"


def size(value: int) -> str:
    """Bytes."""
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000:
            return f"{value:.0f} {unit}"
        value = round(value / 1000)
    return f"{value:.0f} TB"


def slot(value: str | None) -> Markup:
    """ "user / residence", its subject apart."""
    if value is None:
        return Markup('<span class="none">no slot</span>')
    subject, _, attribute = value.partition(" / ")
    if not attribute:
        return text(value)
    return Markup('<span class="subject">{}</span> {}').format(text(subject), text(attribute))


def query(path: str, *given: Mapping[str, Any], **more: Any) -> str:
    """A path with these parameters, those that are None left out."""
    named: dict[str, Any] = {}
    for part in (*given, more):
        named |= part
    told = {name: value for name, value in named.items() if value not in (None, "")}
    return f"{path}?{urlencode(told)}" if told else path


@lru_cache
def version(name: str) -> str:
    """Changes with the file."""
    return hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]


@lru_cache
def environment() -> Environment:
    made = Environment(
        loader=PackageLoader("agent_memory.gateway.console", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: dict[str, Callable[..., Any]] = {
        "text": text, "plain": plain, "short": short, "moment": moment, "day": day,
        "pretty": pretty, "compact": compact, "number": number, "size": size, "slot": slot,
    }  # fmt: skip
    made.filters |= filters
    made.globals |= {"query": query, "version": version}
    return made


def is_partial(request: Request) -> bool:
    """Whether htmx asks for a part of a page."""
    return request.headers.get("hx-request") == "true"


def page(request: Request, name: str, status: int = 200, **values: Any) -> Response:
    """A page, or the part of it that htmx asks for: the block "part" of its template."""
    template = environment().get_template(name)
    told: dict[str, Any] = {
        "status": status, "home": session.home(request), "token": session.token_of(request),
        "holder": None, "scope": {}, "done": None, "here": "", "may_write": False,
        "partial_answer": None, **values,
    }  # fmt: skip
    if is_partial(request) and "part" in template.blocks:
        content = "".join(template.blocks["part"](template.new_context(told)))
    else:
        content = template.render(told)
    return HTMLResponse(content, status, {**HEADERS, "Vary": "HX-Request, Cookie"})


def static(name: str) -> Response:
    """A file of static/."""
    return Response(
        (STATIC / name).read_bytes(), media_type=TYPES[name],
        headers={**HEADERS, "Cache-Control": "public, max-age=31536000, immutable"},
    )  # fmt: skip
