"""Where the calls of each public function go, and what makes one answer of several shards'."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent_memory.build import sql_literal

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

    @property
    def is_writing(self) -> bool:
        """Whether a call may write: what reads only is repeatable whatever its arguments."""
        return self.repeatable != "true"


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
    declared="arguments jsonb;\n    parts text;",
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
        tail="group by r.entity_type, r.entity_id order by r.entity_type, r.entity_id"
        " limit {f}.page_size",
        is_exact=True,
    ),
    "memory_restore": Routing(
        "read",
        "case when {f}.ids is null then " + PLAIN_USER_BUCKET + " end",
        # Ids of other shards are of no memory there. In turn, each what is left of most.
        # Where one fails, and it is tried again, those before it have done their part.
        body="""foreach target in array route.targets loop
                    route.targets := array[target];
                    result := coalesce(result, 0) + (select r from {call} as r);
                    exit when result >= {f}.most;
                end loop;
                return result;""",
        declared="target integer;",
        arguments={"most": "({f}.most - coalesce(result, 0))::integer"},
    ),
    "memory_embedding_status": Routing(
        "all",
        repeatable="true",
        select="r.in_use, r.provider, r.model, r.dimension, sum(r.memories)::bigint,"
        " sum(r.embedded)::bigint, case when bool_and(r.filled_at is not null)"
        " then max(r.filled_at) end",
        tail="group by r.in_use, r.provider, r.model, r.dimension order by r.in_use desc",
    ),
    "memory_slots": Routing("read", PLAIN_USER_BUCKET, "true", guard=ONE_USER),
    "memory_sources": by_id(reads=True),
    "memory_outcomes": Routing("one", "memory._bucket_of({f}.message_ids[1])", "true"),
    "memory_job_list": Routing(
        "all", repeatable="true", tail="order by r.id desc limit {f}.page_size"
    ),
    "memory_model_list": ANY,
    "memory_model_usage": Routing(
        "all",
        repeatable="true",
        select="r.day, r.kind, sum(r.calls)::bigint, sum(r.errors)::bigint,"
        " sum(r.prompt_tokens)::bigint, sum(r.completion_tokens)::bigint, sum(r.seconds),"
        " sum(r.facts_dropped)::bigint",
        tail="group by r.day, r.kind order by r.day desc, r.kind",
    ),
    "memory_health": Routing(
        "all",
        repeatable="true",
        select="r.what, string_agg(distinct r.value, '; '), bool_and(r.is_well), max(r.hint)",
        tail="with ordinality as r (what, value, is_well, hint, place)"
        " group by r.what order by min(r.place)",
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
    **{
        name: refused("a router has no memories", f"Call {name}() on each shard.")
        for name in (
            "memory_embed_again", "memory_archive", "memory_embedding_change",
            "memory_embedding_fill", "memory_embedding_switch", "memory_embedding_finish",
        )
    },
    "memory_eval": refused(
        "searches of a cluster can't be compared through a router",
        "Call memory_eval() on a shard: its users are a sample of all.",
    ),
    "memory_project_clone": refused(
        "a project can't be cloned in a cluster",
        "A copy's buckets are others, of other shards. Clone it in a database by itself.",
    ),
}  # fmt: skip
UNKNOWN = refused("this function can't be called through a router yet", "Connect to a shard.")
