"""Every example of data/alternatives.toml: what one switches to ends what one had."""

import re
import tomllib
from pathlib import Path

import agent_memory_udfs.data
import pytest
from agent_memory_udfs.extraction import extract
from agent_memory_udfs.extraction.rivals import rivals

TABLE = tomllib.loads(
    Path(agent_memory_udfs.data.__file__).with_name("alternatives.toml").read_text()
)
EXAMPLES = [
    (statement, held) for entry in TABLE.values() for statement, held in entry["examples"].items()
]


@pytest.mark.parametrize(("said", "held"), EXAMPLES)
def test_what_is_switched_to_ends_the_other(said: str, held: str) -> None:
    ends = [fact["ends"] or {} for fact in extract([{"role": "user", "content": said}])]
    patterns = [each[part] for each in ends for part in ("exact", "sole") if each.get(part)]
    read = [pattern.replace("[[:alnum:]]", r"\w") for pattern in patterns]
    assert any(re.match(pattern, held, re.IGNORECASE) for pattern in read) or rivals(said, [held])
