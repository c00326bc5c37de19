"""One cluster for the quick tests: two shards, two routers, databases of one server."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cluster import shards
from tests.cluster.shards import Cluster


@pytest.fixture(scope="session")
def two_shards(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with shards.one_server(tmp_path_factory.mktemp("cluster")) as made:
        yield made
