"""The statements of a search (see search.py): each reads what one step needs.

In braces stand the project, its schema and conditions, whose texts are SQL.
"""

from __future__ import annotations

from typing import NamedTuple

TEXTS = """
select v.condition, v.entities,
    memory._scope_text($9, v.condition, v.entities, $12, $13, $14, $15, $16, $17) as scope
from (
    select memory._visible($1, $2, $3, $4, $5, $6, $7, $8, project => $9, narrowest => $10)
            || ' and ' || $11 || case when $15 then '' else ' and m.archived_at is null' end
            as condition,
        memory._in_scope($1, $2, $3, $4, 'e', project => $9) as entities
) as v"""
TEXTS_TYPES = (
    *("text", "text", "text", "text", "text[]", "timestamptz", "timestamptz", "boolean"),
    *("text", "text", "text", "boolean", "text", "boolean", "boolean", "smallint", "text"),
)

# Of a scope of many rows: what else is worth a look.
LARGE_SCOPE = """
select exists (select from {schema}.entity as e where {entities} and not e.is_self) as has_entities,
    exists (
        select from pg_catalog.pg_class as c
        join pg_catalog.pg_namespace as n on n.oid = c.relnamespace
        where n.nspname = 'memory_' || {project} and c.relkind = 'i'
            and c.relname >= 'memory_nearest' and c.relname < 'memory_nearesu') as has_indexes"""

QUERY_TIME = """
select t.period, t.wants, date_part('epoch', lower(t.period)) as period_start,
    date_part('epoch', upper(t.period)) as period_end
from (
    -- A day that the time zone left out is none.
    select nullif(q.period, 'empty') as period, q.wants
    from memory._query_time($1, coalesce($2, $3, statement_timestamp())) as q
) as t"""

STEMS = """
select w.word, ts_lexize('pg_catalog.english_stem', w.word) as stems from unnest($1) as w (word)"""

ACTORS = """
select a.actor, tsvector_to_array(to_tsvector(
    'pg_catalog.simple', lower(a.actor collate pg_catalog.pg_c_utf8))) as words
from unnest($1) as a (actor)"""

CLEAN_ACTORS = """
select string_agg(coalesce(translate(m.actor, chr(31), ' '), ''), chr(31) order by o.place)
    as actors
from unnest($1::uuid[]) with ordinality as o (id, place)
join {schema}.memory as m on m.project = {project} and m.id = o.id"""

NAMES = """
select n.name, memory._query_terms(n.name) as terms from unnest($1) as n (name)"""

GRAPH = """
select g.ids, g.hops, g.paths from memory._graph_entities($1, $2) as g"""

# Evidence is 1 for an entity of the query, half of it a relation, divided by 1 + ln(visible
# memories that name the entity).
LINKED = """
select distinct on (n.id) n.id, n.path, power(0.5::float8, n.hops) / (1 + ln(n.memories)) as graph
from (
    select m.id, g.hops, g.path, count(*) over (partition by g.entity_id)::float8 as memories
    from unnest($2, $3) with ordinality as g (entity_id, hops, path)
    join {schema}.memory_entity as l on l.project = {project} and l.entity_id = g.entity_id
    join {schema}.memory as m on {stated} and m.content_hash = l.content_hash
    where {condition}
) as n
order by n.id, graph desc, n.path"""

CHOSEN = """
select c.ids, c.idf from memory._chosen($1, $2, $3, $4, $5) as c"""

# Of each row what stands before its scores in a memory.search_row, and what behind them.
ROW = """
    row(coalesce(m.version_of, m.id), m.memory)::text as head,
    row(m.user_id, m.agent_id, m.run_id, m.app_id, m.actor, m.kind, m.metadata, m.categories,
        lower(m.valid), upper(m.valid), m.created_at, m.updated_at, m.expires_at, m.superseded_by
    )::text as tail"""

# What the second look reads of the best; each by the name of what needs it.
DETAILS = {
    "text": """
        case when octet_length(m.memory) <= 1000 then m.memory else left(m.memory, 1000) end
        as text, date_part('epoch', m.restated_at) as restated_at""",
    "lexemes": """
        case when m.id = any($2::uuid[]) then tsvector_to_array(case when m.archived_at is null
            then m.lexemes else memory._lexemes(m.memory, m.slot, m.categories) end) end
        as lexemes""",
    "slot": "split_part(m.slot, ' / ', 1) as subject, split_part(m.slot, ' / ', 2) as attribute,"
    " memory._names($3, split_part(m.slot, ' / ', 1)) as is_named",
    "access": """(
        select a.accesses / (a.accesses + 3.0::float8) * power(0.5::float8, least(1000, greatest(
            date_part('epoch', statement_timestamp() - a.accessed_at), 0) / 86400 / $4))
        from {schema}.access as a
        where a.project = {project} and a.memory_id = m.id) as access""",
    "vector": """
        coalesce(m.{embedding}, (
            select x.{embedding} from {schema}.archive as x
            where x.project = {project} and x.memory_id = m.id))::real[] as vector""",
    "row": ROW,
}

ROWS = f"""
select m.id, {ROW}, {DETAILS["lexemes"]}
from {{schema}}.memory as m where m.project = {{project}} and m.id = any($1::uuid[])"""

EXPLANATION = """
select jsonb_build_object('own', $1[1], 'actor', $1[2], 'neighbour', $1[3], 'run', $1[4],
    'graph', $1[5], 'time', $1[6], 'related', $1[7], 'access', $1[8], 'others', $1[9],
    'period', $2, 'wants', $3, 'path', $4, 'terms', $5,
    'weights', jsonb_build_object('semantic', $6, 'lexical', $7)) as explanation"""
EXPLANATION_TYPES = ("float8[]", "tstzrange", "text", "text", "text[]", "float8", "float8")


class Texts(NamedTuple):
    """Conditions on rows of memory.memory and of memory.entity, and what reads a scope."""

    condition: str
    entities: str
    scope: str
