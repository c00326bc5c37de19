"""Calls every method of opensearch-py's client.plugins.ml that is of containers, and prints JSON.

argv: address, user, password, chat model, embedding model.
"""

import json
import sys

from opensearchpy import OpenSearch

address, user, password, chat, embedding = sys.argv[1:]
host, port = address.removeprefix("http://").split(":")
client = OpenSearch([{"host": host, "port": int(port)}], http_auth=(user, password), timeout=60)
called = []


class Recording:
    def __getattr__(self, name):
        called.append(name)
        return getattr(client.plugins.ml, name)


ml = Recording()
told = {"version": client.info()["version"]["distribution"]}
container = ml.create_memory_container(body={
    "name": "of opensearch-py",
    "configuration": {
        "embedding_model_type": "TEXT_EMBEDDING", "embedding_model_id": embedding,
        "embedding_dimension": 256, "llm_id": chat, "index_prefix": "of_opensearch_py",
        "strategies": [{"type": "SEMANTIC", "namespace": ["user_id"]}],
    },
})["memory_container_id"]  # fmt: skip
of = {"memory_container_id": container}
told["container"] = ml.get_memory_container(**of)["configuration"]["index_prefix"]
told["updated container"] = ml.update_memory_container(**of, body={"description": "d"})["result"]
query = {"query": {"term": {"name.keyword": "of opensearch-py"}}}
told["containers"] = ml.search_memory_container(body=query)["hits"]["total"]
told["session"] = ml.create_memory_container_session(**of, body={"session_id": "demo_session"})
message = {"role": "user", "content": [{"text": "I live in Rome.", "type": "text"}]}
added = ml.add_agentic_memory(**of, body={
    "messages": [message], "infer": True,
    "namespace": {"user_id": "ann", "session_id": "demo_session"}})  # fmt: skip
told["added"] = sorted(added)
query = {"query": {"term": {"namespace.user_id": "ann"}}}
(hit,) = ml.search_agentic_memory(**of, doc_type="long-term", body=query)["hits"]["hits"]
told["found"] = hit["_source"]["memory"]
fact = {**of, "doc_type": "long-term", "id": hit["_id"]}
told["updated"] = ml.update_agentic_memory(**fact, body={"memory": "Lives in Oslo"})["result"]
told["got"] = ml.get_agentic_memory(**fact)["memory"]
told["deleted"] = ml.delete_agentic_memory(**fact)["result"]
told["by query"] = ml.delete_agentic_memory_query(**of, doc_type="working", body=query)["deleted"]
told["gone"] = ml.delete_memory_container(**of, delete_all_memories="true")["result"]
told["called"] = sorted(set(called))
print(json.dumps(told))
