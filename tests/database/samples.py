"""A call of each public function, of each form of it, that does what it is for.

Tests that try something with every function begin from it: an argument that is never reached proves
nothing. The functions and their arguments are the catalog's, so that a new one is tried, too.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import LiteralString

from psycopg import sql

from tests.database.calls import Connection, Row, call, rows, scalar

FUNCTIONS: LiteralString = """
select p.oid::regprocedure::text as signature, p.proname as name, p.prokind = 'p' as is_procedure,
    coalesce(p.proargnames[: p.pronargs], '{}') as names,
    array(select format_type(t, null) from unnest(p.proargtypes) with ordinality as a (t, n)
        order by n) as types,
    array(select format('%I.%I', y.typnamespace::regnamespace, y.typname)
        from unnest(p.proargtypes) with ordinality as a (t, n) join pg_type as y on y.oid = t
        order by n) as casts,
    p.pronargs - p.pronargdefaults as required
from pg_proc as p
where p.pronamespace = 'public'::regnamespace and p.proname like 'memory\\_%'
order by p.oid::regprocedure::text
"""
CHANGING = "changing"  # a project whose other vectors are filled
EMBEDDING = str([0.1] * 256)
SCHEMA = {"type": "object", "properties": {"drink": {"type": "string"}}}
# What is asked of only one that has no memories yet.
ELSEWHERE = {"memory_replica_prepare"}


@dataclass(frozen=True)
class Samples:
    """Arguments by function, and what there is to name in them. role: one that may be fenced."""

    role: str
    arguments: dict[str, Row]

    def of(self, function: Row) -> Row:
        """What a form of a function is called with."""
        given = dict(self.arguments.get(function["name"], {"user_id": "ann"}))
        types = dict(zip(function["names"], function["types"], strict=True))
        given = {name: value for name, value in given.items() if name in types}
        if types.get("messages") in ("json", "jsonb"):
            given["messages"] = [{"role": "user", "content": given["messages"]}]
        return {
            name: json.dumps(value) if types[name] in ("json", "jsonb") else value
            for name, value in given.items()
        }


def statement(function: Row, arguments: Row) -> sql.Composed:
    """A call by name, each value cast to the argument's type, whatever the path."""
    casts = dict(zip(function["names"], function["casts"], strict=True))
    named = sql.SQL(", ").join(
        sql.SQL("{} => {}::{}").format(
            sql.Identifier(name), sql.Placeholder(name), sql.SQL(casts[name])
        )
        for name in arguments
    )
    verb = sql.SQL("call" if function["is_procedure"] else "select * from")
    return sql.SQL("{} {}({})").format(verb, sql.Identifier("public", function["name"]), named)


@contextmanager
def samples(conn: Connection) -> Iterator[Samples]:
    """Whatever the calls name, made in a database; nothing of it is touched by trying them, as long
    as each is rolled back.
    """
    role = f"sample_{os.getpid()}"
    conn.execute(f"drop role if exists {role}".encode())
    conn.execute(f"create role {role}".encode())
    try:
        yield Samples(role, arguments(conn, role))
    finally:
        conn.execute(f"drop owned by {role}; drop role {role}".encode())


