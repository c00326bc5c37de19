"""What the doctor says where tables, functions, toolkit and files are of different releases."""

from __future__ import annotations

import pytest
from agent_memory.doctor.installation import what_to_upgrade
from agent_memory.doctor.server import logging


@pytest.mark.parametrize(
    ("releases", "remedy"),
    [
        (("0.1.0", "0.1.0", "0.1.0", None), ""),
        (("0.1.0", "0.1.0", "0.1.0", "0.1.0"), ""),
        (("0.2.0", "0.1.0", "0.1.0", None), "toolkit of version 0.2.0 or newer"),
        (("0.2.0", "0.1.0", "0.1.0", "0.1.0"), "install agent_memory 0.2.0 or newer"),
        (("0.1.0", "0.2.0", "0.2.0", None), "select memory_init();"),
        (("0.1.0", "0.1.0", "0.2.0", None), "`agent-memory upgrade`"),
        (("0.1.0", "0.1.0", "0.2.0", "0.2.0"), "alter extension agent_memory update"),
        (("0.1.0", "0.1.0", "0.10.0", "0.1.0"), "make install"),
        (("0.10.0", "0.10.0", "0.9.0", None), "use one of version 0.10.0 or newer"),
    ],
)
def test_what_is_to_be_done(releases: tuple[str, str, str, str | None], remedy: str) -> None:
    told = what_to_upgrade(*releases)
    assert remedy in told
    assert bool(told) == bool(remedy)


def test_a_log_of_statements_is_told() -> None:
    assert not logging([]).remedy
    found = logging(["log_min_duration_statement = 0"])
    assert "api_key_file" in found.remedy
    assert not found.essential
