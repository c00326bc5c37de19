"""The body of an answer, read up to a limit: of what is received, and of what it unpacks to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

ENCODINGS = "gzip, deflate"  # for the header Accept-Encoding
ZLIB_OR_GZIP = zlib.MAX_WBITS | 32
BARE_DEFLATE = -zlib.MAX_WBITS


class Unreadable(Exception):
    """The body can't be used: it is too long, or not packed as it says."""


def read(raw: Iterable[bytes], encoding: str, most: int) -> bytes:
    """The bytes of a body, unpacked; encoding is what the header Content-Encoding says.

    Never holds more than `most` bytes, and raises Unreadable where there would be more. A body that
    ends too early is left to its reader.
    """
    received = _counted(raw, most)
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return b"".join(received)
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise Unreadable(f"it is packed as {encoding[:40]}, which was not asked for")
    try:
        return _unpacked(received, most)
    except zlib.error as error:
        raise Unreadable(f"it is not packed as {encoding}, as it says: {error}") from None


def _counted(raw: Iterable[bytes], most: int) -> Iterator[bytes]:
    received = 0
    for chunk in raw:
        received += len(chunk)
        if received > most:
            raise Unreadable(f"it is longer than {most} bytes")
        yield chunk


def _unpacked(received: Iterator[bytes], most: int) -> bytes:
    """Of one gzip member or several, or of a zlib or bare deflate stream."""
    unpacked = bytearray()
    unpacker = None
    for chunk in received:
        while chunk:
            room = most - len(unpacked) + 1
            if unpacker is None:
                unpacker = zlib.decompressobj(ZLIB_OR_GZIP)
                try:
                    unpacked += unpacker.decompress(chunk, room)
                except zlib.error:
                    if unpacked:
                        raise
                    unpacker = zlib.decompressobj(BARE_DEFLATE)
                    unpacked += unpacker.decompress(chunk, room)
            else:
                unpacked += unpacker.decompress(chunk, room)
            if len(unpacked) > most:
                raise Unreadable(f"it unpacks to more than {most} bytes")
            chunk = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            if unpacker.eof:
                unpacker = None
    return bytes(unpacked)
