"""The catalog as it is meant to be: a change to it shows in tests/golden."""

from __future__ import annotations

from typing import LiteralString

import pytest

from tests.database.calls import Connection, rows
from tests.golden import assert_golden

QUERIES: dict[str, LiteralString] = {
    "columns": """
        select format('%s.%s %s%s%s%s', a.attrelid::regclass, a.attname,
            format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
            case when a.attgenerated <> '' then ' generated as ' when a.atthasdef then ' default '
                when a.attidentity <> '' then ' identity' end,
            pg_get_expr(d.adbin, d.adrelid)) as line
        from pg_attribute as a
        join pg_class as c on c.oid = a.attrelid
        left join pg_attrdef as d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where c.relnamespace = 'memory'::regnamespace and c.relkind in ('r', 'p', 'c', 'v')
            and a.attnum > 0 and not a.attisdropped
        order by a.attrelid::regclass::text collate "C", a.attnum
    """,
    "constraints": """
        select format('%s %s: %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
            as line
        from pg_constraint as k join pg_class as c on c.oid = k.conrelid
        where c.relnamespace in ('memory'::regnamespace, 'memory_default'::regnamespace)
            and k.contype <> 'n'
        order by k.conrelid::regclass::text collate "C", k.conname
    """,
    "indexes": """
        select pg_get_indexdef(i.indexrelid) as line
        from pg_index as i join pg_class as c on c.oid = i.indrelid
        where c.relnamespace in ('memory'::regnamespace, 'memory_default'::regnamespace)
        order by pg_get_indexdef(i.indexrelid) collate "C"
    """,
    "triggers": """
        select pg_get_triggerdef(t.oid) as line
        from pg_trigger as t join pg_class as c on c.oid = t.tgrelid
        where not t.tgisinternal
            and c.relnamespace in ('memory'::regnamespace, 'memory_default'::regnamespace)
        order by pg_get_triggerdef(t.oid) collate "C"
    """,
    "functions": """
        select format('%s.%s(%s) returns %s language %s %s%s%s', p.pronamespace::regnamespace,
            p.proname, pg_get_function_arguments(p.oid),
            coalesce(pg_get_function_result(p.oid), 'procedure'), l.lanname,
            case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
            case p.proparallel when 's' then ' parallel safe' when 'r' then ' parallel restricted'
                end,
            case when p.prosecdef then ' security definer' end) as line
        from pg_proc as p join pg_language as l on l.oid = p.prolang
        where p.pronamespace = 'public'::regnamespace and p.proname like 'memory\\_%%'
        order by p.proname, pg_get_function_identity_arguments(p.oid) collate "C"
    """,
}


@pytest.mark.parametrize("kind", QUERIES)
def test_catalog(shared: Connection, kind: str) -> None:
    shared.execute("set search_path = pg_catalog; set bytea_output = hex")
    # PostgreSQL writes some expressions over several lines.
    found = [
        " ".join(row["line"].split()) for row in rows(shared, QUERIES[kind].replace("%%", "%"))
    ]
    shared.execute("reset search_path; reset bytea_output")
    assert len(found) == len(set(found)) > 0
    assert_golden(kind, found)


def test_everything_says_what_it_is(shared: Connection) -> None:
    """Tables, types and functions have a comment."""
    silent = rows(
        shared,
        "select p.oid::regprocedure::text as name from pg_proc as p "
        "where (p.pronamespace = 'memory'::regnamespace "
        r"or p.pronamespace = 'public'::regnamespace and p.proname like 'memory\_%') "
        "and obj_description(p.oid, 'pg_proc') is null "
        "union all select c.oid::regclass::text from pg_class as c "
        "where c.relnamespace = 'memory'::regnamespace and c.relkind in ('r', 'p', 'v') "
        "and obj_description(c.oid, 'pg_class') is null "
        "union all select t.typname from pg_type as t join pg_class as c on c.oid = t.typrelid "
        "where t.typnamespace = 'memory'::regnamespace and c.relkind = 'c' "
        "and obj_description(t.oid, 'pg_type') is null",
    )
    assert silent == []


def test_public_functions_are_described_in_sentences(shared: Connection) -> None:
    comments = rows(
        shared,
        "select p.proname as name, obj_description(p.oid, 'pg_proc') as comment from pg_proc as p "
        r"where p.pronamespace = 'public'::regnamespace and p.proname like 'memory\_%'",
    )
    assert len(comments) >= 26
    for row in comments:
        assert len(row["comment"]) > 40 and row["comment"].rstrip().endswith("."), row["name"]
