"""The functions of a router: what PL/Proxy runs, and what callers see, for each of a shard's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent_memory.build import sql_literal
from agent_memory.cluster.catalog import Function
from agent_memory.cluster.routings import KEY, LISTED, ROUTINGS, UNKNOWN, Routing
from agent_memory.deploy import quoted

BODY = "$router$"
# The steps of a search over users (sql/private/shard) with their arguments, but the project.
STEPS = {
    "_shard_part": (("arguments jsonb",), "setof text"),
    "_shard_embedding": (("query text",), "setof text"),
    "_shard_answer": (
        ("arguments jsonb", "parts text", "details text"),
        "table (told jsonb, answer memory.search_row)",
    ),
    "_shard_details": (("arguments jsonb", "missing jsonb"), "setof text"),
    "_shard_returned": (("ids uuid[]", "counts boolean", "warms boolean"), "setof integer"),
}


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


CONTEXT = ("on integer[]", "role name", "asker name", "bucket integer", "version bigint",
           "commands bigint", "project text", "zone text", "style text")  # fmt: skip
INSTANT = "timestamp with time zone"


def proxy(function: Function, routing: Routing, schema: str) -> str:
    """The function that PL/Proxy runs: the call as the shard is to make it."""
    context = [f"c_{declared}" for declared in CONTEXT]
    given = [
        # A time goes as ISO, however the caller's session writes it.
        f"_{name} {'text' if type_ == INSTANT else type_}"
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
    exact, writes = ("true" if flag else "false" for flag in (routing.is_exact, routing.is_writing))
    return f"""
create or replace function agent_memory_router.{quoted(function.name)}(
    {", ".join([*context, *given])}
) returns {result} language plproxy as {BODY}
    cluster 'agent_memory';
    run on agent_memory_cluster.each(c_on);
    select r.* from agent_memory_cluster.enter(
        c_role, c_bucket, c_version, c_commands, c_project, c_zone, {exact}, {writes}, c_asker,
        c_style
    ) as e (project)
    cross join lateral {quoted(schema)}.{quoted(function.name)}({", ".join(passed)}) as r;
{BODY}"""


def step_proxy(name: str, arguments: Sequence[str], result: str) -> str:
    """The function that PL/Proxy runs for a step of a search."""
    given = ", ".join([*(f"c_{declared}" for declared in CONTEXT), *(f"_{a}" for a in arguments)])
    passed = ", ".join(f"{a.split()[0]} => _{a.split()[0]}" for a in arguments)
    return f"""
create or replace function agent_memory_router.{name}({given}) returns {result}
language plproxy as {BODY}
    cluster 'agent_memory';
    run on agent_memory_cluster.each(c_on);
    select r.* from agent_memory_cluster.enter(
        c_role, c_bucket, c_version, c_commands, c_project, c_zone, asker => c_asker,
        style => c_style
    ) as e (project)
    cross join lateral memory.{name}({passed}, project => e.project) as r;
{BODY}"""


def call_of(function: Function, arguments: dict[str, str]) -> str:
    """The call of the proxy, from within the public function."""
    parts = ("targets", "role", "asker", "bucket", "version", "commands")
    context = [f"route.{part}" for part in parts]
    own = [
        arguments.get(name) or passed_as(f"{function.name}.{quoted(name)}", type_)
        for name, type_ in zip(function.names, function.types, strict=True)
        if name != "project"
    ]
    return (
        f"agent_memory_router.{quoted(function.name)}("
        f"{', '.join([*context, 'route.project', 'route.zone', 'route.style', *own])})"
    )


def passed_as(value: str, type_: str) -> str:
    """An argument as the proxy takes it."""
    return f"to_jsonb({value}) #>> '{{}}'" if type_ == INSTANT else value


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
        # Values go to shards and come from them as text.
        f"set extra_float_digits = 1\n"
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
    if routing.declared:
        declared += f"\n    {routing.declared}"
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
