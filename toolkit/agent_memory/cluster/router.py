"""The functions of a router: made of a shard's catalog, one for each public function.

A caller sees the function that a single database has: names, arguments, defaults, comment, rights.
It asks agent_memory_cluster.route() where the call goes, calls its namesake in agent_memory_router
(which PL/Proxy runs on those shards), and puts together what comes back from several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import psycopg
from psycopg import sql
from psycopg.rows import namedtuple_row

from agent_memory.build import REPOSITORY, sql_literal
from agent_memory.deploy import quoted

ROLE = "memory_router"  # as which routers come to shards, and to the control database
BODY = "$router$"
SCOPE_BUCKET = (
    "agent_memory_cluster.scope_bucket({f}.project, {f}.user_id, {f}.agent_id, {f}.run_id,"
    " {f}.app_id)"
)
USER_BUCKET = "agent_memory_cluster.user_bucket({f}.project, {f}.user_id, {f}.filters)"
PLAIN_USER_BUCKET = "agent_memory_cluster.user_bucket({f}.project, {f}.user_id)"
KEYED = "{f}.idempotency_key is not null"
# In which order memory_list() has its rows.
LISTED = """order by
                case when {f}.descending and {f}.order_by = 'importance' then r.importance end desc,
                case when not {f}.descending and {f}.order_by = 'importance' then r.importance end,
                case when {f}.descending then t.key end desc,
                case when not {f}.descending then t.key end,
                case when {f}.descending then r.id end desc,
                case when not {f}.descending then r.id end"""
KEY = """cross join lateral (values (case {f}.order_by when 'updated_at'
                then coalesce(r.updated_at, r.created_at) when 'valid_from' then r.valid_from
                when 'importance' then null else r.created_at end)) as t (key)"""


@dataclass(frozen=True)
class Routing:
    """How the calls of a function go.

    kind: one (always one shard), read (one, or over all where no bucket is told), all, any,
    command (the same on all shards, by the log), refused.
    bucket: an SQL expression of the arguments, {f} is the function. repeatable: whether to do it
    twice is to do it once, SQL. select, tail: what makes one answer of several shards'; body:
    statements that do, with variables of their own (declared). is_exact: what a move's rows on two
    shards would falsify. guard: statements before. arguments: SQL for those that shards get
    otherwise.
    """

    kind: str
    bucket: str = "null"
    repeatable: str = "false"
    select: str = "r.*"
    tail: str = ""
    is_exact: bool = False
    guard: str = ""
    refusal: tuple[str, str] = ("", "")
    kept_table: str | None = None
    body: str | None = None
    declared: str = ""
    arguments: dict[str, str] = field(default_factory=dict)


def refused(message: str, hint: str) -> Routing:
    """A function that a router doesn't have."""
    return Routing("refused", refusal=(message, hint))


def over_users(message: str, hint: str, condition: str = "route.bucket is null") -> str:
    """A guard: what can't be put together of several shards is refused."""
    return f"""
    if cardinality(route.targets) > 1 and {condition} then
        raise exception {sql_literal(message.replace("%", "%%"))}
            using errcode = 'feature_not_supported', hint = {sql_literal(hint)};
    end if;"""


def by_id(argument: str = "id", *, reads: bool = False) -> Routing:
    """To the shard that the id names."""
    return Routing(
        "one",
        f"memory._bucket_of({{f}}.{argument})",
        "true" if reads else "false",
    )


def cursor(argument: str, at: str, ordered: bool = False) -> str:
    """A guard: other shards don't know the row of which only an id is told."""
    condition = f"{{f}}.{argument} is not null and {{f}}.{at} is null"
    if ordered:
        condition = (
            f"({condition} or {{f}}.{argument} is not null and {{f}}.order_by = 'importance')"
        )
    return f"""
    if cardinality(route.targets) > 1 and {condition} then
        raise exception 'over several shards a page goes on from an id and a time'
            using errcode = 'invalid_parameter_value',
            hint = 'Pass {at} with {argument}, both of the last row of the page before.';
    end if;"""


