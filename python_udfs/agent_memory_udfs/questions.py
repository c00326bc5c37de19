"""What a rambling query asks: of "It rained all week and work is a lot. What is my dog called?" the
last sentence. The others count less.
"""

from __future__ import annotations

import re

ASIDE = 0.3  # weight of what stands beside the question
SENTENCE = re.compile(r"(?<=[。！？；\n])|(?<=[.!?;])\s+")
CLAUSE = re.compile("(?<=[，,])")
CLAUSES = 3  # of one sentence, from which on it rambles
ASKS = re.compile(
    r"[?？]|谁|什么|哪|几[个点号岁次天月年]|多少|多[久大高远长]|怎么|怎样|何时|为什么|吗|呢"
    r"|^\W*(?:(?:so|and|but|anyway|well|ok|okay|by the way|now)\W+)*"
    r"(?:who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|am|was|were|can|could|will"
    r"|would|should|remind me|tell me)\b",
    re.IGNORECASE,
)
# What it is about is said before.
REFERS = re.compile(
    r"\b(?:he|she|it|they|him|her|his|hers|its|them|their|theirs|that|this|these|those|there|then"
    r"|ones?|so)\b(?!\W*(?:what|who|which|when|where|why|how)\b)|[他她它]|[那这此其]",
    re.IGNORECASE,
)
# Something of the user's own; advice ("What should I pack?") is about what was said before.
OWN = re.compile(
    r"[我你]|\b(?:my|our|(?:do|did|am|was|have|had|are|were) (?:i|we|you)"
    r"|i (?:am|was|have|had|\w+ed))\b",
    re.IGNORECASE,
)


def question_of(query: str) -> str | None:
    """The sentences of a query that ask; None where it doesn't ramble: where all of it may be
    meant."""
    parts = [part for part in SENTENCE.split(query) if part.strip()]
    asking = [part for part in parts if ASKS.search(part)]
    if len(parts) == 1:
        parts = [part for part in CLAUSE.split(query) if part.strip()]
        last = parts[-1:] if len(parts) >= CLAUSES else []
        asking = [part for part in last if ASKS.search(part)]
    question = " ".join(part.strip() for part in asking)
    is_all = not question or 2 * len(question) > len(query)
    return None if is_all or REFERS.search(question) or not OWN.search(question) else question
