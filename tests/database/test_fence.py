"""Row security: what memory_grant() and memory_bind() let a role see and write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, LiteralString

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import make_conninfo
from psycopg.types.json import Jsonb

from tests.database.calls import Connection, call, refused, rows, scalar, texts
from tests.database.fenced import Place, becoming, fill, grant, needs_many_graphs, roles
from tests.golden import assert_golden

ANN = Place(user_id="ann")
ANN_BOT = Place(user_id="ann", agent_id="bot")
BOB = Place(user_id="bob")
BOB_BOT = Place(user_id="bob", agent_id="bot")
OTHER = Place(project="other", user_id="ann")
PLACES = (ANN, ANN_BOT, BOB, BOB_BOT, OTHER)
TABLES: LiteralString = (
    "select c.oid::regclass::text as name, c.relname, n.nspname as home from pg_class as c"
    " join pg_namespace as n on n.oid = c.relnamespace where c.relkind in ('r', 'p')"
    " and n.nspname in ('memory', 'memory_default') order by 1"
)
# Of schema memory: what no fenced role has any right to.
CLOSED = {
    "memory.api_key", "memory.secret", "memory.role_grant", "memory.signing_key", "memory.webhook",
    "memory.delivery", "memory.member", "memory.event_link", "memory.event_chain",
    "memory.read_event", "memory_default.event_link", "memory_default.event_chain",
    "memory_default.read_event",
}  # fmt: skip
# They tell nothing of anybody: which of 1,024 rows are locked, which release this is, what a
# cluster of OpenSearch would be set to.
EMPTY = {"memory.key_lock", "memory.schema_version", "memory.cluster_setting"}
# A view that fenced roles may ask reads them; no row of them is theirs.
UNSEEN = {"memory.connector", "memory.connected_model", "memory.model_task"}


@pytest.fixture(scope="module")
def filled(shared: Connection) -> Connection:
    """A database with something of each kind in every place."""
    call(shared, "memory_project_create", name="other")
    for place in PLACES:
        fill(shared, place)
    shared.execute("analyze")
    return shared


@pytest.fixture
def role(filled: Connection) -> Iterator[str]:
    """One that was granted nothing yet."""
    with roles(filled, "role") as (name,):
        yield name


@pytest.fixture
def own(filled: Connection, role: str, shared_database: str) -> Iterator[Connection]:
    """The role's session."""
    assert filled
    with psycopg.connect(shared_database, user=role, password="x", autocommit=True) as conn:
        yield conn


def seen(conn: Connection, table: str) -> str:
    """All that a role sees of a table, as one text."""
    return "\n".join(str(row) for row in conn.execute(f"select * from {table}".encode()).fetchall())


def words(text: str) -> set[str]:
    """The words of places that a text holds."""
    return {
        word
        for place in PLACES
        for word in [place.word]
        if re.search(f"{word}(?!\\w*q)", text.lower())
    }


# ---- the catalog


def test_every_table_is_fenced(filled: Connection) -> None:
    """A new table is closed to fenced roles until _fence_policies() knows it."""
    tables = rows(filled, TABLES)
    assert len(tables) > 30
    for table in tables:
        row = rows(
            filled,
            "select c.relrowsecurity as is_on, array_agg(format('%%s %%s', p.polname, p.polcmd)"
            " order by p.polname) as policies, bool_or(p.polname = 'fence_select'"
            " and pg_get_expr(p.polqual, c.oid) in ('true', 'false')) as is_flat"
            " from pg_class as c join pg_policy as p on p.polrelid = c.oid"
            " where c.oid = %s::regclass group by c.oid", table["name"],
        )  # fmt: skip
        assert row and row[0]["is_on"], table["name"]
        assert row[0]["policies"] == [
            "fence_delete d", "fence_insert a", "fence_select r", "fence_update w", "fenced *",
            "open *",
        ], table["name"]  # fmt: skip
        is_flat = table["name"] in CLOSED | EMPTY | UNSEEN
        assert row[0]["is_flat"] == is_flat, (
            f"{table['name']}: is it closed, or what of it is seen?"
        )
        has_right = scalar(
            filled, "select has_any_column_privilege('memory_fenced', %s, 'select')", table["name"]
        )
        assert has_right == (table["name"] not in CLOSED), table["name"]


def test_a_table_that_is_new_is_closed(database: str) -> None:
    with psycopg.connect(database, autocommit=True) as conn, roles(conn, "new") as (name,):
        conn.execute("create table memory.newer (x text); insert into memory.newer values ('x')")
        conn.execute("grant select on memory.newer to public")
        conn.execute("select memory_init()")
        grant(conn, name, Place(), "write")
        with becoming(conn, name):
            assert rows(conn, "select * from memory.newer") == []
        with becoming(conn, "memory_reader"):
            assert rows(conn, "select * from memory.newer") == [{"x": "x"}]


def test_every_view_has_its_reader_s_rights(filled: Connection) -> None:
    """But for those of the fence, which read the grants for whoever asks, and tell of no other."""
    own_rights = rows(
        filled,
        "select c.oid::regclass::text as name from pg_class as c where c.relkind in ('v', 'm')"
        " and c.relnamespace in ('memory'::regnamespace, 'memory_default'::regnamespace)"
        " and not coalesce('security_invoker=true' = any(c.reloptions), false) order by 1",
    )
    assert [row["name"] for row in own_rights] == [
        "memory.binding", "memory.bound_grant", "memory.bound_project", "memory.caller",
        "memory.effective_grant", "memory.granted_project", "memory.held_grant",
        "memory.key_project", "memory.own_binding", "memory.own_grant", "memory.plain_grant",
        "memory.project_models",
    ]  # fmt: skip
    for name in ("memory.binding", "memory.effective_grant", "memory.project_models"):
        for role in ("memory_fenced", "memory_reader", "memory_admin"):
            assert not scalar(filled, "select has_table_privilege(%s, %s, 'select')", role, name)


def test_a_view_of_grants_shows_none_of_others(
    filled: Connection, role: str, own: Connection
) -> None:
    """Nor to a function that looks at rows before the view has chosen them."""
    grant(filled, role, ANN)
    notices: list[str] = []
    own.add_notice_handler(lambda notice: notices.append(notice.message_primary or ""))
    with roles(filled, "theirs") as (theirs,):
        grant(filled, theirs, BOB)
        grant(filled, theirs, Place("other"))
        own.execute(
            "create function pg_temp.tell(told text) returns boolean language plpgsql cost 0.0001"
            " as $$ begin raise notice '%', told; return true; end $$"
        )
        for view in ("own_grant", "plain_grant", "bound_grant", "held_grant"):
            own.execute(
                sql.SQL("select from memory.{} as g where pg_temp.tell(g.user_id)").format(
                    sql.Identifier(view)
                )
            )
        for view in ("granted_project", "bound_project", "key_project"):
            own.execute(f"select from memory.{view} as p where pg_temp.tell(p.name)".encode())
    assert set(notices) == {"ann", "default"}


def test_definers_rights_that_fenced_roles_have(filled: Connection) -> None:
    """They take the caller's proof, or tell of no row."""
    found = rows(
        filled,
        "select p.proname as name, p.proargnames[1] as first from pg_proc as p"
        " where p.prosecdef"
        " and (p.pronamespace = 'memory'::regnamespace or p.proname like 'memory%')"
        " and has_function_privilege('memory_fenced_writer', p.oid, 'execute')",
    )
    assert {row["name"] for row in found if row["first"] != "caller"} == {
        "_graph_is_sound", "_is_at_work", "_python_init", "memory_bind",
    }  # fmt: skip