ONE_USER = over_users(
    "over users of several shards this can't be told",
    "Name a user_id; memory_search() and memory_list() answer over users.",
)
COMMAND = Routing("command")
ANY = Routing("any", repeatable="true")
SEARCH = Routing(
    "read",
    USER_BUCKET,
    "true",
    body="""arguments := {arguments};
                parts := agent_memory_cluster.search_parts(route, arguments);
                if parts is not null then
                    return query select r.* from agent_memory_cluster.search(
                        route, arguments, parts) as r;
                else
                    -- Without PL/Python each shard scores by its own statistics.
                    return query select r.* from {call} as r
                    order by r.score desc nulls last, r.id limit {f}.top_k;
                end if;
                return;""",
    declared="arguments jsonb;\n    parts text[];",
)
ROUTINGS: dict[str, Routing] = {
    "memory_add": Routing("one", SCOPE_BUCKET, f"{KEYED} or {{f}}.dry_run"),
    "memory_add_async": Routing("one", SCOPE_BUCKET, KEYED),
    "memory_add_many": Routing(
        "one",
        "(agent_memory_cluster.conversations_bucket({f}.project, {f}.conversations))",
    ),
    "memory_search": SEARCH,
    "memory_search_by_vector": SEARCH,
    "memory_context": Routing("read", USER_BUCKET, "true", guard=ONE_USER),
    "memory_summary": Routing("read", USER_BUCKET, "true", guard=ONE_USER),
    "memory_cypher": Routing("read", PLAIN_USER_BUCKET, "true", guard=ONE_USER),
    "memory_relations": Routing(
        "read",
        PLAIN_USER_BUCKET,
        "true",
        tail="order by r.hops, r.valid_from desc, r.relation_id limit {f}.top_k",
        is_exact=True,
    ),
    "memory_get": by_id(reads=True),
    "memory_event": by_id(reads=True),
    "memory_history": by_id(reads=True),
    "memory_update": by_id(),
    "memory_delete": by_id(),
    "memory_feedback": by_id(),
    "memory_undo": by_id("event_id"),
    "memory_list": Routing(
        "read",
        USER_BUCKET,
        "true",
        tail=f"{KEY} {LISTED} limit {{f}}.page_size",
        guard=cursor("after", "after_at", ordered=True),
    ),
    "memory_page": Routing(
        "read",
        USER_BUCKET,
        "true",
        guard=cursor("after", "after_at", ordered=True),
        body="""
                if {f}.page < 1 or {f}.page_size < 1 or {f}.page::bigint * {f}.page_size > 1000 then
                    raise exception 'over several shards page * page_size is 1 to 1000'
                        using errcode = 'invalid_row_count_in_result_offset_clause',
                        hint = 'Go on from a row: after and after_at.';
                end if;
                select sum(r.total) into total_found from {first} as r;
                return query
                select total_found, m.found from (
                    select p.found, row_number() over ({order}) as place
                    from {call} as p cross join lateral (select (p.found).*) as r {key}
                ) as m
                where m.place > {f}.page_size * ({f}.page - 1)
                    and m.place <= {f}.page_size * {f}.page
                order by m.place;
                if not found and total_found > 0 then
                    return query select total_found, null::memory.memory_row;
                end if;
                return;""",
        declared="total_found bigint;",
        arguments={"page": "1", "page_size": "{f}.page * {f}.page_size"},
    ),
    "memory_messages": Routing(
        "read",
        PLAIN_USER_BUCKET,
        "true",
        tail="order by r.occurred_at desc, r.id desc limit {f}.page_size",
        guard=cursor("before", "before_at"),
    ),
    "memory_export": Routing(
        "read",
        USER_BUCKET,
        "true",
        tail="order by (r ->> 'created_at')::timestamptz, (r ->> 'id')::uuid limit {f}.page_size",
        guard=cursor("after", "after_at"),
    ),
    "memory_entities": Routing(
        "all",
        repeatable="true",
        select="r.entity_type, r.entity_id, sum(r.memories)::bigint, min(r.first_at),"
        " max(r.last_at)",
        tail="group by r.entity_type, r.entity_id order by r.entity_type, r.entity_id",
        is_exact=True,
    ),
    "memory_stats": Routing(
        "all",
        repeatable="true",
        select="r.metric, sum(r.value)::bigint",
        tail="with ordinality as r (metric, value, place) group by r.metric order by min(r.place)",
        is_exact=True,
    ),
    "memory_project_list": Routing(
        "all",
        repeatable="true",
        select="r.name, min(r.schema_name::text)::name, min(r.description), min(r.dimension),"
        " min(r.embedding_provider), sum(r.memories)::bigint, min(r.created_at)",
        tail="group by r.name order by r.name",
        is_exact=True,
    ),
    "memory_audit": Routing(
        "read",
        "coalesce(memory._bucket_of({f}.memory_id), " + PLAIN_USER_BUCKET + ")",
        "true",
        tail="order by r.at desc, r.event_id desc limit {f}.page_size",
        is_exact=True,
        guard=cursor("after", "after_at"),
    ),
    "memory_audit_verify": Routing("read", PLAIN_USER_BUCKET, "true", is_exact=True),
    "memory_check": Routing("all", repeatable="true", is_exact=True),
    "memory_graph_check": Routing("all", repeatable="true", is_exact=True),
    "memory_graph_rebuild": Routing(
        "all", select="sum(r.vertices)::bigint, sum(r.edges)::bigint", is_exact=True
    ),
    "memory_delete_all": Routing(
        "read", USER_BUCKET, select="sum(r)::bigint", is_exact=True
    ),
    "memory_forget": Routing(
        "read",
        PLAIN_USER_BUCKET,
        select="r.part, sum(r.erased)::bigint",
        tail="with ordinality as r (part, erased, place) group by r.part order by min(r.place)",
        is_exact=True,
    ),
    "memory_sweep": Routing(
        "all",
        select="r.part, sum(r.removed)::bigint",
        tail="with ordinality as r (part, removed, place) group by r.part order by min(r.place)",
        is_exact=True,
    ),
    "memory_job_retry": Routing(
        "read", "memory._bucket_of({f}.id)", select="sum(r)::bigint", is_exact=True
    ),
    "memory_export_create": Routing(
        "read",
        PLAIN_USER_BUCKET,
        guard=over_users(
            "an export over users of several shards can't be kept",
            "Name a user_id; memory_export() exports over users.",
        ),
    ),
    "memory_export_fetch": Routing(
        "read",
        "coalesce(memory._bucket_of({f}.id), " + PLAIN_USER_BUCKET + ")",
        "true",
        guard=ONE_USER,
    ),
    "memory_profile": Routing("one", PLAIN_USER_BUCKET, "true"),
    "memory_profile_generate": Routing("read", PLAIN_USER_BUCKET, guard=ONE_USER),
    "memory_index_create": Routing(
        "all", select="array(select distinct u.name from unnest(array_agg(r)) as u (name))"
    ),
    "memory_index_drop": Routing(
        "all", select="array(select distinct u.name from unnest(array_agg(r)) as u (name))"
    ),
    "memory_settings": ANY,
    "memory_prompt_list": ANY,
    "memory_member_list": ANY,
    "memory_key_list": ANY,
    "memory_grants": ANY,
    "memory_webhook_list": Routing(
        "all",
        repeatable="true",
        select="r.id, r.name, r.url, r.event_types, bool_and(r.is_active),"
        " min(r.created_by::text)::name,"
        " min(r.created_at), max(r.updated_at), sum(r.pending)::bigint, sum(r.dead)::bigint",
        tail="group by r.id, r.name, r.url, r.event_types order by r.id",
    ),
    "memory_webhook_deliveries": Routing(
        "all",
        repeatable="true",
        tail="order by r.created_at desc, r.id desc limit {f}.page_size",
    ),
    "memory_webhook_retry": Routing("all", select="sum(r)::bigint"),
    "memory_webhook_create": Routing("command", kept_table="webhook"),
    "memory_key_create": Routing("command", kept_table="api_key"),
    "memory_strategy_set": Routing(
        "command",
        guard="""
    if not 'user_id' = any({f}.namespace) then
        raise exception 'in a cluster the namespace of a strategy has user_id'
            using errcode = 'feature_not_supported',
            detail = 'What is said of a user would belong to another shard.',
            hint = 'Leave namespace out, or name user_id in it.';
    end if;""",
    ),
    **dict.fromkeys(
        (
            "memory_project_create", "memory_project_drop", "memory_setting_set",
            "memory_secret_set", "memory_model_set", "memory_prompt_activate", "memory_prompt_set",
            "memory_key_revoke", "memory_grant", "memory_revoke", "memory_webhook_update",
            "memory_webhook_delete", "memory_member_set", "memory_member_remove",
        ),
        COMMAND,
    ),
    "memory_bind": refused(
        "a transaction can't be bound through a router",
        "Each call is a transaction of its shard: connect as a role that memory_grant() fences, or"
        " use the gateway.",
    ),
    "memory_init": refused("this is a router", "See: agent-memory cluster status."),
    "memory_replica_prepare": refused("this is a router", "Replicate its shards, each by itself."),
    "memory_process_jobs": refused(
        "a router runs no jobs", "Run agent-memory work for each shard."
    ),
    "memory_embed_again": refused(
        "a router has no memories", "Call memory_embed_again() on each shard."
    ),
}  # fmt: skip
UNKNOWN = refused("this function can't be called through a router yet", "Connect to a shard.")

