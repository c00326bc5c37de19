"""What came back from a model's server: read, checked, or refused as ME004."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from typing import Any

from agent_memory_udfs.provider.errors import ANSWER_INVALID, ModelError

MOST_SHOWN = 200  # characters of an unusable answer in an error
MOST_BYTES = 4_194_304  # of an answer, besides the numbers and documents that were asked for
BYTES_A_NUMBER = 32  # of an embedding, as generously as servers write it
BYTES_A_CHARACTER = 6  # as JSON escapes it
MOST_TOKENS = 2**53  # that a server may say it has counted


def invalid(detail: str, hint: str = "") -> ModelError:
    """The error for an answer that can't be used."""
    return ModelError(
        ANSWER_INVALID,
        "the model's answer can't be used",
        detail,
        hint or "See the options model and result_path of memory_model_set().",
    )


def most_bytes(kind: str, request: dict[str, Any], dimension: int) -> int:
    """How long an answer to a request may be."""
    if kind == "embedding":
        return MOST_BYTES + len(request["input"]) * dimension * BYTES_A_NUMBER
    if kind == "rerank":
        return MOST_BYTES + sum(map(len, request["documents"])) * BYTES_A_CHARACTER
    return MOST_BYTES


def parse(text: str) -> Any:
    """The JSON value of an answer's body."""
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except ValueError as error:
        raise invalid(f"It is no JSON ({error}): {_start(text)}") from None


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


def clean(value: Any) -> Any:
    """The value without what jsonb can't hold: NUL and halves of surrogate pairs in its texts."""
    if isinstance(value, str):
        whole = value.replace("\0", "")
        return whole.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [clean(item) for item in value]
    if isinstance(value, dict):
        return {clean(name): clean(item) for name, item in value.items()}
    return value


def content(answer: Any) -> tuple[str, str | None]:
    """Text of a chat completion, and why it ended there ("stop", "length", ...)."""
    try:
        choice = answer["choices"][0]
        found = choice["message"]["content"]
    except (KeyError, IndexError, TypeError):
        raise invalid(f"It has no $.choices[0].message.content: {_start(answer)}") from None
    if found is None:
        refusal = choice["message"].get("refusal")
        raise invalid(f"It has no content: {refusal or choice.get('finish_reason')}")
    return text_of(found), choice.get("finish_reason")


def text_of(found: Any) -> str:
    """Text, the text parts of a list joined, or any other value as JSON."""
    if isinstance(found, list) and all(isinstance(part, dict) and "text" in part for part in found):
        found = "".join(str(part["text"]) for part in found)
    found = clean(found)
    return found if isinstance(found, str) else json.dumps(found, ensure_ascii=False)


def usage(answer: Any) -> dict[str, int]:
    """Tokens of the request and of the answer, 0 where the server does not count them."""
    counted = answer.get("usage") if isinstance(answer, dict) else None
    if not isinstance(counted, dict):
        counted = {}
    return {
        "prompt_tokens": _count(counted, "prompt_tokens", "input_tokens", "total_tokens"),
        "completion_tokens": _count(counted, "completion_tokens", "output_tokens"),
    }


def _count(counted: dict[str, Any], *names: str) -> int:
    for name in names:
        number = counted.get(name)
        if isinstance(number, int) and 0 <= number < MOST_TOKENS:
            return number
    return 0


def vectors(answer: Any) -> list[Any]:
    """The vectors of an embeddings answer, in the order of the input."""
    try:
        data = answer["data"]
        ordered = sorted(data, key=lambda item: item["index"]) if _has_indexes(data) else data
        return [item["embedding"] for item in ordered]
    except (KeyError, TypeError):
        raise invalid(f"It has no $.data[*].embedding: {_start(answer)}") from None


def _has_indexes(data: Any) -> bool:
    return all(isinstance(item["index"], int) for item in data if "index" in item) and all(
        "index" in item for item in data
    )


def embeddings(
    found: list[Any], count: int, dimension: int, poll: Callable[[], object]
) -> list[str | None]:
    """The vectors in pgvector's notation, null for one of zeros (it has no direction)."""
    if len(found) != count:
        raise invalid(f"It has {len(found)} embeddings for {count} texts.")
    vectors = []
    for vector in found:
        poll()
        vectors.append(_vector(vector, dimension))
    return vectors


def _vector(vector: Any, dimension: int) -> str | None:
    if not isinstance(vector, list) or not all(_is_number(value) for value in vector):
        raise invalid(f"An embedding is no array of finite numbers: {_start(vector)}")
    if len(vector) != dimension:
        raise invalid(
            f"An embedding has {len(vector)} dimensions, the project has {dimension}.",
            "Use the model that the project was made for, or its option dimensions.",
        )
    largest = max(abs(value) for value in vector)
    if largest == 0:
        return None
    # Unit length: every direction fits into half precision, however long the server's vectors are.
    scaled = [value / largest for value in vector]
    length = math.hypot(*scaled)
    return "[" + ",".join(f"{value / length:.7g}" for value in scaled) + "]"


def _is_number(value: Any) -> bool:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number beyond all floating point
        return False


def scores(answer: Any, count: int) -> list[float | None]:
    """Relevance of each document, null where the server ranked it out of its list.

    Takes a list of {"index", "relevance_score" or "score"}, or an answer that holds one as results
    (Jina, Cohere), data (Voyage) or output.results (DashScope).
    """
    found: list[float | None] = [None] * count
    for item in _ranking(answer):
        index, score = item.get("index"), item.get("relevance_score", item.get("score"))
        if not isinstance(index, int) or not 0 <= index < count or not _is_number(score):
            raise invalid(f"It ranks a document that was not sent: {_start(item)}")
        assert score is not None
        found[index] = float(score)
    return found


def _ranking(answer: Any) -> list[dict[str, Any]]:
    if isinstance(answer, dict) and isinstance(answer.get("output"), dict):
        answer = answer["output"]
    if isinstance(answer, dict):
        answer = answer.get("results", answer.get("data"))
    if not isinstance(answer, list) or not all(isinstance(item, dict) for item in answer):
        raise invalid(f"It has no ranking: {_start(answer)}")
    return answer


def _start(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = " ".join(text[: 10 * MOST_SHOWN].split())
    return text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + " ..."
