"""BM25 with length normalisation (Robertson and Zaragoza, 2009) over the rows of a collection.

The peer of bench/retrieval.py that knows words only: stems of PostgreSQL's English dictionary, with
how often they occur; of Chinese the words of jieba's dictionary (pip install jieba==0.42.1), where
a collection has any.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import psycopg
from dataset import Collection, Question

K = 1.2
B = 0.75
CHINESE = re.compile("[\u3400-\u9fff]+")
FUNCTION_WORDS = frozenset("的了是我你他她吗呢啊吧在有和就都也很不") | {"什么", "多少"}
STEMS = """
select t.place, array(
    select w.lexeme from unnest(to_tsvector('pg_catalog.english', t.text)) as w
    cross join lateral unnest(w.positions) as p (place))
from unnest(%s::text[]) with ordinality as t (text, place) order by t.place"""


class BM25:
    """The documents of one collection."""

    def __init__(self, connection: psycopg.Connection[Any], collection: Collection) -> None:
        self.connection = connection
        self.ids = [document.id for document in collection.documents]
        self.words = [Counter(w) for w in self.terms([d.text for d in collection.documents])]
        self.lengths = [sum(words.values()) for words in self.words]
        self.usual = sum(self.lengths) / len(self.lengths)
        self.holding = Counter(word for words in self.words for word in words)

    def terms(self, texts: Sequence[str]) -> list[list[str]]:
        """The terms of each text, as often as they occur."""
        rows = self.connection.execute(STEMS, [[CHINESE.sub(" ", text) for text in texts]])
        stems: list[list[str]] = [found for _, found in rows.fetchall()]
        return [found + chinese(text) for found, text in zip(stems, texts, strict=True)]

    def search(self, question: Question, limit: int) -> list[str]:
        """Ids of the best documents."""
        (terms,) = self.terms([question.text])
        ordered = sorted(range(len(self.ids)), key=lambda place: (-self.score(place, terms), place))
        return [self.ids[place] for place in ordered[:limit] if self.score(place, terms) > 0]

    def score(self, place: int, terms: Sequence[str]) -> float:
        words, length = self.words[place], self.lengths[place]
        return sum(
            self.idf(term)
            * words[term]
            * (K + 1)
            / (words[term] + K * (1 - B + B * length / self.usual))
            for term in set(terms)
            if term in words
        )

    def idf(self, term: str) -> float:
        holding = self.holding[term]
        return math.log(1 + (len(self.ids) - holding + 0.5) / (holding + 0.5))


def chinese(text: str) -> list[str]:
    """Words of jieba's dictionary in a text, without those that say nothing."""
    runs = CHINESE.findall(text)
    if not runs:
        return []
    import jieba

    jieba.setLogLevel("ERROR")
    return [w for run in runs for w in jieba.cut(run, HMM=False) if w not in FUNCTION_WORDS]