CATALOG = """
select p.oid, p.proname as name, p.prokind as kind, p.proretset as is_set,
    p.provolatile as volatility,
    pg_get_function_arguments(p.oid) as declared,
    pg_get_function_identity_arguments(p.oid) as identity,
    pg_get_function_result(p.oid) as result,
    coalesce(p.proargnames[: p.pronargs], '{}') as names,
    array(select format_type(t.type, null) from unnest(p.proargtypes::oid[])
        with ordinality as t (type, place) order by t.place) as types,
    array(select quote_ident(o.name) || ' ' || format_type(o.type, null)
        from unnest(p.proargnames, p.proallargtypes, p.proargmodes::text[])
            with ordinality as o (name, type, mode, place)
        where o.mode in ('o', 't', 'b') order by o.place) as columns,
    obj_description(p.oid, 'pg_proc') as comment,
    array(select a.grantee::regrole::text from aclexplode(p.proacl) as a
        where a.privilege_type = 'EXECUTE' and a.grantee <> p.proowner and a.grantee <> 0
            and pg_get_userbyid(a.grantee) ~ '^memory_(?!router)') as grantees
from pg_proc as p
where p.pronamespace = %s::regnamespace and p.proname like 'memory\\_%%'
order by p.proname, p.oid
"""
TYPES = """
select format('memory.%%I', t.typname) as name,
    (select string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
        order by a.attnum) from pg_attribute as a
     where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped) as columns
from pg_type as t join pg_class as c on c.oid = t.typrelid and c.relkind = 'c'
where t.typnamespace = 'memory'::regnamespace and exists (
    select from pg_proc as p
    where p.pronamespace = %s::regnamespace and p.proname like 'memory\\_%%'
        and (p.prorettype = t.oid or t.oid = any(p.proallargtypes)))
order by 1
"""
# The steps of a search over users (sql/private/shard) with their arguments, but the project.
STEPS = {
    "_shard_part": (("arguments jsonb",), "text"),
    "_shard_embedding": (("query text",), "text"),
    "_shard_best": (("arguments jsonb", "parts text[]"), "jsonb"),
    "_shard_details": (("arguments jsonb", "best jsonb"), "text"),
    "_shard_answer": (("arguments jsonb", "state text", "details text[]"), "memory.search_row"),
    "_shard_returned": (("ids uuid[]", "counts boolean", "warms boolean"), "integer"),
}
COPIED = ("memory._bucket(text, text, text, text, text)", "memory._bucket_of(uuid)")
CONVERSATIONS = """
create or replace function agent_memory_cluster.conversations_bucket(
    project text, conversations jsonb[]
) returns integer
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    buckets integer[];
begin
    buckets := array(
        select distinct agent_memory_cluster.scope_bucket(
            conversations_bucket.project, c.said ->> 'user_id', c.said ->> 'agent_id',
            c.said ->> 'run_id', c.said ->> 'app_id')
        from unnest(conversations) as e (said)
        cross join lateral jsonb_array_elements(
            case jsonb_typeof(e.said) when 'array' then e.said else jsonb_build_array(e.said) end
        ) as c (said));
    if (
        select count(distinct b.shard) from agent_memory_cluster.bucket as b
        where b.bucket = any(buckets)
    ) > 1 then
        raise exception 'the conversations are of users of several shards'
            using errcode = 'feature_not_supported',
            detail = 'All or none can be promised on one shard only.',
            hint = 'Call it for the users of one shard at a time, such as for each user.';
    end if;
    return coalesce(buckets[1], 0);
end
$$;
revoke all on function agent_memory_cluster.conversations_bucket(text, jsonb[]) from public;
comment on function agent_memory_cluster.conversations_bucket(text, jsonb[]) is
'A bucket of the one shard to which all of these conversations go; feature_not_supported where they
go to several.';
"""
PROXIES = """
create schema if not exists agent_memory_router;
comment on schema agent_memory_router is 'agent_memory: functions that PL/Proxy runs on shards';
revoke all on schema agent_memory_router from public;
create or replace function agent_memory_router.told_map(
    out cluster uuid, out version bigint, out commands bigint, out numbers integer[],
    out names text[], out addresses text[], out buckets integer[]
) language plproxy as $$
    cluster 'agent_memory_control'; run on 0;
    select * from agent_memory_cluster.told_map();
$$;
create or replace function agent_memory_router.append_command(_call text, _arguments jsonb)
returns bigint language plproxy as $$
    cluster 'agent_memory_control'; run on 0;
    select agent_memory_cluster.append_command(_call, _arguments);
$$;
create or replace function agent_memory_router.commands_after(
    _after bigint, out number bigint, out call text, out arguments jsonb
) returns setof record language plproxy as $$
    cluster 'agent_memory_control'; run on 0;
    select * from agent_memory_cluster.commands_after(_after);
$$;
create or replace function agent_memory_router.applied(_on integer[]) returns bigint
language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.applied();
$$;
create or replace function agent_memory_router.caught_up(_on integer[], _commands bigint)
returns boolean language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.caught_up(_commands);
$$;
create or replace function agent_memory_router.apply_command(
    _on integer[], _number bigint, _call text, _arguments jsonb
) returns jsonb language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.apply_command(_number, _call, _arguments);
$$;
create or replace function agent_memory_router.try_command(
    _on integer[], _role name, _call text, _arguments jsonb, _kept_table text
) returns jsonb language plproxy as $$
    cluster 'agent_memory'; run on agent_memory_cluster.each(_on);
    select agent_memory_cluster.try_command(_role, _call, _arguments, _kept_table);
$$;
"""


