"""Runs the article's conversation; its second channel is the same PostgreSQL.

argv: the article's code, and a connection string (for libpq's command line, as psql reads it).
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from mem0 import MemoryClient

code, dsn = sys.argv[1:]


def psql(statement, *values):
    """Rows of a statement with its %s filled in."""
    for value in values:
        literal = str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"
        statement = statement.replace("%s", literal, 1)
    done = subprocess.run(
        [sys.executable, "-c", PSYCOPG, dsn, statement],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    return json.loads(done.stdout)


PSYCOPG = """
import json, sys, psycopg
with psycopg.connect(sys.argv[1], autocommit=True) as connection:
    cursor = connection.execute(sys.argv[2])
    print(json.dumps(cursor.fetchall() if cursor.description else []))
"""


class Pool:
    """As a pool of MySQL's driver; where the dialects differ, PostgreSQL's words."""

    def connection(self):
        return self

    def cursor(self):
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def execute(self, statement, values):
        statement = (
            statement.replace("ON DUPLICATE KEY UPDATE", "ON CONFLICT (user_id) DO UPDATE SET")
            .replace("VALUES(nickname)", "excluded.nickname")
            .replace("VALUES(city)", "excluded.city")
        )
        psql(statement, *values)

    def commit(self):
        pass

    def close(self):
        pass


client = MemoryClient(host=os.environ["MEM0_HOST"], api_key=os.environ["MEM0_API_KEY"])
psql(
    "create table if not exists user_profiles (user_id text primary key, nickname text,"
    " city text, vip_level integer)"
)
names = {"mem0_client": client, "mysql_pool": Pool()}
exec(Path(code).read_text(), names)
for _ in range(2):
    names["run_conversation"]()
manager = names["AgentMemoryManager"](client, Pool())
found = manager.search_semantic_memory("Which cuisine does the user like?", "user_10086")
(profile,) = psql("select * from user_profiles")
print(json.dumps({"profile": profile, "memories": [one["memory"] for one in found["results"]]}))
