"""Calls every method of mem0ai's MemoryClient, or AsyncMemoryClient, and prints what came of it.

Runs with the packages of one release: argv are its number and the class's name; MEM0_API_KEY opens
a project as an administrator.
"""

import asyncio
import inspect
import json
import os
import sys

import mem0

release, kind = sys.argv[1:]
is_older = release.startswith("1.")
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)


class Recording:
    """A client whose calls are noted; of one that is asynchronous each is waited for."""

    def __init__(self, client, called, prefix=""):
        self.client, self.called, self.prefix = client, called, prefix

    def __getattr__(self, name):
        value = getattr(self.client, name)
        if name == "project":
            return Recording(value, self.called, "project.")
        if not callable(value):
            return value

        def call(*arguments, **named):
            self.called.add(self.prefix + name)
            result = value(*arguments, **named)
            return loop.run_until_complete(result) if inspect.iscoroutine(result) else result

        return call


def methods(of, prefix=""):
    """The public methods of an object."""
    found = inspect.getmembers(type(of), inspect.isfunction)
    return {prefix + name for name, _ in found if not name.startswith("_")}


made = getattr(mem0, kind)(host=os.environ["MEM0_HOST"] + "/", api_key=os.environ["MEM0_API_KEY"])
called: set[str] = set()
client = Recording(made, called)
user = f"user of {release} {kind}"
scope = {"user_id": user} if is_older else {"filters": {"user_id": user}}
told = {}

# ---- memories
added = client.add("I live in Rome and I like tea", user_id=user, metadata={"of": "test"})
told["add"] = [(one["event"], one["memory"]) for one in added["results"]]
verbatim = client.add([{"role": "user", "content": "Word for word"}], user_id=user, infer=False)
told["verbatim"] = [one["memory"] for one in verbatim["results"]]
found = client.search("Where do I live?", **scope)
told["search"] = (found["results"] if isinstance(found, dict) else found)[0]["memory"]
told["get_all"] = len(client.get_all(**scope)["results"])
page = client.get_all(page=1, page_size=2, **scope)
told["page"] = [page["count"], len(page["results"])]
first = added["results"][0]["id"]
told["get"] = client.get(first)["metadata"]
# ---- what is made of them
told["summary"] = client.get_summary(filters={"user_id": user})["summary"]
schema = {
    "type": "object",
    "properties": {"residence": {"type": "string", "description": "where the user lives"}},
}
export = client.create_memory_export(schema=json.dumps(schema), filters={"user_id": user})
told["export"] = client.get_memory_export(memory_export_id=export["id"])
flat = client.create_memory_export(schema=schema, user_id=user)
assert flat["id"] != export["id"]
told["export_of"] = client.get_memory_export(user_id=user)
if hasattr(made, "get_profile"):
    shape = {
        "type": "object",
        "properties": {
            "likes": {
                "type": "array",
                "items": {"type": "string"},
                "description": "what the user likes",
            }
        },
    }
    client.update_profile_settings(enabled=True, schema=shape, custom_instructions="Be brief.")
    settings = client.get_profile_settings()
    assert settings["enabled"] is True and settings["entities"]["user"]["schema"] == shape
    job = client.generate_profile(user, idempotency_key=f"key of {user}")
    assert client.generate_profile(user, idempotency_key=f"key of {user}")["replayed"] is True
    assert client.get_profile_job(job["status_url"])["job"]["status"] == "succeeded"
    assert client.get_profile_job(job["job_id"])["job"]["total"] == 1
    assert client.sample_profiles(limit=1)["sampled"] == 1
    profile = client.get_profile(user)
    assert profile["status"] == "succeeded" and profile["generation_count"] >= 1
    told["profile"] = profile["profile"]
    client.update_profile_settings(schema=None)
else:
    told["profile"] = {"likes": ["Likes tea"]}

# ---- changes
client.update(first, text="I live in Oslo")
told["history"] = [one["event"] for one in client.history(first)]
client.batch_update([{"memory_id": first, "text": "Lives in Lima"}])
told["updated"] = client.get(first)["memory"]
try:
    client.feedback(first, "POSITIVE", "good")
except TypeError:
    assert is_older  # raised by the client after its request was answered
told["users"] = [one["name"] for one in client.users()["results"] if one["name"] == user]

# ---- the project
client.project.update(custom_instructions="Note diets.", custom_categories=[{"food": "Meals"}])
told["project"] = client.project.get(fields=["custom_instructions", "custom_categories"])
client.update_project(custom_instructions="Note trips.")
told["instructions"] = client.get_project(fields=["custom_instructions"])
other = client.project.create(name=f"Shop of {release} {kind}", description="A shop")
assert other["project_id"].startswith("shop_of_")
client.project.add_member(email="ann@shop.example", role="READER")
client.project.update_member(email="ann@shop.example", role="OWNER")
told["members"] = [
    [one["username"], one["role"]] for one in client.project.get_members()["members"]
]
client.project.remove_member(email="ann@shop.example")
assert client.project.get_members()["members"] == []

# ---- webhooks
project = made.project_id
hook = client.create_webhook(
    url="https://shop.example/hook", name="shop", project_id=project, event_types=["memory_add"]
)
client.update_webhook(webhook_id=hook["webhook_id"], name="web shop")
told["webhooks"] = [
    [one["name"], one["url"], one["event_types"]] for one in client.get_webhooks(project_id=project)
]
client.delete_webhook(webhook_id=hook["webhook_id"])
assert client.get_webhooks(project_id=project) == []

# ---- the end
client.batch_delete([{"memory_id": verbatim["results"][0]["id"]}])
client.delete(first)
try:
    client.get(first)
    raise SystemExit("a deleted memory was found")
except Exception as error:  # some of the asynchronous clients let httpx's own through
    assert "Memory not found!" in str(error) or "404" in str(error), error
client.delete_all(user_id=user)
told["left"] = len(client.get_all(**scope)["results"])
client.add("I like figs", user_id=user)
client.delete_users(user_id=user)
told["forgotten"] = len(client.get_all(**scope)["results"])
client.add("I like figs", user_id=user)
client.reset()
told["reset"] = len(client.get_all(**scope)["results"])
shop = getattr(mem0, kind)(host=os.environ["MEM0_HOST"], api_key=other["api_key"])
assert shop.project_id == other["project_id"]
Recording(shop, called).project.delete()

told["called"] = sorted(called)
told["not called"] = sorted((methods(made) | methods(made.project, "project.")) - called)
print(json.dumps(told))