@dataclass(frozen=True)
class Function:
    """A public function as a shard's catalog has it."""

    name: str
    kind: str
    is_set: bool
    volatility: str
    declared: str
    identity: str
    result: str | None
    names: list[str]
    types: list[str]
    columns: list[str]
    comment: str | None
    grantees: list[str]


def functions_of(shard: psycopg.Connection, schema: str) -> list[Function]:
    """The public functions and procedures of a shard."""
    with shard.transaction(), shard.cursor(row_factory=namedtuple_row) as cursor_:
        cursor_.execute("set local search_path = pg_catalog")
        rows = cursor_.execute(CATALOG, [quoted(schema)]).fetchall()
    return [Function(*row[1:]) for row in rows]


def statements(shard: psycopg.Connection, schema: str) -> Iterator[str]:
    """What makes a router of a database, after map.sql: types, then functions."""
    yield PROXIES
    yield from copied(shard, schema)
    for name, (arguments, result) in STEPS.items():
        yield step_proxy(name, arguments, result)
    for name in ("router", "upkeep"):
        yield (REPOSITORY / f"sql/cluster/{name}.sql").read_text("utf-8")
    yield CONVERSATIONS
    for function in functions_of(shard, schema):
        yield from made_of(function, schema)


def copied(shard: psycopg.Connection, schema: str) -> Iterator[str]:
    """Types that functions return, and the functions of buckets, as the shard has them."""
    for path in ("security/roles.sql", "security/schema.sql"):
        yield (REPOSITORY / "sql" / path).read_text("utf-8")
    with shard.transaction():
        shard.execute("set local search_path = pg_catalog")
        for name, columns in shard.execute(TYPES, [quoted(schema)]).fetchall():
            yield type_statement(name, columns)
        for routine in COPIED:
            row = shard.execute("select pg_get_functiondef(%s::regprocedure)", [routine]).fetchone()
            assert row is not None
            yield f"{row[0]};\nrevoke all on function {routine} from public"


