"""Posting what memory._claim_deliveries() gives: to where it leads, and nowhere else."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

SECONDS = 10.0  # for a connection, and for each part of an answer
MOST_SECONDS = 30.0  # for all of it


@dataclass(frozen=True)
class Delivery:
    """A row of memory._claim_deliveries()."""

    id: str
    attempt: int
    url: str
    may_be_internal: bool
    headers: dict[str, str]
    body: str


@dataclass(frozen=True)
class Answer:
    """An HTTP status, or why there is none."""

    status: int | None
    error: str | None


def post(delivery: Delivery) -> Answer:
    """Redirects are not followed: a status of 3xx is one of failure."""
    try:
        return Answer(send(delivery), None)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(None, f"{type(error).__name__}: {error}"[:300])


def send(delivery: Delivery) -> int:
    """The status."""
    parts = urlsplit(delivery.url)
    host = parts.hostname or ""
    is_encrypted = parts.scheme == "https"
    port = parts.port or (443 if is_encrypted else 80)
    connection = http.client.HTTPConnection(host, port, timeout=SECONDS)
    # Looked up once, so that the address that was checked is the one that is called.
    connection.sock = raw = connected(host, port, delivery.may_be_internal)
    ending = threading.Timer(MOST_SECONDS, lambda: raw.shutdown(socket.SHUT_RDWR))
    ending.start()
    try:
        if is_encrypted:
            context = ssl.create_default_context()
            connection.sock = context.wrap_socket(raw, server_hostname=host)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", target, delivery.body.encode(), delivery.headers)
        return connection.getresponse().status
    finally:
        ending.cancel()
        connection.close()


def connected(host: str, port: int, may_be_internal: bool) -> socket.socket:
    """A connection to the first address of a host that answers; internal if it may be."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    if not may_be_internal and not all(is_public(entry[4][0]) for entry in found):
        raise OSError("the name leads to an internal address (see the setting webhook_endpoints)")
    failure = OSError("the name leads nowhere")
    for family, kind, protocol, _name, address in found:
        made = socket.socket(family, kind, protocol)
        made.settimeout(SECONDS)
        try:
            made.connect(address)
        except OSError as error:
            made.close()
            failure = error
        else:
            return made
    raise failure


def is_public(address: Any) -> bool:
    """Whether an IP address is one of the open internet."""
    ip = ipaddress.ip_address(str(address).split("%")[0])
    mapped = getattr(ip, "ipv4_mapped", None)
    return (mapped or ip).is_global and not ip.is_multicast
