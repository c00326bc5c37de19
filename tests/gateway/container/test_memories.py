"""What a memory container keeps, and what it tells of it."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import psycopg

from tests.gateway.conftest import serving, wait_until
from tests.gateway.container.conftest import BASE, ML, OpenSearch

Json = dict[str, Any]


def project_of(opensearch: OpenSearch, container: str) -> str:
    ((project,),) = opensearch.sql("select project from memory.container where id = %s", container)
    return str(project)


def test_working_memory_is_there_at_once_and_facts_follow(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    told = opensearch.add(
        container, "I live in Beijing. I like hiking.", tags={"topic": "trips"},
        metadata={"branch": {"name": "high"}, "n": 3}, memory_type="conversation",
    )  # fmt: skip
    assert set(told) == {"session_id", "working_memory_id"}
    (working,) = opensearch.hits(container, "working")
    assert working["_id"] == told["working_memory_id"] and "long-term" not in working["_index"]
    source = working["_source"]
    assert source["metadata"] == {"branch": '{"name":"high"}', "n": "3"}
    assert source["namespace"] == {"user_id": "bob", "session_id": told["session_id"]}
    assert (source["namespace_size"], source["infer"]) == (2, True)
    facts = opensearch.hits(container, "long-term")
    assert [one["_source"]["memory"] for one in facts] == ["Lives in Beijing", "Likes hiking"]
    for fact in facts:
        assert "long-term" in fact["_index"]
        assert fact["_source"]["namespace"] == {"user_id": "bob"}
        assert fact["_source"]["tags"] == {"topic": "trips"}
        assert fact["_source"]["created_time"] >= source["created_time"]
    assert [one["_source"]["strategy_type"] for one in facts] == ["SEMANTIC", "USER_PREFERENCE"]
    assert facts[0]["_source"]["strategy_id"].startswith("semantic_")
    task = opensearch.ask("GET", f"{ML}/tasks/{told['working_memory_id']}")
    assert task["state"] == "COMPLETED" and "error" not in task
    (session,) = opensearch.hits(container, "sessions")
    assert session["_id"] == told["session_id"]


def test_one_truth_whichever_door(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    project = project_of(opensearch, container)
    opensearch.sql("select memory_add('I live in Rome.', user_id => 'eve', run_id => 'r', "
                   "project => %s)", project)  # fmt: skip
    with opensearch.gateway.client(project=project) as mem0:
        added = mem0.post("/v1/memories", json={"messages": "I like tea.", "user_id": "eve"})
        assert added.json()["results"]
        opensearch.add(container, "I like chess.", "eve")
        assert opensearch.facts(container, "eve") == ["Lives in Rome", "Likes tea", "Likes chess"]
        said = opensearch.hits(container, "working", {"term": {"namespace.user_id": "eve"}})
        assert [one["_source"]["messages"][0]["content"][0]["text"] for one in said] == [
            "I live in Rome.", "I like tea.", "I like chess."]  # fmt: skip
        assert {one["_id"] for one in opensearch.hits(container, "sessions")} >= {"r"}
        seen = mem0.post("/v2/memories/search", json={"query": "chess", "user_id": "eve"})
        assert "Likes chess" in seen.text
    rows = opensearch.sql(
        "select memory from memory_list(user_id => 'eve', project => %s)", project
    )
    assert {row[0] for row in rows} == {"Lives in Rome", "Likes tea", "Likes chess"}


def test_an_update_is_found_by_its_new_meaning_at_once_and_history_names_it(
    opensearch: OpenSearch,
) -> None:
    container = opensearch.offline()
    opensearch.add(container, "I live in Beijing. I like hiking.")
    (fact, other) = opensearch.hits(container, "long-term")
    path = f"{BASE}/{container}/memories"
    written = opensearch.ask("PUT", f"{path}/long-term/{fact['_id']}",
                             {"memory": "Plays the violin", "tags": {"a": "b"}})  # fmt: skip
    assert (written["result"], written["_id"]) == ("updated", fact["_id"])
    found = opensearch.ask("POST", f"{path}/long-term/_semantic_search",
                           {"query": "string instrument violin", "k": 1})  # fmt: skip
    (best,) = found["hits"]["hits"]
    assert (best["_id"], best["_source"]["tags"]) == (fact["_id"], {"a": "b"})
    shown = opensearch.ask("GET", f"{path}/long-term/{fact['_id']}")
    assert shown["last_updated_time"] > shown["created_time"] == fact["_source"]["created_time"]
    opensearch.ask("DELETE", f"{path}/long-term/{other['_id']}")
    assert opensearch.facts(container) == ["Plays the violin"]
    history = [hit["_source"] for hit in opensearch.hits(container, "history")]
    assert [(one["action"], one["memory_id"]) for one in history] == [
        ("ADD", fact["_id"]), ("ADD", other["_id"]), ("UPDATE", fact["_id"]),
        ("DELETE", other["_id"])]  # fmt: skip
    assert history[2]["before"] == {"memory": "Lives in Beijing"}
    assert history[2]["after"] == {"memory": "Plays the violin"}
    opensearch.ask("GET", f"{path}/long-term/{other['_id']}", status=404)


def test_a_document_that_was_superseded_goes_on_under_its_id(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    opensearch.add(container, "I live in Beijing.")
    (old,) = opensearch.hits(container, "long-term")
    opensearch.add(container, "I moved to Shanghai. I have a dog.")
    now = {hit["_source"]["memory"]: hit for hit in opensearch.hits(container, "long-term")}
    (moved,) = [hit for text, hit in now.items() if "Shanghai" in text]
    assert not any("Beijing" in text for text in now)
    assert moved["_source"]["created_time"] == old["_source"]["created_time"]
    assert moved["_source"]["last_updated_time"] > moved["_source"]["created_time"]
    path = f"{BASE}/{container}/memories/long-term/{old['_id']}"
    assert opensearch.ask("GET", path)["memory"] == moved["_source"]["memory"]
    rows = opensearch.hits(container, "history", {"term": {"memory_id": moved["_id"]}})
    assert [(one["_source"]["action"], one["_source"]["before"]) for one in rows] == [
        ("UPDATE", {"memory": "Lives in Beijing"})]  # fmt: skip


def test_the_sixth_fact_meets_conflict_handling_as_the_first_does(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    opensearch.add(container, "I am 30 years old. I live in Rome. I work at Acme. My dog is Rex.")
    opensearch.add(container, "I like tea. I like chess. I like rowing. I have a cat. I play golf. "
                   "I live in Oslo. I work at Globex.")  # fmt: skip
    facts = opensearch.facts(container)
    assert "Lives in Oslo" in facts and "Works at Globex" in facts
    assert "Lives in Rome" not in facts and "Works at Acme" not in facts


def test_infer_false_and_then_true_makes_no_duplicate(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    opensearch.add(container, "I live in Rome.", infer=False)
    assert opensearch.facts(container) == []
    for _ in range(2):
        opensearch.add(container, "I live in Rome.")
    opensearch.add(container, "I live in Rome.", infer=False)
    assert opensearch.facts(container) == ["Lives in Rome"]
    assert len(opensearch.hits(container, "working")) == 4


def test_a_working_document_is_replaced_and_learned_from_again(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    told = opensearch.add(container, "I live in Beijing.")
    path = f"{BASE}/{container}/memories/working/{told['working_memory_id']}"
    opensearch.ask("PUT", path, {"memory": "I live in Shanghai now.", "tags": {"a": "b"}})
    shown = opensearch.ask("GET", path)
    (said,) = shown["messages"]
    assert said["content"] == [{"type": "text", "text": "I live in Shanghai now."}]
    assert shown["tags"] == {"a": "b"}
    assert opensearch.facts(container) == ["Lives in Shanghai"]
    opensearch.ask("DELETE", path)
    assert opensearch.facts(container) == ["Lives in Shanghai"]
    opensearch.ask("GET", path, status=404)


def test_a_message_of_another_door_stays_one_document_when_it_is_changed(
    opensearch: OpenSearch,
) -> None:
    container = opensearch.offline()
    project = project_of(opensearch, container)
    opensearch.sql("select memory_add('I live in Rome.', user_id => 'bob', project => %s)", project)
    (before,) = opensearch.hits(container, "working")
    path = f"{BASE}/{container}/memories/working/{before['_id']}"
    for label in ("a", "b"):
        opensearch.ask("PUT", path, {"tags": {"n": label}})
        (after,) = opensearch.hits(container, "working")
        assert after["_id"] == before["_id"] and after["_source"]["tags"] == {"n": label}
        for name in ("messages", "created_time"):
            assert after["_source"][name] == before["_source"][name]
    sources = "select count(*) from memory.memory_source where message_id = %s"
    assert opensearch.sql(sources, before["_id"]) == [(1,)]
    opensearch.ask("PUT", path, {"memory": "I live in Oslo now."})
    (after,) = opensearch.hits(container, "working")
    assert [one["content"][0]["text"] for one in after["_source"]["messages"]] == [
        "I live in Oslo now."]  # fmt: skip
    assert opensearch.facts(container) == ["Lives in Oslo"]


def test_what_is_changed_while_it_is_deleted_does_not_come_back(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    id = opensearch.add(container, "I live in Rome.")["working_memory_id"]
    path, project = f"{BASE}/{container}/memories/working/{id}", project_of(opensearch, container)
    with psycopg.connect(opensearch.dsn) as deleting, ThreadPoolExecutor(1) as pool:
        deleting.execute("select memory._container_working_delete(%s, %s::uuid)", [project, id])
        with opensearch.client() as client:
            changing = pool.submit(client.put, path, json={"memory": "I live in Oslo."})
            wait_until(lambda: opensearch.sql(
                "select pid from pg_stat_activity where datname = current_database()"
                " and wait_event_type = 'Lock'"))  # fmt: skip
            deleting.commit()
            assert changing.result().status_code == 404
    assert opensearch.hits(container, "working") == []


def test_containers_made_at_once_may_have_one_name(opensearch: OpenSearch) -> None:
    def make(_: int) -> str:
        made = opensearch.ask("POST", f"{BASE}/_create", {"name": "one name"})
        return str(made["memory_container_id"])

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(make, range(4)))
    assert len({project_of(opensearch, one) for one in made}) == 4


def test_what_is_no_text_comes_back_as_it_was(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    picture = {"type": "image", "url": "data:image/png;base64,AAAA", "alt": None}
    messages: list[Json] = [
        {"role": "user", "content": [picture]},
        {"role": "user", "content": [{"text": "I live in Rome.", "type": "text", "lang": "en"},
                                     picture]},
        {"role": "assistant", "content": "Noted."},
    ]  # fmt: skip
    body = {"messages": messages, "namespace": {"user_id": "bob"}, "infer": True}
    told = opensearch.ask("POST", f"{BASE}/{container}/memories", body)
    path = f"{BASE}/{container}/memories/working/{told['working_memory_id']}"
    shown = opensearch.ask("GET", path)["messages"]
    messages[2]["content"] = [{"type": "text", "text": "Noted."}]
    assert shown == messages
    data = {
        "payload_type": "data", "structured_data": {"a": {"b": [1, None]}}, "message_id": 7,
        "structured_data_blob": {"x": 1.5}, "binary_data": "AAAA", "checkpoint_id": "c",
        "namespace": {"team": "red", "org": ""},
    }  # fmt: skip
    told = opensearch.ask("POST", f"{BASE}/{container}/memories", data)
    assert set(told) == {"working_memory_id"}
    path = f"{BASE}/{container}/memories/working/{told['working_memory_id']}"
    shown = opensearch.ask("GET", path)
    assert {name: shown[name] for name in data} == data


def test_namespaces_of_any_keys_keep_facts_apart(opensearch: OpenSearch) -> None:
    strategies = [{"type": "SEMANTIC", "namespace": ["team"]},
                  {"type": "SEMANTIC", "namespace": ["user_id"]},
                  {"type": "USER_PREFERENCE", "namespace": ["team", "user_id"]}]  # fmt: skip
    container = opensearch.offline(strategies=strategies)
    red = {"team": "red", "user_id": "bob", "more": "x"}
    opensearch.add(container, "I live in Rome. I like tea.", namespace=red)
    opensearch.add(container, "I live in Oslo. I like tea.", namespace={"team": "blue"})
    found = [(one["_source"]["memory"], one["_source"]["namespace"])
             for one in opensearch.hits(container, "long-term")]  # fmt: skip
    assert sorted(found, key=str) == sorted([
        ("Lives in Rome", {"team": "red"}), ("Lives in Rome", {"user_id": "bob"}),
        ("Likes tea", {"team": "red", "user_id": "bob"}), ("Lives in Oslo", {"team": "blue"}),
    ], key=str)  # fmt: skip
    # No app_id passes for other keys, and none shows another user.
    for app, name in (
        ('namespace {"team": "red"}', "bob"),
        ('namespace {"user_id": "bob"}', "eve"),
    ):
        namespace = {"user_id": name, "app_id": app}
        id = opensearch.add(container, "I like golf.", namespace=namespace)["working_memory_id"]
        shown = opensearch.ask("GET", f"{BASE}/{container}/memories/working/{id}")["namespace"]
        assert {key: shown[key] for key in namespace} == namespace and "team" not in shown
    project = project_of(opensearch, container)
    opensearch.sql("select memory_add('I ski.', user_id => 'eve', project => %s, "
                   """app_id => 'namespace {"user_id": "sam"}')""", project)  # fmt: skip
    assert opensearch.hits(container, "working", {"term": {"namespace.user_id": "sam"}}) == []


def test_two_containers_of_one_prefix_stay_apart(opensearch: OpenSearch) -> None:
    ours, theirs = (opensearch.offline(index_prefix="shared") for _ in range(2))
    opensearch.add(ours, "I live in Rome.")
    opensearch.add(theirs, "I live in Oslo.")
    assert opensearch.facts(ours) == ["Lives in Rome"]
    (fact,) = opensearch.hits(theirs, "long-term")
    path = f"{BASE}/{ours}/memories/long-term/{fact['_id']}"
    for method, body in (("GET", None), ("PUT", {"memory": "Lives in Lima"}), ("DELETE", None)):
        opensearch.ask(method, path, body, status=404)
    gone = opensearch.ask("POST", f"{BASE}/{ours}/memories/long-term/_delete_by_query",
                          {"query": {"match_all": {}}})  # fmt: skip
    assert (gone["deleted"], opensearch.facts(theirs)) == (1, ["Lives in Oslo"])
    both = opensearch.ask("GET", "/.plugins-ml-am-shared-memory-working/_search")
    assert both["hits"]["total"]["value"] == 2
    opensearch.ask("DELETE", f"{BASE}/{ours}?delete_all_memories=true", status=409)
    opensearch.ask("DELETE", f"{BASE}/{ours}")
    opensearch.ask("DELETE", f"{BASE}/{theirs}?delete_all_memories=true")
    opensearch.ask("GET", f"{BASE}/{theirs}", status=404)


def test_a_slow_model_is_waited_for_so_long_and_then_queued(opensearch: OpenSearch) -> None:
    container = opensearch.container()
    project = project_of(opensearch, container)
    opensearch.models.script(chat=[{"held": True, "content": '{"facts": ["Bob lives in Rome."]}'}])
    body = {"messages": [{"role": "user", "content": "I am Bob. I live in Rome."}],
            "namespace": {"user_id": "bob"}, "infer": True}  # fmt: skip
    with serving(opensearch.dsn, "--workers", "1", "--add-seconds", "1") as hasty:
        shown = (opensearch.user, opensearch.password)
        answer = httpx.post(
            f"{hasty.base}{BASE}/{container}/memories", json=body, auth=shown, timeout=20
        )
    told = answer.json()
    (working,) = opensearch.hits(container, "working")
    assert working["_source"]["messages"][0]["content"][0]["text"] == "I am Bob. I live in Rome."
    task = f"{ML}/tasks/{told['working_memory_id']}"
    assert opensearch.ask("GET", task)["state"] == "CREATED"
    opensearch.models.release()
    opensearch.remembers("Bob lives in Rome.")
    opensearch.sql("call memory_process_jobs(10, project => %s)", project)
    assert opensearch.ask("GET", task)["state"] == "COMPLETED"
    assert opensearch.facts(container) == ["Bob lives in Rome"]
    assert opensearch.hits(container, "working") == [working]


def test_an_error_of_the_model_is_told_and_nothing_is_lost(opensearch: OpenSearch) -> None:
    container = opensearch.container()
    opensearch.models.script(chat=[{"act": "refuse", "status": 400, "message": "no such model"}])
    told = opensearch.add(container, "I live in Rome.")
    task = opensearch.ask("GET", f"{ML}/tasks/{told['working_memory_id']}")
    assert task["state"] == "CREATED" and "refused" in task["error"]
    (failure,) = opensearch.hits(container, "history")
    assert "refused" in failure["_source"]["error"]
    assert len(opensearch.hits(container, "working")) == 1
    opensearch.remembers("Lives in Rome.")
    project = project_of(opensearch, container)
    opensearch.sql("update memory.job set run_after = now() where project = %s", project)
    opensearch.sql("call memory_process_jobs(10, project => %s)", project)
    assert opensearch.facts(container) == ["Lives in Rome"]
    assert opensearch.hits(container, "history", {"exists": {"field": "error"}}) == []


def test_an_add_whose_server_process_dies_is_answered_and_done_later(
    opensearch: OpenSearch,
) -> None:
    container = opensearch.offline()
    project = project_of(opensearch, container)
    kill = ("select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'"
            " and datname = current_database()")  # fmt: skip
    with psycopg.connect(opensearch.dsn) as held, ThreadPoolExecutor(1) as pool:
        held.execute(
            "select memory._lock_scope(%s, (memory._target(%s, 'bob', null, null, null)).scope)",
            [project, project],
        )
        adding = pool.submit(opensearch.add, container, "I live in Rome.",
                             namespace={"user_id": "bob", "session_id": ""})  # fmt: skip
        wait_until(lambda: opensearch.sql(kill))
        told = adding.result()
    (working,) = opensearch.hits(container, "working")
    assert working["_id"] == told["working_memory_id"]
    opensearch.sql("call memory_process_jobs(10, project => %s)", project)
    assert opensearch.facts(container) == ["Lives in Rome"]


def test_two_adds_at_once_decide_one_after_the_other(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    towns = ["Rome", "Oslo", "Lima", "Bonn"]
    with ThreadPoolExecutor(4) as pool:
        told = list(pool.map(lambda town: opensearch.add(container, f"I live in {town}."), towns))
    assert len({one["working_memory_id"] for one in told}) == 4
    assert len(opensearch.facts(container)) == 1
    assert len(opensearch.hits(container, "working")) == 4


def test_a_session_is_made_once_and_moves_at_each_add(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    path = f"{BASE}/{container}/memories/sessions"
    body = {"session_id": "demo_session", "summary": "s", "metadata": {"a": "b"},
            "agents": {"x": 1}, "namespace": {"user_id": "bob"}}  # fmt: skip
    assert opensearch.ask("POST", path, body) == {"session_id": "demo_session", "status": "created"}
    assert opensearch.ask("POST", path, body)["status"] == "exists"
    first = opensearch.ask("GET", f"{path}/demo_session")
    assert {name: first[name] for name in body if name != "session_id"} == {
        name: value for name, value in body.items() if name != "session_id"}  # fmt: skip
    opensearch.add(container, "Hello.", namespace={"user_id": "bob", "session_id": "demo_session"})
    moved = opensearch.ask("GET", f"{path}/demo_session")
    assert moved["last_updated_time"] > first["last_updated_time"]
    opensearch.ask("PUT", f"{path}/demo_session", {"summary": "t", "pinned": True})
    assert opensearch.ask("GET", f"{path}/demo_session")["summary"] == "t"


def test_retention_spares_what_is_pinned(opensearch: OpenSearch) -> None:
    setting = "plugins.ml_commons.memory.retention_enabled"
    opensearch.ask("PUT", "/_cluster/settings", {"transient": {setting: True}})
    policy = {"long-term": {"max_count": 1}, "sessions": {"retention_days": 30},
              "history": {"max_count": 3}}  # fmt: skip
    container = opensearch.offline(retention_policy=policy)
    opensearch.add(container, "I live in Rome. I like tea. I like chess.")
    project = project_of(opensearch, container)
    facts = opensearch.hits(container, "long-term")
    path = f"{BASE}/{container}/memories/long-term/{facts[0]['_id']}"
    opensearch.ask("PUT", path, {"pinned": True})
    path = f"{BASE}/{container}/memories/long-term/{facts[1]['_id']}"
    opensearch.ask("PUT", path, {"memory": "Likes green tea"})
    times = {"session": ("created_at", "updated_at"), "payload": ("created_at", "updated_at"),
             "message": ("created_at",)}  # fmt: skip
    for table, columns in times.items():
        for column in columns:
            statement = f"update memory.{table} set {column} = now() - interval '60 days'"
            opensearch.sql(f"{statement} where project = %s", project)
    plan = opensearch.ask("POST", f"{BASE}/{container}/_retention/_dry_run")
    due = {tier: part["total"] for tier, part in plan["would_delete"].items()}
    assert due == {"sessions": 1, "long_term": 1, "history": 2, "working_memory": 1}
    assert (plan["total_would_delete"], plan["pinned_would_skip"]) == (5, 1)
    assert plan["effective_policy"] == policy
    assert len(opensearch.hits(container, "long-term")) == 3
    told = opensearch.ask("POST", f"{BASE}/_retention/_execute")
    assert told["acknowledged"]
    assert opensearch.facts(container) == ["Lives in Rome", "Likes green tea"]
    assert opensearch.hits(container, "working") == opensearch.hits(container, "sessions") == []
    opensearch.ask("PUT", "/_cluster/settings", {"transient": {setting: None}})


def test_a_container_is_changed_in_its_parts(opensearch: OpenSearch) -> None:
    container = opensearch.offline(max_infer_size=7)
    held = opensearch.ask("GET", f"{BASE}/{container}")
    one = held["configuration"]["strategies"][0]
    body = {"name": "renamed", "configuration": {
        "index_prefix": "ignored", "strategies": [
            {"id": one["id"], "enabled": False, "namespace": ["agent_id"]},
            {"type": "SUMMARY", "namespace": ["session_id"], "enabled": False}]}}  # fmt: skip
    assert opensearch.ask("PUT", f"{BASE}/{container}", body)["result"] == "updated"
    now = opensearch.ask("GET", f"{BASE}/{container}")
    assert (now["name"], now["configuration"]["max_infer_size"]) == ("renamed", 7)
    assert now["configuration"]["index_prefix"] == held["configuration"]["index_prefix"]
    found = now["configuration"]["strategies"]
    assert [(one["type"], one["enabled"], one["namespace"]) for one in found] == [
        ("SEMANTIC", False, ["agent_id"]), ("USER_PREFERENCE", True, ["user_id"]),
        ("SUMMARY", False, ["session_id"])]  # fmt: skip
    opensearch.add(container, "I live in Rome. I like tea.")
    assert opensearch.facts(container) == ["Likes tea"]
    missing = {"configuration": {"strategies": [{"id": "nobody", "enabled": True}]}}
    opensearch.ask("PUT", f"{BASE}/{container}", missing, status=404)


def test_a_thousand_users_find_k_of_k(opensearch: OpenSearch) -> None:
    container = opensearch.offline()
    project = project_of(opensearch, container)
    with psycopg.connect(opensearch.dsn, autocommit=True) as connection:
        connection.execute(
            "select count(*) from memory_add_many(array(select jsonb_build_object('messages', "
            "(select jsonb_agg(jsonb_build_object('role', 'user', 'content', "
            "format('Note %%s of trip %%s.', n, u))) from generate_series(1, 3) as n), "
            "'user_id', 'u' || u, 'infer', false) from generate_series(1, 1000) as u), "
            "project => %s)", [project],
        )  # fmt: skip
    with opensearch.client() as client:
        for user in range(1, 1000, 97):
            body: Json = {"query": "a note of a trip", "k": 3, "namespace": {"user_id": f"u{user}"}}
            path = f"{BASE}/{container}/memories/long-term/_semantic_search"
            hits = client.post(path, json=body).json()["hits"]["hits"]
            assert len(hits) == 3
            assert {hit["_source"]["namespace"]["user_id"] for hit in hits} == {f"u{user}"}


def test_keys_of_models_never_come_back(opensearch: OpenSearch) -> None:
    connector = opensearch.connector("chat/completions", "{}")
    shown = opensearch.ask("GET", f"{ML}/connectors/{connector}")
    assert (shown["name"], shown["version"]) == ("to chat/completions", "1")
    with opensearch.client() as client:
        everything = client.post(f"{ML}/connectors/_search", json={"query": {"match_all": {}}})
    assert "sk-of-the-test" not in json.dumps(shown) + everything.text
    assert httpx.codes.is_success(everything.status_code)
    assert opensearch.sql("select 1 from memory.connector where definition::text ~ 'sk-of'") == []
