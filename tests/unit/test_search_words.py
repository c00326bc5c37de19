"""Which word of a query is behind each of its terms."""

from agent_memory_udfs.search import WORD, words_behind


def test_the_word_behind_each_term() -> None:
    words = WORD.findall("riding bicycles, a ride in 2020")
    assert words == ["riding", "bicycles", "a", "ride", "in", "2020"]
    stems = {
        "riding": ["ride"],
        "bicycles": ["bicycl"],
        "ride": ["ride"],
        "2020": ["2020"],
        "a": [],
    }
    terms = ["bicycl", "nothing", "ride", "2020"]
    assert words_behind(terms, words, stems) == ["bicycles", None, "riding", "2020"]