def test_the_matrix_of_roles_objects_and_operations(filled: Connection) -> None:
    """Tables by operation and column, functions, and the policies by which rows are chosen."""
    everybody = ["public", "memory_reader", "memory_writer", "memory_admin", "memory_fenced",
                 "memory_fenced_writer", "memory_bound", "memory_cypher",
                 "memory_gateway"]  # fmt: skip
    lines = rows(
        filled,
        "with roles (role, place) as (select * from unnest(%s::text[]) with ordinality),"
        " words (word) as (values ('select'), ('insert'), ('update'), ('delete'), ('truncate'),"
        "     ('references'), ('trigger'))"
        " select format('%%s %%s: %%s', c.oid::regclass, r.role, string_agg("
        "     case when has_table_privilege(r.role, c.oid, w.word) then w.word"
        "     else format('%%s (%%s)', w.word, array_to_string(k.columns, ', ')) end, ', '"
        "     order by w.word)) as line"
        " from pg_class as c cross join roles as r cross join words as w"
        " cross join lateral (select array(select a.attname from pg_attribute as a"
        "     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped"
        "     and w.word in ('select', 'insert', 'update', 'references')"
        "     and has_column_privilege(r.role, c.oid, a.attnum, w.word)"
        "     order by a.attname) as columns) as k"
        " where c.relkind in ('r', 'p', 'v') and c.relnamespace in ('memory'::regnamespace,"
        "     'memory_default'::regnamespace)"
        "     and (has_table_privilege(r.role, c.oid, w.word) or k.columns <> '{}')"
        " group by c.oid, r.role, r.place"
        " union all select format('%%s: %%s', p.oid::regprocedure, string_agg(r.role, ', '"
        "     order by r.place)) from pg_proc as p cross join roles as r"
        " where p.proname like 'memory\\_%%' and p.pronamespace = 'public'::regnamespace"
        "     and has_function_privilege(r.role, p.oid, 'execute') group by p.oid"
        " union all select format('%%s %%s %%s to %%s: using %%s check %%s', p.polrelid::regclass,"
        "     p.polname, p.polcmd, array_to_string(p.polroles::regrole[], ', '),"
        "     coalesce(pg_get_expr(p.polqual, p.polrelid), '-'),"
        "     coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-'))"
        " from pg_policy as p join pg_class as c on c.oid = p.polrelid"
        " where c.relnamespace in ('memory'::regnamespace, 'memory_default'::regnamespace)"
        "     and p.polname <> 'open' and p.polname <> 'fenced'"
        " order by 1", everybody,
    )  # fmt: skip
    assert_golden("privileges", [" ".join(row["line"].split()) for row in lines])


# ---- granting


@pytest.mark.parametrize(
    "how",
    ["superuser", "bypassrls", "in role memory_reader", "in role memory_writer",
     "in role memory_admin", "in role memory_gateway", "in role memory_cypher"],
)  # fmt: skip
def test_a_role_that_gets_round_its_fence_is_refused(filled: Connection, how: str) -> None:
    with roles(filled, "round", options=how) as (name,):
        with refused(filled, "0LP01"):
            grant(filled, name, ANN)
        inherits = scalar(filled, "select pg_has_role(%s, 'memory_fenced', 'usage')", name)
        assert inherits == (how == "superuser")
        # Through another role, too, and where it has to be taken by SET ROLE first.
        options = f"noinherit in role {name}"
        with roles(filled, "through", options=options) as (inner,), refused(filled, "0LP01"):
            grant(filled, inner, ANN)


def test_what_memory_grant_refuses(filled: Connection, role: str) -> None:
    wrong: list[tuple[str, dict[str, Any]]] = [
        ("42704", {"role": "nobody at all"}),
        ("3F000", {"role": role, "project": "nowhere"}),
        ("22023", {"role": role, "privilege": "all"}),
        ("22023", {"role": role, "privilege": None}),
        ("22023", {"role": role, "user_id": "*"}),
        ("22023", {"role": role, "user_id": " "}),
        ("0LP01", {"role": "memory_fenced"}),
        ("0LP01", {"role": "memory_fenced_writer"}),
        ("0LP01", {"role": "memory_bound"}),
    ]
    for sqlstate, arguments in wrong:
        with refused(filled, sqlstate):
            call(filled, "memory_grant", **arguments)
    with refused(filled, "42704"):
        call(filled, "memory_revoke", role="nobody at all")


def test_a_role_that_is_one_of_the_three_later_stays_fenced(filled: Connection, role: str) -> None:
    grant(filled, role, ANN)
    filled.execute(f"grant memory_writer to {role}".encode())
    with becoming(filled, role):
        assert words(seen(filled, "memory.memory")) == {ANN.word, ANN_BOT.word}


def test_grants_add_up_and_are_taken_back(filled: Connection, role: str, own: Connection) -> None:
    grant(filled, role, ANN, "write")
    grant(filled, role, ANN, "read")
    grant(filled, role, BOB_BOT)
    held = rows(filled, "select project, user_id, agent_id, privilege from memory_grants()"
                " where role = %s order by user_id", role)  # fmt: skip
    assert held == rows(own, "select project, user_id, agent_id, privilege from memory_grants()"
                        " order by user_id")  # fmt: skip
    assert [tuple(row.values()) for row in held] == [
        ("default", "ann", None, "write"), ("default", "bob", "bot", "read"),
    ]  # fmt: skip
    assert words(seen(own, "memory.memory")) == {ANN.word, ANN_BOT.word, BOB_BOT.word}
    (revoked,) = call(filled, "memory_revoke", role=role, user_id="ann", privilege="write")
    assert revoked == {"memory_revoke": 1}
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        call(own, "memory_add", messages="I like figs.", user_id="ann")
    call(filled, "memory_revoke", role=role, user_id="ann")
    call(filled, "memory_revoke", role=role, user_id="bob", agent_id="bot")
    assert words(seen(own, "memory.memory")) == set()
    assert rows(own, "select * from memory_project_list()") == []
    with pytest.raises(psycopg.errors.InvalidSchemaName):
        call(own, "memory_search", query="x", user_id="ann")


def test_members_of_a_group_have_its_grants(filled: Connection, role: str, own: Connection) -> None:
    with roles(filled, "group", options="nologin") as (group,):
        grant(filled, group, BOB)
        filled.execute(f"grant {group} to {role}".encode())
        assert words(seen(own, "memory.memory")) == {BOB.word, BOB_BOT.word}
        filled.execute(f"revoke {group} from {role}".encode())
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            seen(own, "memory.memory")


def test_names_of_roles_need_no_care(filled: Connection) -> None:
    name = 'a "b" c\'d'
    filled.execute("""create role "a ""b"" c'd" """)
    try:
        grant(filled, name, ANN)
        with becoming(filled, name):
            assert words(seen(filled, "memory.memory")) == {ANN.word, ANN_BOT.word}
    finally:
        filled.execute("""drop role "a ""b"" c'd" """)
    # Its number is all that is left, and nobody else gets it.
    assert rows(filled, "select * from memory_grants() where role = %s", name) == []
    filled.execute("""create role "a ""b"" c'd" in role memory_fenced""")
    with becoming(filled, name):
        assert seen(filled, "memory.memory") == ""
    filled.execute("""drop role "a ""b"" c'd" """)


# ---- seeing


@pytest.mark.parametrize(
    ("place", "expected"),
    [(ANN, {ANN, ANN_BOT}), (BOB_BOT, {BOB_BOT}), (Place(agent_id="bot"), {ANN_BOT, BOB_BOT}),
     (Place(), {ANN, ANN_BOT, BOB, BOB_BOT}), (OTHER, {OTHER}), (Place(user_id="x"), set()),
     (Place(run_id="r"), set()), (Place(app_id="p", user_id="ann"), set())],
)  # fmt: skip
def test_each_table_shows_what_was_granted(
    filled: Connection, role: str, own: Connection, place: Place, expected: set[Place]
) -> None:
    grant(filled, role, place)
    for table in rows(filled, TABLES):
        if table["name"] in CLOSED:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                seen(own, table["name"])
            continue
        for name in {table["name"], table["name"].replace("memory_default.", "memory_other.")}:
            told = seen(own, name)
            allowed = {one.word for one in expected}
            assert words(told) <= allowed, name
            if words(seen(filled, name)) >= allowed:
                assert words(told) == allowed, name
    assert len(rows(own, "select name from memory.project")) == 1


def test_nothing_is_seen_without_a_grant(filled: Connection, role: str, own: Connection) -> None:
    filled.execute(f"grant memory_fenced to {role}".encode())
    for table in rows(filled, TABLES):
        if table["name"] not in CLOSED | EMPTY:
            assert seen(own, table["name"]) == "", table["name"]