def type_statement(name: str, columns: str) -> str:
    """A composite type, made anew where its columns are others; its functions are, too."""
    return f"""
do $type$
begin
    if to_regtype({sql_literal(name)}) is not null and (
        select string_agg(
            quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
            order by a.attnum)
        from pg_attribute as a join pg_type as t on t.typrelid = a.attrelid
        where t.oid = to_regtype({sql_literal(name)}) and a.attnum > 0 and not a.attisdropped
    ) = {sql_literal(columns)} then
        return;
    end if;
    drop type if exists {name} cascade;
    create type {name} as ({columns});
end
$type$"""


def made_of(function: Function, schema: str) -> Iterator[str]:
    """The statements that make a function of a router."""
    routing = ROUTINGS.get(function.name, UNKNOWN)
    if routing.kind not in ("command", "refused"):
        yield proxy(function, routing, schema)
    yield public(function, routing, schema)
    routine = f"{'procedure' if function.kind == 'p' else 'function'}"
    target = f"{quoted(schema)}.{quoted(function.name)}({function.identity})"
    if function.comment:
        yield f"comment on {routine} {target} is {sql_literal(function.comment)}"
    yield f"revoke all on {routine} {target} from public"
    if function.grantees:
        yield f"grant execute on {routine} {target} to {', '.join(function.grantees)}"


