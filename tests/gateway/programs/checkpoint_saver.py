"""A checkpoint saver of LangGraph over working memory, as OpenSearch's examples build one.

A checkpoint is a payload of data; its thread, namespace and id stand in the namespace, its bytes in
binary_data. argv: address, user, password.
"""

import base64
import json
import sys

import requests
from langgraph.checkpoint.base import BaseCheckpointSaver, CheckpointTuple, empty_checkpoint

address, user, password = sys.argv[1:]
ML = f"{address}/_plugins/_ml/memory_containers"
http = requests.Session()
http.auth = (user, password)


def ask(method, path, body=None):
    answer = http.request(method, ML + path, json=body)
    answer.raise_for_status()
    return answer.json()


class Saver(BaseCheckpointSaver):
    def __init__(self, container):
        super().__init__()
        self.container = container

    def packed(self, value):
        kind, data = self.serde.dumps_typed(value)
        return [kind, base64.b64encode(data).decode()]

    def unpacked(self, pair):
        return self.serde.loads_typed((pair[0], base64.b64decode(pair[1])))

    def keep(self, kind, namespace, value, **more):
        body = {
            "payload_type": "data", "memory_type": "conversational", "infer": False,
            "namespace": namespace, "metadata": {"type": kind},
            "binary_data": base64.b64encode(json.dumps(value).encode()).decode(), **more,
        }  # fmt: skip
        ask("POST", f"/{self.container}/memories", body)

    def kept(self, kind, terms, sort, size, *more):
        terms = {"payload_type": "data", "metadata.type": kind, **terms}
        query = [{"term": {name: value}} for name, value in terms.items()]
        body = {"query": {"bool": {"filter": [*query, *more]}}, "sort": sort, "size": size}
        found = ask("POST", f"/{self.container}/memories/working/_search", body)
        return [hit["_source"] for hit in found["hits"]["hits"]]

    def put(self, config, checkpoint, metadata, _versions):
        where = config["configurable"]
        namespace = {"thread_id": where["thread_id"], "checkpoint_ns": where["checkpoint_ns"],
                     "checkpoint_id": checkpoint["id"]}  # fmt: skip
        if where.get("checkpoint_id"):
            namespace["parent_checkpoint_id"] = where["checkpoint_id"]
        value = {"checkpoint": self.packed(checkpoint), "metadata": self.packed(metadata)}
        self.keep("checkpoint", namespace, value, checkpoint_id=checkpoint["id"])
        return {"configurable": {**where, "checkpoint_id": checkpoint["id"]}}

    def put_writes(self, config, writes, task_id, _path=""):
        for place, (channel, value) in enumerate(writes):
            namespace = {**config["configurable"], "task_id": task_id}
            self.keep("write", namespace, [channel, self.packed(value)], message_id=place)

    def told(self, source):
        value = json.loads(base64.b64decode(source["binary_data"]))
        where = dict(source["namespace"])
        parent = where.pop("parent_checkpoint_id", None)
        writes = self.kept(
            "write", {f"namespace.{name}": item for name, item in where.items()},
            [{"message_id": {"order": "asc"}}], 1000,
        )  # fmt: skip
        pending = []
        for one in writes:
            channel, packed = json.loads(base64.b64decode(one["binary_data"]))
            pending.append((one["namespace"]["task_id"], channel, self.unpacked(packed)))
        return CheckpointTuple(
            {"configurable": where}, self.unpacked(value["checkpoint"]),
            self.unpacked(value["metadata"]),
            {"configurable": {**where, "checkpoint_id": parent}} if parent else None, pending,
        )  # fmt: skip

    def found(self, config, limit, *more):
        where = config["configurable"]
        terms = {"namespace.thread_id": where["thread_id"],
                 "namespace.checkpoint_ns": where.get("checkpoint_ns", "")}  # fmt: skip
        if where.get("checkpoint_id"):
            terms["checkpoint_id"] = where["checkpoint_id"]
        sort = [{"checkpoint_id": {"order": "desc"}}]
        return [self.told(one) for one in self.kept("checkpoint", terms, sort, limit, *more)]

    def get_tuple(self, config):
        return next(iter(self.found(config, 1)), None)

    def list(self, config, *, filter=None, before=None, limit=None):
        assert filter is None
        more = []
        if before:
            more = [{"range": {"checkpoint_id": {"lt": before["configurable"]["checkpoint_id"]}}}]
        yield from self.found(config, limit or 100, *more)


made = ask("POST", "/_create", {"name": "checkpoints", "configuration": {
    "index_prefix": "checkpoints", "use_system_index": False}})  # fmt: skip
saver = Saver(made["memory_container_id"])
config = {"configurable": {"thread_id": "trip-7", "checkpoint_ns": ""}}
ids = []
for step in range(3):
    checkpoint = empty_checkpoint()
    checkpoint["channel_values"] = {"step": step, "place": "Москва"}
    config = saver.put(config, checkpoint, {"source": "loop", "step": step}, {})
    ids.append(checkpoint["id"])
saver.put_writes(config, [("answer", 42), ("place", {"city": "Oslo"})], "task-1")
thread = {"configurable": {"thread_id": "trip-7", "checkpoint_ns": ""}}
last = saver.get_tuple(thread)
second = saver.get_tuple({"configurable": {**thread["configurable"], "checkpoint_id": ids[1]}})
print(json.dumps({
    "last": last.checkpoint["channel_values"],
    "is last": last.checkpoint["id"] == ids[2],
    "parent": last.parent_config["configurable"]["checkpoint_id"] == ids[1],
    "writes": [[channel, value] for _task, channel, value in last.pending_writes],
    "second": [second.metadata["step"], len(second.pending_writes)],
    "listed": [one.metadata["step"] for one in saver.list(thread)],
    "before": [one.metadata["step"] for one in saver.list(thread, before=second.config)],
    "other": saver.get_tuple({"configurable": {"thread_id": "trip-8", "checkpoint_ns": ""}}),
}))  # fmt: skip