def arguments(conn: Connection, role: str) -> dict[str, Row]:
    """By function, after making what they name."""
    conn.execute("select memory_add('I like tea. My sister Eva lives in Oslo.', user_id => 'ann')")
    memory = scalar(conn, "select id from memory_list(user_id => 'ann') limit 1")
    event = scalar(conn, "select id from memory.event order by seq desc limit 1")
    said = scalar(conn, "select array_agg(id) from memory.message")
    job = scalar(conn, "select memory_add_async('I like jam.', user_id => 'bob')")
    call(conn, "memory_export_create", schema=SCHEMA, user_id="ann")
    call(conn, "memory_prompt_set", type="semantic", name="terse", prompt="Be terse.")
    call(conn, "memory_member_set", email="ann@shop.example")
    call(conn, "memory_grant", role=role, privilege="write", bound=True)
    (key,) = call(conn, "memory_key_create", name="a key", role=role)
    call(conn, "memory_project_create", name=CHANGING)
    call(conn, "memory_embedding_change", provider="builtin", project=CHANGING)
    (hook,) = call(conn, "memory_webhook_create", url="https://shop.example/memories")
    conn.execute("select memory_add('I like figs.', user_id => 'ann')")
    conn.execute("update memory.delivery set state = 'dead', completed_at = now()")
    delivery = scalar(conn, "select id from memory.delivery limit 1")
    adding = {"messages": "I moved to Rome. I like figs.", "user_id": "ann"}
    granted = {"role": role, "project": "default", "user_id": "ann"}
    nothing: Row = {}
    return {
        "memory_add": adding,
        "memory_add_async": adding,
        "memory_add_many": {"conversations": [json.dumps(adding)]},
        "memory_bind": {"key": key["key"], "user_id": "ann"},
        "memory_context": {"query": "tea", "user_id": "ann"},
        "memory_cypher": {"query": "MATCH (n) RETURN n.name AS name", "user_id": "ann"},
        "memory_delete": {"id": memory},
        "memory_embedding_change": {"provider": "builtin"},
        "memory_embedding_status": {"project": CHANGING},
        "memory_embedding_switch": {"project": CHANGING},
        "memory_embedding_fill": {"project": CHANGING},
        "memory_embedding_finish": nothing,
        "memory_eval": {"questions": [{"query": "tea", "user_id": "ann", "words": ["tea"]}]},
        "memory_event": {"id": job},
        "memory_export_create": {"schema": SCHEMA, "user_id": "ann"},
        "memory_export_fetch": {"user_id": "ann"},
        "memory_feedback": {"id": memory, "feedback": "POSITIVE", "query": "tea"},
        "memory_get": {"id": memory},
        "memory_grant": granted,
        "memory_history": {"id": memory},
        "memory_job_retry": nothing,
        "memory_key_create": {"name": "another"},
        "memory_key_revoke": {"id": key["id"]},
        "memory_member_remove": {"email": "ann@shop.example"},
        "memory_member_set": {"email": "bob@shop.example"},
        "memory_model_set": {"kind": "embedding", "provider": "builtin"},
        "memory_outcomes": {"message_ids": said},
        "memory_profile_generate": {"user_id": "ann"},
        "memory_project_clone": {"source": CHANGING, "name": "copy"},
        "memory_project_create": {"name": "another"},
        "memory_project_drop": {"name": CHANGING},
        "memory_prompt_activate": {"type": "semantic", "name": "terse"},
        "memory_prompt_set": {"type": "semantic", "name": "long", "prompt": "Be wordy."},
        "memory_relations": {"query": "Eva", "user_id": "ann"},
        "memory_revoke": granted,
        "memory_search": {"query": "tea", "user_id": "ann"},
        "memory_search_by_vector": {"embedding": EMBEDDING, "user_id": "ann"},
        "memory_secret_set": {"name": "a_key", "value": "x"},
        "memory_setting_set": {"name": "precise", "value": True},
        "memory_sources": {"id": memory},
        "memory_strategy_set": {"type": "semantic", "enabled": True},
        "memory_undo": {"event_id": event},
        "memory_update": {"id": memory, "memory": "Likes green tea"},
        "memory_webhook_create": {"url": "https://shop.example/others"},
        "memory_webhook_delete": {"id": hook["id"]},
        "memory_webhook_retry": {"delivery_id": delivery},
        "memory_webhook_update": {"id": hook["id"], "name": "another"},
    }


def functions(conn: Connection) -> list[Row]:
    """All forms of all of them, but those of ELSEWHERE."""
    return [row for row in rows(conn, FUNCTIONS) if row["name"] not in ELSEWHERE]
