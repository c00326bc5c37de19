"""The projects of a database: graphs, embeddings, indexes, soundness."""

from __future__ import annotations

from collections.abc import Sequence

import psycopg
from psycopg import sql

from agent_memory.connection import schema_of
from agent_memory.doctor.findings import Finding


def graphs(connection: psycopg.Connection) -> list[Finding]:
    """Projects that have no graph although Apache AGE is there, if any can be told."""
    row = connection.execute(
        "select to_regprocedure('memory._has_graph(text)') is not null"
        " and to_regclass('memory.project') is not null"
        " and exists (select from pg_extension where extname = 'age')"
    ).fetchone()
    if row is None or not row[0]:
        return []
    try:
        with connection.transaction():
            projects = connection.execute(
                "select name from memory.project where not memory._has_graph(name) order by name"
            ).fetchall()
    except psycopg.errors.InsufficientPrivilege:
        return []
    names = ", ".join(name for (name,) in projects)
    remedy = "`select * from memory_graph_rebuild('...');` for each" if names else ""
    found = f"no graph for {names}" if names else "each project has its own"
    return [Finding("graphs", found, remedy, essential=False)]


def outdated_embeddings(connection: psycopg.Connection) -> list[Finding]:
    """Projects whose memories another version of the builtin model embedded."""
    row = connection.execute(
        "select to_regprocedure('memory._builtin_outdated()') is not null"
        " and to_regclass('memory.model') is not null"
    ).fetchone()
    if not (row and row[0]):
        return []
    rows = connection.execute("select o.name from memory._builtin_outdated() as o (name)")
    names = [name for (name,) in rows.fetchall()]
    return [
        Finding(
            "builtin embeddings",
            f"of an older model in {', '.join(names)}" if names else "of today's model",
            "call memory_embed_again(); until then searches go by words alone" if names else "",
            essential=False,
        )
    ]


# Read from the planner's statistics: the most frequent users and sets of ids (of a set one row is
# read), or the share of each where none stands out. An agent or an app by itself may be that of all
# memories without anybody searching them all.
LARGE_SCOPES = """
select large.name, max(large.memories)::bigint
from (
    select p.name, n.oid as namespace, s.attname, v.value, round(c.reltuples * v.share) as memories,
        ((memory._default_settings() || p.settings) ->> 'approximate_from')::bigint as beyond
    from memory.project as p
    join pg_namespace as n on n.nspname = p.schema_name
    join pg_class as c on c.relnamespace = n.oid and c.relname = 'memory'
    join pg_stats as s on s.schemaname = n.nspname and s.tablename = 'memory'
        and s.attname in ('user_id', 'scope')
    cross join lateral (
        select f.value, f.share
        from unnest(s.most_common_vals::text::text[], s.most_common_freqs) as f (value, share)
        union all
        select null, (1 - s.null_frac) / nullif(greatest(s.n_distinct, 0), 0)
        where s.most_common_vals is null
    ) as v
) as large
where large.memories > large.beyond and not exists (
    select
    from (
        select ''
        union all
        select memory._index_suffix('user', large.value) where large.attname = 'user_id'
        union all
        select memory._index_suffix(i.kind, i.id)
        from (
            select m.* from memory.memory as m
            where large.attname = 'scope' and m.project = large.name
                and m.scope = large.value::uuid
            limit 1
        ) as m
        cross join lateral (
            values ('user', m.user_id), ('agent', m.agent_id), ('app', m.app_id), ('run', m.run_id)
        ) as i (kind, id)
    ) as own (suffix)
    where (
        select count(*) from pg_class as k
        join pg_index as i on i.indexrelid = k.oid and i.indisvalid
        where k.relnamespace = large.namespace
            and k.relname in ('memory_nearest' || own.suffix, 'memory_words' || own.suffix)
    ) = 2
)
group by large.name
order by large.name
"""


def large_scopes(connection: psycopg.Connection) -> list[Finding]:
    """Projects that memory_index_create() would help, if any can be told."""
    try:
        with connection.transaction():
            row = connection.execute(
                "select to_regclass('memory.project') is not null"
                " and to_regprocedure('memory._index_suffix(text, text)') is not null"
            ).fetchone()
            if row is None or not row[0]:
                return []
            return [unindexed(connection.execute(LARGE_SCOPES).fetchall())]
    except psycopg.errors.InsufficientPrivilege:
        return []


def unindexed(scopes: Sequence[tuple[str, int]]) -> Finding:
    """Project and memories of its largest scope, where that is searched without indexes."""
    found = ", ".join(
        f"about {memories:,} memories in project {project}" for project, memories in scopes
    )
    calls = " ".join(f"select memory_index_create('{project}');" for project, _ in scopes)
    return Finding(
        "largest scope",
        f"{found}, without indexes" if scopes else "needs no further index",
        f"`{calls}` makes such searches faster, adding slower" if scopes else "",
        essential=False,
    )


MOST_TOLD = 5  # broken invariants of a project; memory_check() tells all


def soundness(connection: psycopg.Connection) -> list[Finding]:
    """What memory_check() says of each project; only an admin may ask."""
    told = []
    try:
        with connection.transaction():
            projects = connection.execute(
                "select name from memory.project order by name"
            ).fetchall()
            check = sql.SQL(
                "select invariant, count(*) from {}.memory_check(%s) group by 1 order by 1"
            ).format(sql.Identifier(schema_of(connection, "memory_check")))
            for (project,) in projects:
                broken = connection.execute(check, [project]).fetchall()
                told.append(Finding(f"project {project}", *in_words(project, broken)))
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedTable) as error:
        why = error.diag.message_primary or str(error)
        return [Finding("memory_check()", why, "run it as a member of memory_admin", False)]
    return told


def in_words(project: str, broken: Sequence[tuple[str, int]]) -> tuple[str, str]:
    """What is broken in a project, and where to read on."""
    if not broken:
        return "sound", ""
    most = "; ".join(f"{invariant} ({count})" for invariant, count in broken[:MOST_TOLD])
    more = f"; {len(broken) - MOST_TOLD} kinds more" if len(broken) > MOST_TOLD else ""
    return f"broken: {most}{more}", f"`select * from memory_check('{project}');` names the rows"
