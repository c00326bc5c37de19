"""Requests and answers by the templates of a container's connector."""

from __future__ import annotations

from typing import Any

import pytest
from agent_memory_udfs.provider import template
from agent_memory_udfs.provider.errors import ModelError


@pytest.mark.parametrize(
    ("text", "parameters", "body"),
    [
        ('{"a": "${parameters.x}"}', {"x": 'say "hi"\n\\'}, {"a": 'say "hi"\n\\'}),
        ('{"a": ${parameters.x}}', {"x": ["one", 'two "2"']}, {"a": ["one", 'two "2"']}),
        ('{"a": ${parameters.x}}', {"x": "[1, 2]"}, {"a": [1, 2]}),
        ('{"a": ${parameters.x}}', {"x": "plain"}, {"a": "plain"}),
        ('{"a": ${parameters.n}, "b": "${parameters.n}"}', {"n": 3}, {"a": 3, "b": "3"}),
        ('{"a\\"b": "${parameters.x}"}', {"x": "${parameters.z}"}, {'a"b': "${parameters.z}"}),
        (None, {"x": 1}, {"x": 1}),
    ],
)  # fmt: skip
def test_a_body_is_filled_in(text: str | None, parameters: Any, body: Any) -> None:
    assert template.body({"request_body": text}, parameters) == body


@pytest.mark.parametrize(
    "text", ['{"a": "${parameters.no}"}', '{"a": "${credential.k}"}', '{"a": ', "[1]", '"${x}"']
)
def test_a_body_that_can_not_be_filled_in_is_told(text: str) -> None:
    with pytest.raises(ModelError) as told:
        template.body({"request_body": text}, {"x": 1})
    assert told.value.sqlstate == "22023"


def test_headers_have_their_credentials() -> None:
    given = {
        "Authorization": "Bearer ${credential.k}",
        "content-type": "text/x",
        "X-A": "${parameters.a}",
    }
    assert template.headers({"headers": given}, {"a": 1}, {"k": "sk"}) == {
        "Authorization": "Bearer sk", "X-A": "1"}  # fmt: skip
    with pytest.raises(ModelError):
        template.headers({"headers": given}, {"a": 1}, {})


@pytest.mark.parametrize(
    ("function", "parameters", "answer"),
    [
        ("openai.embedding", {"input": ["a", "b"]},
         {"data": [{"index": 1, "embedding": [2]}, {"index": 0, "embedding": [1]}]}),
        ("cohere.embedding", {"texts": ["a", "b"]}, {"embeddings": [[1], [2]]}),
        ("cohere.embedding", {"texts": ["a", "b"]}, {"embeddings": {"float": [[1], [2]]}}),
        ("default.embedding", {"input": ["a", "b"]}, [[1], [2]]),
    ],
)  # fmt: skip
def test_functions_by_name(function: str, parameters: Any, answer: Any) -> None:
    made_by = {"pre_process_function": f"connector.pre_process.{function}",
               "post_process_function": f"connector.post_process.{function}",
               "parameters": {"model": "m"}}  # fmt: skip
    assert template.text_parameters(["a", "b"], made_by) == {"model": "m", **parameters}
    assert template.vectors(made_by, answer) == [[1], [2]]
    for wrong in ({}, {"embeddings": [1]}, "text", None):
        with pytest.raises(ModelError):
            template.vectors(made_by, wrong)


def test_titan_embeds_one_text() -> None:
    made_by = {"pre_process_function": "connector.pre_process.bedrock.embedding",
               "post_process_function": "connector.post_process.bedrock.embedding"}  # fmt: skip
    assert template.text_parameters(["a"], made_by) == {"inputText": "a"}
    assert template.vectors(made_by, {"embedding": [1, 2]}) == [[1, 2]]
