#!/usr/bin/env python3
import os
import json
import time
from mem0 import MemoryClient

def main():
    client = MemoryClient(
        host=os.environ.get("MEM0_HOST"),
        api_key=os.environ.get("MEM0_API_KEY"),
    )

    user_id = "user_001"

    # Add memories — the service extracts graph relationships automatically
    conversations = [
        [
            {"role": "user", "content": "My name is Alex. I lead the AI platform team at Acme Corp."},
            {"role": "assistant", "content": "Great, Alex. Tell me more about the team."},
        ],
        [
            {"role": "user", "content": "My teammate Jordan and I play basketball on weekends."},
            {"role": "assistant", "content": "Sounds fun! Basketball is a great way to unwind."},
        ],
        [
            {"role": "user", "content": "My manager is Sam, who heads the Data Intelligence department."},
            {"role": "assistant", "content": "Understood. Sam leads Data Intelligence."},
        ],
    ]

    for messages in conversations:
        client.add(messages, user_id=user_id)
        time.sleep(2)

    print("Waiting for graph construction...")
    time.sleep(5)

    # Graph search — returns vector results AND relationship data
    result = client.search(
        "Where does Alex work?",
        user_id=user_id,
        enable_graph=True,
    )

    print("Vector results:", len(result.get("results", [])))
    for mem in result.get("results", [])[:3]:
        print(f"  score={mem.get('score', 0):.4f} | {mem.get('memory', '')}")

    print("\nGraph relations:")
    for rel in result.get("relations", []):
        print(f"  {rel['source']} --[{rel['relationship']}]--> {rel.get('destination') or rel.get('target')}")

    # Clean up
    client.delete_all(user_id=user_id)

if __name__ == "__main__":
    main()