CONTEXT = ("on integer[]", "role name", "bucket integer", "version bigint", "commands bigint",
           "project text")  # fmt: skip


def proxy(function: Function, routing: Routing, schema: str) -> str:
    """The function that PL/Proxy runs: the call as the shard is to make it."""
    context = [f"c_{declared}" for declared in CONTEXT]
    given = [
        f"_{name} {type_}"
        for name, type_ in zip(function.names, function.types, strict=True)
        if name != "project"
    ]
    passed = [
        f"{quoted(name)} => " + ("e.project" if name == "project" else f"_{name}::{type_}")
        for name, type_ in zip(function.names, function.types, strict=True)
    ]
    if function.columns:
        result = f"table ({', '.join(function.columns)})"
    else:
        result = function.result or ""
        result = result if result.startswith("SETOF ") else f"setof {result}"
    exact = "true" if routing.is_exact else "false"
    return f"""
create or replace function agent_memory_router.{quoted(function.name)}(
    {", ".join([*context, *given])}
) returns {result} language plproxy as {BODY}
    cluster 'agent_memory';
    run on agent_memory_cluster.each(c_on);
    select r.* from agent_memory_cluster.enter(
        c_role, c_bucket, c_version, c_commands, c_project, {exact}) as e (project)
    cross join lateral {quoted(schema)}.{quoted(function.name)}({", ".join(passed)}) as r;
{BODY}"""