def test_statistics_and_plans_tell_of_nobody(
    filled: Connection, role: str, own: Connection
) -> None:
    grant(filled, role, ANN)
    assert rows(filled, "select from pg_stats where schemaname = 'memory_default'")
    assert rows(own, "select * from pg_stats where schemaname like 'memory%'") == []
    assert rows(own, "select * from pg_stats_ext where schemaname like 'memory%'") == []
    plan = rows(own, "explain (analyze, verbose, costs off) select * from memory.memory"
                " where memory like '%zq%'")  # fmt: skip
    assert words(str(plan)) == set()
    # A condition of the caller's is asked of no row beyond the fence.
    own.execute("create function pg_temp.tell(text) returns boolean language plpgsql cost 0.0001"
                " as $$ begin raise notice '%', $1; return true; end $$")  # fmt: skip
    told: list[str] = []
    own.add_notice_handler(lambda notice: told.append(notice.message_primary or ""))
    for table in ("memory.memory", "memory_default.memory", "memory.message"):
        column = "content" if table.endswith("message") else "memory"
        rows(own, f"select from {table} where pg_temp.tell({column})")
    assert told
    assert words("\n".join(told)) <= {ANN.word, ANN_BOT.word}


def test_cypher_stays_within_a_grant(filled: Connection, role: str, own: Connection) -> None:
    query = {"query": "MATCH (a)-[r]->(b) RETURN a.name AS a, b.name AS b"}
    grant(filled, role, ANN)
    grant(filled, role, BOB_BOT)
    assert words(str(call(own, "memory_cypher", user_id="ann", **query))) == {
        ANN.word,
        ANN_BOT.word,
    }
    found = call(own, "memory_cypher", user_id="bob", agent_id="bot", **query)
    assert words(str(found)) == {BOB_BOT.word}
    path = {"query": "MATCH p = (a)-[*1..3]-(b) RETURN a.name AS a, b.name AS b"}
    found = call(own, "memory_cypher", user_id="bob", agent_id="bot", **path)
    assert words(str(found)) == {BOB_BOT.word}
    for ids in ({"user_id": "bob"}, {"user_id": "*"}, {"agent_id": "bot"}, {"user_id": "carl"}):
        with denied("42501"):
            call(own, "memory_cypher", **ids, **query)
    direct: list[LiteralString] = [
        'select * from memory_default_graph."Entity"',
        "select * from ag_catalog.cypher('memory_default_graph', $$ MATCH (n) RETURN n $$)"
        " as (n ag_catalog.agtype)",
        "select memory._cypher('memory_default_graph', 'MATCH (n) RETURN n.name AS n', '{n}',"
        " '{}', '{\"user_id\": \"bob\"}')",
        "select memory._fenced_cypher('0 00', 'default', 'MATCH (n) RETURN n.name AS n', '{n}',"
        " '{}', '{\"user_id\": \"bob\"}')",
        "select set_config('memory.cypher_scope', '{}', false);"
        ' select * from memory_default_graph."RELATION"',
    ]
    for statement in direct:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            own.execute(statement)


@contextmanager
def denied(sqlstate: str) -> Iterator[None]:
    """The block raises this SQLSTATE with a hint; inside a transaction, too."""
    with pytest.raises(psycopg.Error) as raised:
        yield
    assert raised.value.diag.sqlstate == sqlstate, raised.value
    assert raised.value.diag.message_hint, raised.value


def test_proofs_can_t_be_made_or_borrowed(
    filled: Connection, role: str, own: Connection, shared_database: str
) -> None:
    grant(filled, role, ANN, "write")
    bobs = scalar(filled, "select id from memory.memory where user_id = 'bob' limit 1")
    with roles(filled, "other") as (other,):
        grant(filled, other, Place(), "write")
        with psycopg.connect(shared_database, user=other, password="x") as theirs:
            token = scalar(theirs, "select memory._caller()")
            oid = scalar(filled, "select %s::regrole::oid::text", other)
            assert token.startswith(oid)
            for forged in (token, f"{oid} {'0' * 64}", "0 x", "", None, f"{oid}  {token[-64:]}"):
                for statement in (
                    "select memory._fenced_record_none(%s, 'default', %s, 'x')",
                    "select memory._fenced_count_access(%s, 'default', array[%s]::uuid[])",
                    "select memory._fenced_erase_events(%s, 'default', array[%s]::uuid[])",
                ):
                    with denied("42501"):
                        own.execute(statement, [forged, bobs])
            # One's own proves only oneself, in this transaction.
            mine = scalar(own, "select memory._caller()")
            with denied("42501"):
                own.execute(
                    "select memory._fenced_record_none(%s, 'default', %s, 'x')", [mine, bobs]
                )
    before = rows(filled, "select * from memory.access order by memory_id")
    with own.transaction():
        own.execute("select memory._fenced_count_access(memory._caller(), 'default', %s::uuid[])",
                    [[bobs]])  # fmt: skip
        own.execute("select memory._fenced_erase_events(memory._caller(), 'default', %s::uuid[])",
                    [[bobs]])  # fmt: skip
    assert rows(filled, "select * from memory.access order by memory_id") == before
    with denied("40001"):
        own.execute(
            "select memory._fenced_record_none(memory._caller(), 'default', %s, 'x')", [bobs]
        )
    with pytest.raises(psycopg.errors.InvalidSchemaName):
        own.execute("select memory._fenced_embed(memory._caller(), 'other', '{x}', 'embedding')")


# ---- writing


def test_a_reader_writes_nothing(filled: Connection, role: str, own: Connection) -> None:
    grant(filled, role, ANN)
    (held,) = rows(filled, "select id, (select e.id from memory.event as e where e.memory_id = m.id"
                   " order by seq limit 1) as event from memory.memory as m"
                   " where memory = %s", f"the code word is {ANN.word}")  # fmt: skip
    calls: list[tuple[str, dict[str, Any]]] = [
        ("memory_add", {"messages": "I like figs.", "user_id": "ann"}),
        ("memory_add", {"messages": "I like figs.", "user_id": "ann", "infer": False}),
        ("memory_add_async", {"messages": "I like figs.", "user_id": "ann"}),
        ("memory_update", {"id": held["id"], "memory": "x"}),
        ("memory_delete", {"id": held["id"]}),
        ("memory_delete", {"id": held["id"], "purge": True}),
        ("memory_delete_all", {"user_id": "ann"}),
        ("memory_delete_all", {"user_id": "ann", "purge": True}),
        ("memory_forget", {"user_id": "ann"}),
        ("memory_undo", {"event_id": held["event"]}),
        ("memory_feedback", {"id": held["id"], "feedback": "NEGATIVE"}),
    ]
    # With and without a place in the project where it may write.
    for _ in range(2):
        before = everything(filled)
        for function, arguments in calls:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                call(own, function, **arguments)
            assert everything(filled) == before, function
        grant(filled, role, Place(user_id="somebody else"), "write")


MODES = ("row share", "row exclusive", "share update exclusive", "share", "share row exclusive",
         "exclusive", "access exclusive")  # fmt: skip
ROW_LOCKS = ("key share", "share", "no key update", "update")


def locks_of(own: Connection, home: str = "default") -> set[str]:
    """What the role can lock: tables by mode, and their rows."""
    taken = set()
    tables = rows(
        own, "select c.oid::regclass::text as name from pg_class as c where c.relkind in ('r', 'p')"
        " and c.relnamespace = any(%s::text[]::regnamespace[])", ["memory", f"memory_{home}"],
    )  # fmt: skip
    statements = [
        *(f"lock table {table['name']} in {mode} mode" for table in tables for mode in MODES),
        *(f"select from {table['name']} for {lock}" for table in tables for lock in ROW_LOCKS),
    ]
    for statement in statements:
        try:
            with own.transaction(force_rollback=True):
                own.execute(statement.encode())
            taken.add(statement)
        except psycopg.errors.InsufficientPrivilege:
            pass
    return taken


def test_who_only_reads_locks_nothing(filled: Connection, role: str, own: Connection) -> None:
    """Neither before it could write nor after; what is needed to write can lock."""
    grant(filled, role, ANN)
    assert locks_of(own) == set()
    grant(filled, role, ANN, "write")
    grant(filled, role, BOB, "write")
    assert "lock table memory_default.memory in exclusive mode" in locks_of(own)
    call(filled, "memory_revoke", role=role, user_id="ann", privilege="write")
    assert locks_of(own)
    call(filled, "memory_revoke", role=role, user_id="bob")
    assert locks_of(own) == set()
    assert words(seen(own, "memory.memory")) == {ANN.word, ANN_BOT.word}


def test_a_dropped_project_leaves_no_right_to_write(
    filled: Connection, role: str, own: Connection
) -> None:
    needs_many_graphs(filled)
    call(filled, "memory_project_create", name="brief")
    grant(filled, role, ANN)
    grant(filled, role, Place("brief"), "write")
    assert locks_of(own)
    call(filled, "memory_project_drop", name="brief")
    assert locks_of(own) == set()


