#!/usr/bin/env python3
import os
import json
import time
from mem0 import MemoryClient

def main():
    # Initialize the client from environment variables
    client = MemoryClient(
        host=os.environ.get("MEM0_HOST"),
        api_key=os.environ.get("MEM0_API_KEY"),
    )

    user_id = f"user_{int(time.time())}"

    # Add a memory from a conversation turn
    messages = [
        {"role": "user", "content": "My name is Alex. I work in Seattle and enjoy hiking."},
        {"role": "assistant", "content": "Nice to meet you, Alex! Seattle has great trails."},
    ]
    result = client.add(messages, user_id=user_id)
    print("Add result:", json.dumps(result, indent=2))

    time.sleep(2)  # Wait for the memory to be indexed

    # Search for relevant memories
    search_result = client.search("Where does Alex work?", user_id=user_id)
    print("Search result:", json.dumps(search_result, indent=2))

    # Retrieve all memories for the user
    all_memories = client.get_all(user_id=user_id)
    memories = all_memories.get("results", [])
    print(f"Total memories: {len(memories)}")

    if memories:
        memory_id = memories[0]["id"]

        # Update a memory
        client.update(memory_id, "Alex now works in Portland and still enjoys hiking")

        # Get change history for a memory
        history = client.history(memory_id)
        print("History:", json.dumps(history, indent=2))

        # Delete a single memory
        client.delete(memory_id)

    # Delete all memories for this user
    client.delete_all(user_id=user_id)
    print("Done.")

if __name__ == "__main__":
    main()