def step_proxy(name: str, arguments: Sequence[str], result: str) -> str:
    """The function that PL/Proxy runs for a step of a search."""
    given = ", ".join([*(f"c_{declared}" for declared in CONTEXT), *(f"_{a}" for a in arguments)])
    passed = ", ".join(f"{a.split()[0]} => _{a.split()[0]}" for a in arguments)
    return f"""
create or replace function agent_memory_router.{name}({given}) returns setof {result}
language plproxy as {BODY}
    cluster 'agent_memory';
    run on agent_memory_cluster.each(c_on);
    select r.* from agent_memory_cluster.enter(
        c_role, c_bucket, c_version, c_commands, c_project) as e (project)
    cross join lateral memory.{name}({passed}, project => e.project) as r;
{BODY}"""


def call_of(function: Function, arguments: dict[str, str]) -> str:
    """The call of the proxy, from within the public function."""
    context = [f"route.{part}" for part in ("targets", "role", "bucket", "version", "commands")]
    own = [
        arguments.get(name, f"{function.name}.{quoted(name)}")
        for name in function.names
        if name != "project"
    ]
    return (
        f"agent_memory_router.{quoted(function.name)}("
        f"{', '.join([*context, 'route.project', *own])})"
    )


def as_json(function: Function) -> str:
    """The arguments of a call by name; a vector is its text."""
    given = ", ".join(
        f"{sql_literal(name)}, {function.name}.{quoted(name)}"
        + ("::text" if type_.endswith("vec") else "")
        for name, type_ in zip(function.names, function.types, strict=True)
        if name != "project"
    )
    return f"jsonb_build_object({given})"


def public(function: Function, routing: Routing, schema: str) -> str:
    """The function that callers see."""
    head = f"create or replace {'procedure' if function.kind == 'p' else 'function'} "
    head += f"{quoted(schema)}.{quoted(function.name)}({function.declared})"
    if function.kind != "p":
        head += f" returns {function.result}"
    volatility = {"i": "immutable", "s": "stable", "v": "volatile"}[function.volatility]
    if routing.kind == "refused":
        message, hint = routing.refusal
        body = f"""
begin
    raise exception {sql_literal(message)}
        using errcode = 'feature_not_supported', hint = {sql_literal(hint)};
end
"""
    elif routing.kind == "command":
        body = command_body(function, routing)
    else:
        body = routed_body(function, routing)
    body = body.replace("{f}", function.name)
    attributes = "" if function.kind == "p" else f" {volatility} security definer"
    return (
        f"{head}\nlanguage plpgsql{attributes}\nset search_path = pg_catalog, pg_temp\n"
        f"as {BODY}\n#variable_conflict use_variable{body}{BODY}"
    )


def command_body(function: Function, routing: Routing) -> str:
    """What is the same on all shards: by the log."""
    arguments = ", ".join(
        f"{sql_literal(name)}, "
        + (
            f"agent_memory_cluster.project_of({function.name}.project)"
            if name == "project"
            else f"{function.name}.{quoted(name)}"
        )
        for name in function.names
    )
    kept = sql_literal(routing.kept_table) if routing.kept_table else "null"
    call = (
        f"agent_memory_cluster.command({sql_literal(function.name)},"
        f" jsonb_build_object({arguments}), {kept})"
    )
    if function.columns:
        answer = f"""return query
    select r.* from jsonb_to_recordset({call}) as r ({", ".join(function.columns)});"""
    elif function.result == "void":
        answer = f"perform {call};"
    elif function.result == "jsonb":
        answer = f"return {call} -> 0;"
    else:
        answer = f"return ({call} ->> 0)::{function.result};"
    return f"""
begin{routing.guard}
    {answer}
end
"""


