"""What a session knows of the texts of memories."""

from types import SimpleNamespace
from typing import Any

from agent_memory_udfs.search import Search


def test_rows_of_two_projects_that_one_transaction_wrote() -> None:
    """As where both were restored from a dump, and one is a clone of the other."""
    versions = {"an id": b"id and writer"}

    def project(schema: str, text: str) -> Any:
        return SimpleNamespace(
            schema=schema,
            details_of=lambda ids, *_: [
                {"id": id_, "text": text, "restated_at": None} for id_ in ids
            ],
        )

    for name, text in (("one", "Lives in Oslo"), ("other", "Lives in Lyon"), ("one", "not read")):
        told = Search.texts_of(project(name, text), versions)["an id"]
        assert told.text == ("Lives in Lyon" if name == "other" else "Lives in Oslo")
