"""A program for Mem0's client, against the gateway: set MEM0_HOST and MEM0_API_KEY.

As MemoryClient 1.0 is called, which takes ids beside the query; 2.x takes them in filters:
client.search(query, filters={"user_id": user_id}).
"""

import os

from mem0 import MemoryClient


def main() -> None:
    client = MemoryClient(
        host=os.environ.get("MEM0_HOST"),
        api_key=os.environ.get("MEM0_API_KEY"),
    )
    user_id = "alex"
    messages = [
        {"role": "user", "content": "My name is Alex. I work in Seattle and enjoy hiking."},
        {"role": "assistant", "content": "Nice to meet you, Alex! Seattle has great trails."},
    ]
    added = client.add(messages, user_id=user_id)
    print("added:", [result["memory"] for result in added["results"]])

    found = client.search("Where does Alex work?", user_id=user_id, enable_graph=True)
    print("found:", found["results"][0]["memory"])
    relation = found["relations"][0]
    print("relation:", relation["relationship"], relation["destination"])

    memories = client.get_all(user_id=user_id)["results"]
    work = next(memory for memory in memories if "Seattle" in memory["memory"])
    client.update(work["id"], "Alex now works in Portland")
    print("history:", [change["event"] for change in client.history(work["id"])])
    client.delete(work["id"])
    client.delete_all(user_id=user_id)
    print("left:", client.get_all(user_id=user_id)["results"])


if __name__ == "__main__":
    main()