def routed_body(function: Function, routing: Routing) -> str:
    """A call that goes to one shard or several, and again where the cluster made it fail."""
    call = call_of(function, {})
    several = f"{call} as r" if " as r (" not in routing.tail else call
    if routing.body is not None:
        order = LISTED
        merged = routing.body.format(
            f=function.name,
            first=call_of(function, {"page": "1", "page_size": "1"}),
            call=call_of(function, routing.arguments),
            order=order.format(f=function.name),
            key=KEY.format(f=function.name),
            arguments=as_json(function),
        )
    else:
        merged = answer(function, f"select {routing.select} from {several} {routing.tail}")
    single = answer(function, f"select r.* from {call} as r")
    if routing.kind in ("one", "any") or (
        routing.select == "r.*" and not routing.tail and routing.body is None
    ):
        run = single
    else:
        run = f"""if cardinality(route.targets) = 1 then
                {single}
            else
                {merged}
            end if;"""
    declared = ""
    if not function.is_set and not function.columns:
        declared = f"\n    result {function.result};"
    elif routing.declared:
        declared = f"\n    {routing.declared}"
    return f"""
declare
    route agent_memory_cluster.route := agent_memory_cluster.route(
        {"null" if "project" not in function.names else f"{function.name}.project"},
        {routing.bucket}, {"true" if routing.kind == "any" else "false"},
        coalesce({routing.repeatable}, false));{declared}
    failure agent_memory_cluster.failure;
begin{routing.guard}
    loop
        begin
            {run}
        exception when others then
            get stacked diagnostics failure.state = returned_sqlstate,
                failure.message = message_text, failure.detail = pg_exception_detail,
                failure.hint = pg_exception_hint;
        end;
        route := agent_memory_cluster.again(route, failure);
    end loop;
end
"""


def answer(function: Function, statement: str) -> str:
    """Return what a statement gives, in the form of the function's result."""
    if function.is_set:
        return f"return query {statement};\n                return;"
    if function.columns:
        names = ", ".join(column.split(" ")[0] for column in function.columns)
        return f"{into(statement, names)};\n                return;"
    return f"{into(statement, 'result')};\n                return result;"


def into(statement: str, names: str) -> str:
    """The statement with an INTO after its list of columns."""
    return re.sub(r" from agent_memory_router", f" into {names} from agent_memory_router",
                  statement, count=1)  # fmt: skip


def install(router: psycopg.Connection, shard: psycopg.Connection, schema: str) -> int:
    """Make the functions of a router, all or none; how many public ones there are."""
    functions = functions_of(shard, schema)
    with router.transaction():
        router.execute("set local check_function_bodies = off")
        router.execute("set local client_min_messages = warning")
        router.execute("drop schema if exists agent_memory_router cascade")
        router.execute(sql.SQL("create schema if not exists {}").format(sql.Identifier(schema)))
        for statement in statements(shard, schema):
            run(router, statement)
        known = [function.name for function in functions]
        row = router.execute(
            "select coalesce(string_agg(format('drop routine %%s', p.oid::regprocedure), '; '), '')"
            " from pg_proc as p where p.pronamespace = %s::regnamespace"
            " and p.proname like 'memory\\_%%' and p.proname <> all(%s)",
            [quoted(schema), known],
        ).fetchone()
        assert row is not None
        if row[0]:
            router.execute(row[0].encode())
    return len(functions)


def run(router: psycopg.Connection, statement: str) -> None:
    """Run a statement; a function whose result is another now is dropped before."""
    try:
        with router.transaction():
            router.execute(statement.encode())
    except psycopg.errors.InvalidFunctionDefinition:
        found = re.match(r"\s*create or replace (\w+) ([\w.]+)\(", statement)
        if found is None:
            raise
        row = router.execute(
            "select string_agg(format('drop routine %%s', p.oid::regprocedure), '; ')"
            " from pg_proc as p where p.oid::regproc::text = %s or"
            " format('%%I.%%I', p.pronamespace::regnamespace, p.proname) = %s",
            [found[2], found[2]],
        ).fetchone()
        assert row is not None
        if row[0]:
            router.execute(row[0].encode())
        router.execute(statement.encode())