def test_what_may_be_asked_of_models(filled: Connection, role: str, own: Connection) -> None:
    """Who only reads asks no chat model by a request of its own, and nobody more than a call
    may bring; audits hold no texts of whoever is audited.
    """
    grant(filled, role, ANN)
    for statement in (
        "select memory._fenced_model_call(memory._caller(), 'default', '{}')",
        "select memory._fenced_dropped_facts(memory._caller(), 'default', 1)",
        "select memory._fenced_record_none(memory._caller(), 'default', null, 'x')",
        "select memory._fenced_erase_events(memory._caller(), 'default', '{}')",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            own.execute(statement)
    much = "repeat('x', 11000000)"
    for statement in (
        f"select memory._fenced_embed(memory._caller(), 'default', array[{much}], 'embedding')",
        f"select memory._fenced_rerank(memory._caller(), 'default', 'x', array[{much}])",
        f"select memory._fenced_ask_model(memory._caller(), 'default', {much}, '[]')",
    ):
        with denied("54000"):
            own.execute(statement.encode())
    for name, user in (("anything at all", "ann"), ("memory_get", "x" * 600)):
        with pytest.raises(psycopg.Error) as raised:
            own.execute("select memory._fenced_audit_read(memory._caller(), 'default', %s, %s,"
                        " null, null, null, null)", [name, user])  # fmt: skip
        assert raised.value.diag.sqlstate in ("22023", "54000")
    grant(filled, role, ANN, "write")
    with denied("54000"):
        own.execute(
            "select memory._fenced_model_call(memory._caller(), 'default',"
            f" jsonb_build_object('messages', {much}))".encode()
        )
    with denied("22023"):
        own.execute("select memory._fenced_dropped_facts(memory._caller(), 'default', 2000000000)")


def everything(conn: Connection) -> dict[str, set[str]]:
    """All rows of all tables but those that are only locked."""
    return {
        row["name"]: {str(line) for line in rows(conn, f"select * from {row['name']}")}
        for row in rows(conn, TABLES)
        if row["relname"] not in ("lock", "key_lock") and row["home"] == "memory"
    }


def test_a_writer_does_a_whole_day(filled: Connection, role: str, own: Connection) -> None:
    day = Place(user_id="day")
    grant(filled, role, day, "write")
    before = everything(filled)
    call(own, "memory_add", messages="My name is Alex. I live in Rome. My sister Ann likes tea.",
         user_id="day", idempotency_key="key")  # fmt: skip
    assert call(own, "memory_add", messages="I live in Rome.", user_id="day")[0]["event"] == "NONE"
    (moved,) = call(own, "memory_add", messages="I live in Oslo.", user_id="day")
    assert moved["event"] == "UPDATE"
    call(own, "memory_undo", event_id=moved["event_id"])
    held = call(own, "memory_list", user_id="day")
    assert "Lives in Rome" in texts(held)
    call(own, "memory_update", id=held[0]["id"], metadata={"a": 1, "user_id": "bob"})
    call(own, "memory_feedback", id=held[0]["id"], feedback="POSITIVE")
    call(own, "memory_feedback", id=held[0]["id"], feedback="NEGATIVE")
    job = scalar(own, "select memory_add_async('I like figs.', user_id => 'day',"
                 " idempotency_key => 'job')")  # fmt: skip
    own.execute("call memory_process_jobs()")
    (event,) = call(own, "memory_event", id=job)
    assert event["status"] == "SUCCEEDED"
    assert "Likes figs" in texts(call(own, "memory_search", query="figs", user_id="day"))
    assert call(own, "memory_context", query="Where do I live?", user_id="day")
    assert call(own, "memory_relations", query="Ann", user_id="day")
    assert call(own, "memory_history", id=held[0]["id"])
    call(own, "memory_delete", id=held[0]["id"], purge=True)
    call(own, "memory_forget", user_id="day")
    after = everything(filled)
    for table, lines in before.items():
        assert lines <= after[table], table
    left = [line for table in after for line in after[table] - before[table]
            if table not in ("memory.role_grant", "memory.event")]  # fmt: skip
    assert left == []
    # Nobody else's jobs were touched.
    assert scalar(filled, "select count(*) from memory.job where state = 'pending'") == len(PLACES)


IDENTITY: list[LiteralString] = [
    "update memory.memory set user_id = 'bob' where user_id = 'ann'",
    "update memory.memory set project = 'other' where user_id = 'ann'",
    "update memory.memory set id = memory._uuid7() where user_id = 'ann'",
    "update memory_default.memory set agent_id = 'bot' where user_id = 'ann' and agent_id is null",
    "update memory.entity set user_id = 'bob'",
    "update memory.entity set id = memory._uuid7()",
    "update memory.job set user_id = 'bob'",
    "update memory.job set idempotency_key = 'x'",
    "update memory.message set user_id = 'bob'",
    "update memory.event set user_id = 'bob'",
    "update memory.idempotency set user_id = 'bob'",
    "update memory.feedback set db_role = 'postgres'",
    "insert into memory.job (project, user_id, request, request_hash, db_role)"
    " values ('default', 'ann', '{}', gen_random_uuid(), 'postgres')",
    "insert into memory.event (project, memory_id, event, user_id)"
    " values ('default', memory._uuid7(), 'ADD', 'ann')",
    "truncate memory.memory", "truncate memory_default.message",
    "alter table memory_default.memory disable row level security",
    "set role memory_writer", "set role memory_fenced; set role postgres",
]  # fmt: skip


@pytest.mark.parametrize("statement", IDENTITY)
def test_ids_stay_what_they_are(
    filled: Connection, role: str, own: Connection, statement: LiteralString
) -> None:
    grant(filled, role, ANN, "write")
    before = everything(filled)
    with pytest.raises(
        (psycopg.errors.InsufficientPrivilege, psycopg.errors.RestrictViolation,
         psycopg.errors.ForeignKeyViolation)
    ):  # fmt: skip
        own.execute(statement)
    assert everything(filled) == before


def test_rows_of_others_are_out_of_reach(filled: Connection, role: str, own: Connection) -> None:
    """No insert into another's scope, and nothing of one's own that names another's row."""
    grant(filled, role, ANN, "write")
    bob = rows(filled, "select id, content_hash from memory.memory where user_id = 'bob'"
               " and version_of is null and agent_id is null order by id limit 1")[0]  # fmt: skip
    ann = rows(filled, "select id, content_hash from memory.memory where user_id = 'ann'"
               " and version_of is null and agent_id is null order by id desc")[0]  # fmt: skip
    names = {
        "bob": bob["id"], "ann": ann["id"], "ann_hash": ann["content_hash"],
        "message": scalar(filled, "select id from memory.message where user_id = 'bob' limit 1"),
        "entity": scalar(filled, "select id from memory.entity where user_id = 'bob' limit 1"),
        "nobody": scalar(filled, "select gen_random_uuid()"),
    }  # fmt: skip
    statements: list[LiteralString] = [
        "insert into memory.memory (project, user_id, memory) values ('default', 'bob', 'x')",
        "insert into memory_default.memory (project, user_id, memory)"
        " values ('default', 'bob', 'x')",
        "insert into memory.message (project, user_id, role, content, occurred_at)"
        " values ('default', 'bob', 'user', 'x', now())",
        "insert into memory.entity (project, user_id, name) values ('default', 'bob', 'x')",
        "insert into memory.job (project, user_id, request, request_hash)"
        " values ('default', 'bob', '{}', gen_random_uuid())",
        "insert into memory.memory_source (project, memory_id, message_id)"
        " values ('default', %(bob)s, %(message)s)",
        "insert into memory.memory_source (project, memory_id, message_id)"
        " values ('default', %(ann)s, %(message)s)",
        "insert into memory.memory_source (project, memory_id, message_id)"
        " values ('default', %(ann)s, %(nobody)s)",
        "insert into memory.memory_source (project, memory_id, message_id)"
        " values ('default', %(nobody)s, %(nobody)s)",
        "insert into memory.memory_entity (project, memory_id, entity_id, content_hash, name)"
        " values ('default', %(ann)s, %(entity)s, %(ann_hash)s, 'x')",
        "insert into memory_default.memory_entity"
        " (project, memory_id, entity_id, content_hash, name)"
        " values ('default', %(ann)s, %(nobody)s, %(ann_hash)s, 'x')",
        "insert into memory.feedback (project, memory_id, feedback)"
        " values ('default', %(bob)s, 'POSITIVE')",
        "insert into memory.feedback (project, memory_id, feedback)"
        " values ('default', %(nobody)s, 'POSITIVE')",
        # Ids that are known from elsewhere: no error tells whether they are there.
        "insert into memory.memory (project, id, user_id, memory)"
        " values ('default', %(bob)s, 'ann', 'x')",
        "insert into memory.memory (project, id, user_id, memory)"
        " values ('default', %(nobody)s, 'ann', 'x')",
        "insert into memory.message (project, id, user_id, role, content, occurred_at)"
        " values ('default', %(message)s, 'ann', 'user', 'x', now())",
        "insert into memory.entity (project, id, user_id, name)"
        " values ('default', %(entity)s, 'ann', 'x')",
        "insert into memory.access (project, memory_id) values ('default', %(bob)s)",
        "insert into memory.lock (project, key) values ('other', gen_random_uuid())",
    ]
    for statement in statements:
        before = everything(filled)
        with pytest.raises(psycopg.errors.InsufficientPrivilege) as raised:
            own.execute(statement, names)
        assert words(str(raised.value.diag.message_detail)) == set()
        assert everything(filled) == before, statement
    for statement in (
        "update memory.memory set memory = 'x' where user_id = 'bob'",
        "delete from memory.memory where user_id = 'bob'",
        "delete from memory.message where user_id = 'bob'",
        "update memory.job set state = 'dead', completed_at = now() where user_id = 'bob'",
        "delete from memory.memory_source",
        "delete from memory.relation",
    ):
        with own.transaction(force_rollback=True):
            own.execute(statement)
        before = everything(filled)
        with own.transaction():
            own.execute(statement)
            raise psycopg.Rollback()
        assert everything(filled) == before


def test_a_successor_shows_nobody_else_s_text(
    filled: Connection, role: str, own: Connection
) -> None:
    """What names another's memory as its successor, and takes it back, has an event without it."""
    grant(filled, role, ANN, "write")
    bob = scalar(filled, "select id from memory.memory where user_id = 'bob' and memory like 'the%'"
                 " and agent_id is null")  # fmt: skip
    own.execute(
        "insert into memory.memory (project, user_id, memory) values ('default', 'ann', 'mine')"
    )
    for successor in (bob, None):
        own.execute(
            "update memory.memory set superseded_by = %s where memory = 'mine'", [successor]
        )
    # And one that another's names already.
    claimed = scalar(own, "select memory._uuid7()")
    filled.execute("update memory.memory set superseded_by = %s where id = %s", [claimed, bob])
    own.execute("insert into memory.memory (project, id, user_id, memory)"
                " values ('default', %s, 'ann', 'claimed')", [claimed])  # fmt: skip
    assert words(seen(own, "memory.event")) <= {ANN.word, ANN_BOT.word}
    assert BOB.word not in str(rows(filled, "select * from memory.event where user_id = 'ann'"))
    filled.execute("update memory.memory set superseded_by = null where id = %s", [bob])
    own.execute("delete from memory.memory where memory in ('mine', 'claimed')")
    filled.execute("delete from memory.event where new_memory in ('mine', 'claimed')"
                   " or old_memory in ('mine', 'claimed')")  # fmt: skip


def test_a_key_that_another_used_tells_nothing(
    filled: Connection, role: str, own: Connection
) -> None:
    """Each place's are taken in fill()."""
    grant(filled, role, Place(user_id="keys"), "write")
    for key in (BOB.key, f"later {BOB.key}", "unused"):
        for _ in range(2):
            found = call(own, "memory_add", messages="I like figs.", user_id="keys",
                         idempotency_key=key)  # fmt: skip
            assert len(found) == 1
            assert call(own, "memory_add_async", messages="I like figs.", user_id="keys",
                        idempotency_key=key + "2")  # fmt: skip
    call(own, "memory_forget", user_id="keys")


def test_a_key_is_kept_for_one_s_own_scope(filled: Connection, role: str, own: Connection) -> None:
    """Else the place of another's key could be taken, and an error would tell that it is."""
    grant(filled, role, ANN, "write")
    for key in (BOB.key, "unused"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            own.execute(
                "insert into memory.idempotency (project, key_hash, scope, user_id, request_hash,"
                " result) values ('default', md5(%s)::uuid, memory._scope_key('bob', null, null,"
                " null), 'ann', md5('x')::uuid, '[]')",
                [key],
            )


def test_an_answer_of_another_scope_is_none(filled: Connection, role: str, own: Connection) -> None:
    """A fenced role writes what it likes into its own: also the hash of what others will ask."""
    grant(filled, role, ANN, "write")
    asked: LiteralString = "select memory_add('I like figs.', user_id => 'keys', {})"
    later: LiteralString = (
        "select memory_add_async('I like figs.', user_id => 'keys', idempotency_key => {},"
        " occurred_at => '2026-01-01')"
    )
    filled.execute(asked.format("idempotency_key => 'learnt'"))
    learnt = scalar(
        filled, "select request_hash from memory.idempotency where key_hash = md5('learnt')::uuid"
    )
    job = scalar(filled, later.format("'learnt later'"))
    learnt_later = scalar(filled, "select request_hash from memory.job where id = %s", job)
    own.execute(
        "insert into memory.idempotency (project, key_hash, scope, user_id, request_hash, result)"
        " values ('default', md5('taken')::uuid, memory._scope_key('ann', null, null, null),"
        " 'ann', %s, '[]')",
        [learnt],
    )
    own.execute(
        "insert into memory.job (project, user_id, request, idempotency_key, request_hash)"
        " values ('default', 'ann', '{}', 'taken later', %s), ('default', 'ann', '{}',"
        " 'learnt later', %s)",
        [learnt_later, learnt_later],
    )
    with denied("23505"):
        filled.execute(asked.format("idempotency_key => 'taken'"))
    with denied("23505"):
        filled.execute(later.format("'taken later'"))
    assert scalar(filled, later.format("'learnt later'")) == job
    own.execute("delete from memory.job where idempotency_key like '%later'")
    own.execute("delete from memory.idempotency where key_hash = md5('taken')::uuid")
    call(filled, "memory_forget", user_id="keys")


@pytest.mark.parametrize("attempts", [2147483647, -2147483648])
def test_a_job_of_a_fenced_role_holds_up_nobody_else_s(
    filled: Connection, role: str, own: Connection, attempts: int
) -> None:
    """Whatever number of tries it says it had."""
    grant(filled, role, Place(user_id="jobs"), "write")
    own.execute(
        "insert into memory.job (project, user_id, request, request_hash, attempts)"
        " values ('default', 'jobs', '{\"messages\": \"none\"}', md5('x')::uuid, %s)",
        [attempts],
    )
    other = scalar(filled, "select memory_add_async('I like figs.', user_id => 'others')")
    filled.execute("call memory_process_jobs()")
    assert scalar(filled, "select state from memory.job where id = %s", other) == "succeeded"
    assert scalar(filled, "select attempts from memory.job where user_id = 'jobs'") > 0
    call(filled, "memory_forget", user_id="jobs")
    call(filled, "memory_forget", user_id="others")


def test_a_strategy_leads_nobody_beyond_the_fence(
    filled: Connection, role: str, own: Connection
) -> None:
    """A namespace can drop an id that the grant has: also for a worker, who is not fenced."""
    needs_many_graphs(filled)
    call(filled, "memory_project_create", name="spaces")
    grant(filled, role, Place("spaces", user_id="ann"), "write")
    call(filled, "memory_strategy_set", type="semantic", namespace=["agent_id"], project="spaces")
    where = {"user_id": "ann", "agent_id": "bot", "project": "spaces"}
    for function in ("memory_add", "memory_add_async"):
        with denied("42501"):
            call(own, function, messages="I live in Rome.", **where)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        own.execute("insert into memory.job (project, user_id, agent_id, request, request_hash)"
                    " values ('spaces', 'ann', 'bot', '{}', gen_random_uuid())")  # fmt: skip
    assert call(own, "memory_add", messages="I live in Rome.", infer=False, **where)
    call(filled, "memory_project_drop", name="spaces")


def test_new_projects_are_fenced(filled: Connection, role: str, own: Connection) -> None:
    needs_many_graphs(filled)
    call(filled, "memory_project_create", name="later")
    later = Place("later", user_id="ann")
    fill(filled, later)
    grant(filled, role, ANN)
    assert seen(own, "memory_later.memory") == ""
    grant(filled, role, later)
    assert later.word in seen(own, "memory_later.memory")
    call(filled, "memory_project_drop", name="later")
    assert rows(filled, "select * from memory_grants() where project = 'later'") == []


# ---- cost


def test_the_unfenced_have_the_plans_they_had(filled: Connection, role: str) -> None:
    """No condition of the fence is part of theirs; in a fenced role's, ids lead through indexes."""
    grant(filled, role, ANN)
    query: LiteralString = (
        "explain (costs off) select count(*) from memory.memory"
        " where project = 'default' and user_id = 'ann' and upper_inf(recorded)"
    )
    filled.execute("set enable_seqscan = off")
    try:
        for name in ("memory_reader", "memory_writer", "memory_admin", role):
            with becoming(filled, name):
                plan = "\n".join(row["QUERY PLAN"] for row in rows(filled, query))
            assert "Index Cond: " in plan and "(user_id = 'ann'::text)" in plan, plan
            assert ("InitPlan" in plan) == (name == role)
        filled.execute("prepare fenced (text) as select count(*) from memory_default.memory"
                       " where project = 'default' and user_id = $1")  # fmt: skip
        filled.execute("set plan_cache_mode = force_generic_plan")
        with becoming(filled, role):
            plan = "\n".join(
                row["QUERY PLAN"]
                for row in rows(filled, "explain (costs off) execute fenced ('ann')")
            )
            assert "(user_id = $1)" in plan.split("Filter")[0], plan
    finally:
        filled.execute("reset enable_seqscan; reset plan_cache_mode; deallocate fenced")


def test_grants_are_looked_up_once_a_search(filled: Connection, role: str, own: Connection) -> None:
    """Not once a row, nor once a statement of it; and once a statement outside of searches."""
    many = Place(user_id="many")
    grant(filled, role, many, "write")
    said = [{"role": "user", "content": f"thing number {n}"} for n in range(300)]
    call(filled, "memory_add", messages=said, infer=False, user_id="many")
    own.execute("select 1")
    counted = []
    # A search reads no table as it stands where there is an index; other statements may.
    by_key: LiteralString = "select pg_stat_get_xact_numscans('memory.role_grant_key'::regclass)"
    looks: LiteralString = by_key + " + pg_stat_get_xact_numscans('memory.role_grant'::regclass)"
    with psycopg.connect(own.info.dsn, user=role, password="x", autocommit=True) as tracked:
        for _ in range(4):
            with tracked.transaction():
                former = scalar(tracked, by_key)
                assert len(call(tracked, "memory_search", query="thing", user_id="many")) == 10
                counted.append(scalar(tracked, by_key) - former)
                former = scalar(tracked, looks)
                assert scalar(tracked, "select count(*) from memory.memory where user_id = 'many'")
                assert 1 <= scalar(tracked, looks) - former <= 3
    assert counted == [1, 1, 1, 1]
    call(filled, "memory_forget", user_id="many")


IDS = ("user_id", "agent_id", "run_id", "app_id")
# Each pair of texts that a separator in an id could make the same.
SEPARATED = [{"user_id": "u\x1fa", "agent_id": "b"}, {"user_id": "u", "agent_id": "a\x1fb"}]
EACH = [
    {name: name[0] for place, name in enumerate(IDS) if mask >> place & 1} for mask in range(1, 16)
] + SEPARATED  # fmt: skip
GRANTS: list[list[dict[str, str]]] = [
    *([ids] for ids in EACH),
    *([ids, {**ids, "user_id": "v"}] for ids in EACH),
    *([ids, {"agent_id": "other"}, {"run_id": "other"}] for ids in EACH[:4]),
    *([EACH[4], ids] for ids in EACH[7:10]),
]


def ids_in(conn: Connection, table: str) -> set[Any]:
    return {row[0] for row in conn.execute(f"select id from {table}".encode()).fetchall()}


def test_a_search_is_fenced_as_a_statement_is(
    filled: Connection, role: str, own: Connection
) -> None:
    """A search reads the grants by itself, once: by whichever ids they are."""
    call(filled, "memory_project_create", name="shapes")
    own.execute("set memory.project = 'shapes'")
    for n, ids in enumerate([*EACH, {"user_id": "v"}, {"user_id": "v", "agent_id": "a"}]):
        call(filled, "memory_add", messages=f"thing {n}", infer=False, project="shapes", **ids)
    scopes = [{name: "*"} for name in IDS]
    counts = set()
    try:
        for granted in GRANTS:
            for ids in granted:
                grant(filled, role, Place("shapes", **ids))
            expected = ids_in(own, "memory.memory")
            own.execute("set datestyle = 'ISO, YMD'")  # of which a search is told
            for table in ("memory.memory", "memory_shapes.memory"):
                assert ids_in(own, table) == expected, granted
            found = {
                row["id"]
                for scope in scopes
                for row in call(own, "memory_search", query="thing", top_k=100, **scope)
            }
            assert found == expected, granted
            counts.add(len(found))
            filled.execute("delete from memory.role_grant where role = %s::regrole", [role])
            for scope in scopes:  # what was revoked is gone with the next statement
                with pytest.raises(psycopg.errors.InvalidSchemaName):
                    call(own, "memory_search", query="thing", **scope)
            assert ids_in(own, "memory_shapes.memory") == set()
            own.execute("reset datestyle")
        assert len(counts) > 4
    finally:
        own.close()
        call(filled, "memory_project_drop", name="shapes")


def test_a_session_that_changes_its_role_takes_no_grant_along(
    filled: Connection, role: str
) -> None:
    """Nor what was revoked in the same transaction; plans are kept by then."""
    filled.execute("prepare mine as select distinct user_id from memory_default.memory")

    def seen_users(name: str) -> set[str]:
        with becoming(filled, name):
            found = call(filled, "memory_search", query="code word", user_id="*")
            assert {row["user_id"] for row in rows(filled, "execute mine")} == {
                row["user_id"] for row in found
            }
        return {row["user_id"] for row in found}

    with roles(filled, "second") as (second,):
        grant(filled, role, ANN)
        grant(filled, second, BOB)
        for _ in range(7):
            assert seen_users(role) == {"ann"}
            assert seen_users(second) == {"bob"}
        with filled.transaction():
            grant(filled, role, BOB_BOT)
            assert seen_users(role) == {"ann", "bob"}
            call(filled, "memory_revoke", role=role, **ANN.ids)
            assert seen_users(role) == {"bob"}


def test_a_search_takes_no_grant_of_a_definer_along(
    filled: Connection, role: str, own: Connection
) -> None:
    """A function with another's rights, in a search with a condition of the client's own making."""
    wide = f"{role}_wide"
    filled.execute(f"create role {wide}; grant create on schema public to {wide}".encode())
    try:
        grant(filled, role, ANN)
        grant(filled, wide, Place())
        grant(filled, wide, Place(project="other"))
        with becoming(filled, wide):
            filled.execute(
                "create function public.counted() returns bigint security definer"
                " set search_path = pg_catalog, pg_temp language sql as"
                " $$select count(*) from memory_other.memory$$"
            )
        notices: list[str | None] = []
        own.add_notice_handler(lambda notice: notices.append(notice.message_primary))
        own.execute(
            "create function pg_temp.look() returns boolean language plpgsql as $$begin"
            " raise notice '% %', public.counted() > 0, (select count(*) from memory_other.memory);"
            " return true; end$$"
        )
        own.execute(
            "select s.* from memory._project('default'::text) as c, lateral memory._search_request("
            " c, null, 'thing', 'ann', null, null, null, null, 10, null, null, null, null, false,"
            " false, null, false, false) as r,"
            " memory._search_in_python(r, memory._search_fence(r, '{}'), 'pg_temp.look()') as s"
        )
        assert set(notices) == {"t 0"}
    finally:
        filled.execute("reset role")
        filled.execute(f"drop owned by {wide}; drop role {wide}".encode())


# ---- bound transactions


@pytest.fixture
def pooled(filled: Connection, role: str) -> str:
    """A key of a role that was granted the whole project, but bound."""
    grant(filled, role, Place(), "write", bound=True)
    (made,) = call(filled, "memory_key_create", name="pool", role=role)
    return str(made["key"])


def test_a_bound_grant_needs_its_binding(own: Connection, pooled: str) -> None:
    assert seen(own, "memory.memory") == ""
    with own.transaction():
        call(own, "memory_bind", key=pooled, user_id="ann")
        assert words(seen(own, "memory.memory")) == {ANN.word, ANN_BOT.word}
        assert words(seen(own, "memory_default.event")) == {ANN.word, ANN_BOT.word}
        assert call(own, "memory_search", query="word", user_id="ann")
        assert call(own, "memory_search", query="word", user_id="bob") == []
        query = {"query": "MATCH (a)-[r]->(b) RETURN a.name AS a, b.name AS b"}
        assert call(own, "memory_cypher", user_id="ann", **query)
        with denied("42501"), own.transaction():
            call(own, "memory_cypher", user_id="bob", **query)
        with denied("42501"), own.transaction():
            call(own, "memory_add", messages="I like figs.", user_id="bob")
        # With the key again, and only with it.
        call(own, "memory_bind", key=pooled, user_id="bob", agent_id="bot")
        assert words(seen(own, "memory.memory")) == {BOB_BOT.word}
    assert seen(own, "memory.memory") == ""
    assert own.execute("select current_setting('memory.binding', true)").fetchone() in [
        ("",),
        (None,),
    ]


def test_a_client_can_t_widen_what_it_is_bound_to(
    filled: Connection, role: str, own: Connection, pooled: str, shared_database: str
) -> None:
    with own.transaction():
        call(own, "memory_bind", key=pooled, user_id="ann")
        binding = scalar(own, "select current_setting('memory.binding')")
        told = binding[64:]
        forged = [
            "", "x", "{}", told, "0" * 64 + told, binding[:64] + told.replace("ann", "bob"),
            binding.upper(), binding + " ", binding[:63],
        ]  # fmt: skip
        for value in forged:
            own.execute("select set_config('memory.binding', %s, true)", [value])
            assert seen(own, "memory.memory") == "", value
            # Not even where it names the project, of which the role was granted something.
            with suppress(psycopg.errors.InvalidSchemaName), own.transaction():
                assert call(own, "memory_search", query="What is there?", user_id="ann") == []
            own.execute("select set_config('memory.user_id', 'bob', true)")
            assert seen(own, "memory.memory") == ""
        own.execute("select set_config('memory.binding', %s, true)", [binding])
        assert words(seen(own, "memory.memory")) == {ANN.word, ANN_BOT.word}
        with denied("3F000"), own.transaction():
            call(own, "memory_search", query="What is there?", user_id="ann", project="other")
        # Kept for the session, it is worth nothing in the next transaction, or in another session.
        own.execute("select set_config('memory.binding', %s, false)", [binding])
    assert seen(own, "memory.memory") == ""
    with psycopg.connect(shared_database, user=role, password="x") as other:
        other.execute("select set_config('memory.binding', %s, false)", [binding])
        assert seen(other, "memory.memory") == ""
    for key in ("", "m0-" + "0" * 64, pooled[:-1], pooled.upper()):
        with denied("28000"):
            call(own, "memory_bind", key=key, user_id="ann")
    held = rows(filled, "select id from memory_key_list() where role = %s"
                " order by created_at", role)[-1]  # fmt: skip
    call(filled, "memory_key_revoke", id=held["id"])
    with denied("28000"):
        call(own, "memory_bind", key=pooled, user_id="ann")


BINDINGS: list[dict[str, str]] = [
    {"user_id": "u"}, {"agent_id": "a"}, {"user_id": "u", "agent_id": "a"}, {"run_id": "r"},
    {"user_id": "v", "app_id": "x"}, {"user_id": "nobody"},
]  # fmt: skip
HELD: list[list[tuple[dict[str, str], bool]]] = [
    [({}, True)], [({}, False)], [({"user_id": "u"}, False), ({"agent_id": "a"}, True)],
    [({"user_id": "u", "agent_id": "a"}, True), ({"user_id": "v"}, False)],
    [({"app_id": "x"}, True), ({"run_id": "r"}, False)],
]  # fmt: skip


def test_a_bound_search_is_fenced_as_a_statement_is(
    filled: Connection, role: str, own: Connection
) -> None:
    """A session keeps what it has proven: for that transaction, and for what the setting said."""
    call(filled, "memory_project_create", name="bindings")
    own.execute("set memory.project = 'bindings'")
    for n, ids in enumerate([{**a, **b} for a in BINDINGS[:5] for b in BINDINGS[:5]]):
        call(filled, "memory_add", messages=f"thing {n}", infer=False, project="bindings", **ids)
    filled.execute(f"grant memory_fenced to {role}".encode())
    (made,) = call(filled, "memory_key_create", name="b", role=role, project="bindings")
    group = f"{role}_group"
    filled.execute(f"create role {group}; grant {group} to {role}".encode())

    def seen_alike() -> int:
        """How many rows a search sees: those that a statement does."""
        expected = ids_in(own, "memory_bindings.memory")
        found: set[Any] = set()
        with suppress(psycopg.errors.InvalidSchemaName), own.transaction():
            for name in IDS:
                some = call(own, "memory_search", query="thing", top_k=100, **{name: "*"})
                found |= {row["id"] for row in some}
        assert found == expected
        return len(found)

    counts = set()
    try:
        for granted in HELD:
            for n, (ids, bound) in enumerate(granted):
                grant(filled, group if n else role, Place("bindings", **ids), bound=bound)
            for ids in BINDINGS:
                with own.transaction():
                    before = seen_alike()
                    call(own, "memory_bind", key=made["key"], **ids)
                    binding = scalar(own, "select current_setting('memory.binding')")
                    told = seen_alike()
                    counts.add((before, told))
                    # Another binding, which is taken back; what nobody has signed; the first again.
                    own.execute("savepoint s")
                    call(own, "memory_bind", key=made["key"], user_id="v")
                    seen_alike()
                    own.execute("rollback to s")
                    assert seen_alike() == told
                    for said in (binding.replace("u", "v"), binding[:64], "x" * 80):
                        own.execute("select set_config('memory.binding', %s, true)", [said])
                        assert said == binding or seen_alike() == 0
                    own.execute("select set_config('memory.binding', %s, false)", [binding])
                    assert seen_alike() == told
                with own.transaction():  # kept for the session, it is no proof of this one
                    assert seen_alike() == 0
                own.execute("reset memory.binding")
            with own.transaction():  # a grant that goes is gone with the next search
                call(own, "memory_bind", key=made["key"], user_id="u")
                seen_alike()
                filled.execute("delete from memory.role_grant where project = 'bindings'")
                assert seen_alike() == 0
        assert len(counts) > 4
    finally:
        own.close()
        call(filled, "memory_project_drop", name="bindings")
        filled.execute(f"drop owned by {group}; drop role {group}".encode())


def test_what_memory_bind_refuses(
    filled: Connection, role: str, own: Connection, pooled: str
) -> None:
    for ids in ({}, {"user_id": "*"}, {"user_id": ""}):
        with denied("22023"):
            call(own, "memory_bind", key=pooled, **ids)
    with denied("22004"):
        call(own, "memory_bind", key=None, user_id="ann")
    (hers,) = call(filled, "memory_key_create", name="hers", role=role, user_id="ann")
    with denied("42501"):
        call(own, "memory_bind", key=hers["key"], user_id="bob")
    with own.transaction():
        call(own, "memory_bind", key=hers["key"])
        assert words(seen(own, "memory.memory")) == {ANN.word, ANN_BOT.word}


def test_a_binding_narrows_what_was_granted_outright(
    filled: Connection, role: str, own: Connection
) -> None:
    grant(filled, role, ANN, "write")
    grant(filled, role, BOB)
    (made,) = call(filled, "memory_key_create", name="own", role=role)
    for ids, expected in (
        ({"user_id": "ann"}, {ANN.word, ANN_BOT.word}),
        ({"agent_id": "bot"}, {ANN_BOT.word, BOB_BOT.word}),
        ({"user_id": "carl"}, set()),
    ):  # fmt: skip
        with own.transaction():
            call(own, "memory_bind", key=made["key"], **ids)
            assert words(seen(own, "memory.memory")) == expected
            own.execute("set local array_nulls = off")
            assert words(seen(own, "memory.memory")) == expected
    with own.transaction():
        call(own, "memory_bind", key=made["key"], user_id="ann", agent_id="bot")
        with pytest.raises(psycopg.errors.InsufficientPrivilege), own.transaction():
            call(own, "memory_add", messages="I like figs.", user_id="ann")


def test_keys_go_with_their_role(filled: Connection, role: str, shared_database: str) -> None:
    """As grants do: renamed it keeps them, and who has the name of a dropped one has none."""
    renamed = f"{role}_renamed"
    grant(filled, role, ANN, bound=True)
    (made,) = call(filled, "memory_key_create", name="role's", role=role)
    listed = "select role from memory_key_list() where id = %s"
    bound = "select memory from memory.memory where memory ilike '%%' || %s || '%%'"
    filled.execute(f"alter role {role} rename to {renamed}".encode())
    try:
        assert scalar(filled, listed, made["id"]) == renamed
        filled.execute(f"alter role {renamed} password 'x'".encode())
        dsn = make_conninfo(shared_database, user=renamed, password="x")
        with psycopg.connect(dsn, autocommit=True) as own, own.transaction():
            call(own, "memory_bind", key=made["key"], user_id="ann")
            assert rows(own, bound, ANN.word)
        filled.execute(f"drop role {renamed}".encode())
        filled.execute(f"create role {role} login password 'x'".encode())
        grant(filled, role, ANN, bound=True)
        assert scalar(filled, listed, made["id"]).isdigit()
        dsn = make_conninfo(shared_database, user=role, password="x")
        with psycopg.connect(dsn, autocommit=True) as own, denied("28000"):
            call(own, "memory_bind", key=made["key"], user_id="ann")
        # By their numbers they would be another's in another cluster: they go.
        swept = {row["part"]: row["removed"] for row in call(filled, "memory_sweep")}
        assert swept["grants and keys of dropped roles"] >= 2
        assert rows(filled, listed, made["id"]) == []
        held = {row["role"] for row in call(filled, "memory_grants")
                if row["project"] == "default"}  # fmt: skip
        assert role in held and not any(name.isdigit() for name in held)
    finally:
        for name in (renamed, role):
            filled.execute(f"drop role if exists {name}".encode())
        filled.execute(f"create role {role}".encode())


def test_a_gateway_s_key_of_one_user(filled: Connection, shared_database: str) -> None:
    """Of a role that is not fenced: as memory_bound, which has what the key says, nothing else."""
    (made,) = call(filled, "memory_key_create", name="hers", user_id="ann")
    (reads,) = call(filled, "memory_key_create", name="reads", role="memory_reader", user_id="ann")
    hashed = "sha256(convert_to(%s, 'UTF8'))"
    options = "login password 'x' in role memory_gateway"
    with roles(filled, "gateway", options=options) as (name,):
        dsn = make_conninfo(shared_database, user=name, password="x")
        with psycopg.connect(dsn, autocommit=True) as gateway:
            holder = rows(gateway, f"select * from memory._key_holder({hashed})", made["key"])
            assert holder[0]["role"] == "memory_bound"
            for key, may_write in ((made["key"], True), (reads["key"], False)):
                with gateway.transaction():
                    gateway.execute("set local role memory_bound")
                    assert seen(gateway, "memory.memory") == ""
                with gateway.transaction(force_rollback=True):
                    gateway.execute(f"select memory._bind_key({hashed})".encode(), [key])
                    gateway.execute("set local role memory_bound")
                    assert words(seen(gateway, "memory.memory")) == {ANN.word, ANN_BOT.word}
                    adds = {"messages": "I like figs.", "user_id": "ann"}
                    if may_write:
                        assert call(gateway, "memory_add", **adds)
                    else:
                        with denied("42501"), gateway.transaction():
                            call(gateway, "memory_add", **adds)
                    with denied("42501"), gateway.transaction():
                        call(gateway, "memory_add", messages="I like figs.", user_id="bob")


# ---- other doors


def test_copy_is_fenced(filled: Connection, role: str, own: Connection) -> None:
    grant(filled, role, ANN, "write")
    for table in rows(filled, TABLES):
        if table["name"] in CLOSED:
            continue
        for source in (f"(select * from {table['name']})", table["name"]):
            # PostgreSQL copies no partitioned table by its name.
            if source == table["name"] and table["home"] == "memory":
                continue
            with own.cursor() as cursor, cursor.copy(f"copy {source} to stdout".encode()) as copied:
                told = b"".join(bytes(part) for part in copied).decode()
            assert words(told) <= {ANN.word, ANN_BOT.word}, source
    into = "copy memory_default.entity (project, user_id, name) from stdin"
    with (
        pytest.raises(psycopg.errors.FeatureNotSupported),
        own.cursor() as cursor,
        cursor.copy(into) as copy,
    ):
        copy.write_row(("default", "bob", "x"))


def test_row_security_can_t_be_turned_off(filled: Connection, role: str, own: Connection) -> None:
    grant(filled, role, ANN)
    own.execute("set row_security = off")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        seen(own, "memory.memory")


def test_notifications_tell_of_no_row(filled: Connection, role: str, own: Connection) -> None:
    grant(filled, role, ANN)
    own.execute("listen memory_job")
    job = scalar(filled, f"select memory_add_async('I like {BOB.word}.', user_id => 'bob')")
    told = [notice.payload for notice in own.notifies(timeout=5, stop_after=1)]
    assert told == ["default"]
    filled.execute("delete from memory.job where id = %s", [job])


@pytest.mark.parametrize(
    "done",
    ["alter table {} disable row level security", "drop policy fence_select on {}",
     "drop policy fence_insert on {};"
     " create policy fence_insert on {} for insert with check (true)"],
)  # fmt: skip
def test_a_fence_that_was_taken_down_is_told_and_mended(database: str, done: str) -> None:
    """By the owner, for a dump or by mistake; of a parent or of a partition."""
    fenced = "tables are fenced by row security"
    with psycopg.connect(database, autocommit=True) as conn:
        for table in ("memory.message", "memory_default.memory"):
            conn.execute(done.format(table, table).encode())
            told = call(conn, "memory_check")
            assert [(row["invariant"], row["detail"]) for row in told] == [(fenced, table)]
            call(conn, "memory_init")
            assert call(conn, "memory_check") == []


def test_a_restore_without_roles_is_mended(database: str) -> None:
    """Policies of roles that were missing are not restored: closed until memory_init()."""
    with psycopg.connect(database, autocommit=True) as conn, roles(conn, "after") as (name,):
        for place in (ANN, BOB):
            fill(conn, place)
        grant(conn, name, ANN, "write")
        listed: LiteralString = (
            "select tablename, policyname, schemaname from pg_policies"
            " where schemaname in ('memory', 'memory_default') order by 1, 2, 3"
        )
        policies = rows(conn, listed)
        for policy in policies:
            where = sql.Identifier(policy["schemaname"], policy["tablename"])
            conn.execute(
                sql.SQL("drop policy {} on {}").format(sql.Identifier(policy["policyname"]), where)
            )
        for who in (name, "memory_reader"):
            with becoming(conn, who):
                assert rows(conn, "select from memory.memory") == []
        conn.execute("select memory_init()")
        assert rows(conn, listed) == policies
        with becoming(conn, name):
            assert words(seen(conn, "memory.memory")) == {ANN.word}
        with becoming(conn, "memory_reader"):
            assert words(seen(conn, "memory.memory")) == {ANN.word, BOB.word}


def test_reads_of_fenced_roles_are_audited(filled: Connection, role: str, own: Connection) -> None:
    """What they ask for, granted or not; they can't record what somebody else reads elsewhere."""
    needs_many_graphs(filled)
    call(filled, "memory_project_create", name="audited")
    call(filled, "memory_setting_set", name="audit_reads", value=Jsonb(True), project="audited")
    grant(filled, role, Place("audited", user_id="ann"))
    for user in ("ann", "bob"):
        call(own, "memory_search", query="x", user_id=user, project="audited")
    noted = rows(filled, "select user_id, db_role from memory.read_event where project = 'audited'"
                 " order by user_id")  # fmt: skip
    assert [tuple(row.values()) for row in noted] == [("ann", role), ("bob", role)]
    with denied("3F000"):
        own.execute("select memory._fenced_audit_read(memory._caller(), 'other', 'f', 'ann', null,"
                    " null, null, null)")  # fmt: skip
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        own.execute("select memory._audit_read('other', 'f', 'ann', null, null, null)")
    call(filled, "memory_project_drop", name="audited")
