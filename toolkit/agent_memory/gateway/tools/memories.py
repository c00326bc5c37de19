"""The tools of Mem0's hosted server with their arguments, and three more: search_relations,
memory_history, undo.
"""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

from mcp.server.mcpserver import Context, MCPServer
from mcp_types import ToolAnnotations
from pydantic import Field

from agent_memory.gateway import shapes
from agent_memory.gateway.requests import (
    Add,
    Page,
    Search,
    Update,
    fenced,
    parsed,
)
from agent_memory.gateway.routes import actions
from agent_memory.gateway.tools.calls import Caller, Callers, Json, answered, with_user

READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
WRITES = ToolAnnotations(read_only_hint=False, destructive_hint=False, open_world_hint=False)
DELETES = ToolAnnotations(read_only_hint=False, destructive_hint=True, open_world_hint=False)
ASSISTANT = """You have a long-term memory.

- Before you answer what may depend on earlier conversations, call search_memories.
- When the user tells something worth keeping, call add_memory; a changed fact replaces the old one.
- get_memories lists, update_memory and delete_memory change one memory by its id.
- memory_history tells what a memory was before, undo takes a change back.

Filters: {"AND": [{"user_id": "ann"}, {"created_at": {"gte": "2026-01-01"}}]}; "*" is any value.
Without an id they mean the user of this server."""

Text = Annotated[str, Field(description="What to remember, as a plain sentence.")]
Messages = Annotated[
    list[dict[str, Any]] | None,
    Field(description="A conversation (role, content) to remember instead of text."),
]
User = Annotated[str | None, Field(description="Whose memories; default: this server's user.")]
Agent = Annotated[str | None, Field(description="Of which agent.")]
App = Annotated[str | None, Field(description="Of which app.")]
Run = Annotated[str | None, Field(description="Of which run or session.")]
Metadata = Annotated[dict[str, Any] | None, Field(description="Kept beside the memory.")]
Graph = Annotated[bool | None, Field(description="Whether to return relations too.")]
Query = Annotated[str, Field(description="What to look for, in natural language.")]
Filters = Annotated[
    dict[str, Any] | None,
    Field(description='Such as {"AND": [{"user_id": "ann"}, {"categories": {"in": ["food"]}}]}.'),
]
Limit = Annotated[int | None, Field(description="How many at most.", ge=1, le=1000)]
PageNumber = Annotated[int | None, Field(description="Which page, from 1.", ge=1, le=1_000_000)]
MemoryId = Annotated[str, Field(description="The id of the memory.")]
EventId = Annotated[str, Field(description="The id of the event.")]


async def relations(caller: Caller, user: str, **arguments: Any) -> list[Json]:
    """Rows of memory_relations() with the memories that state them."""
    scope = fenced({"user_id": user}, await caller.access.holder())
    rows = await caller.access.read("memory_relations", **actions.given({**arguments, **scope}))
    return [
        {
            **shapes.relation(row),
            "memory_id": row["memory_id"],
            "memory": row["memory"],
            "valid_from": row["valid_from"],
            "valid_to": row["valid_to"],
        }
        for row in rows
    ]


def server(caller_of: Callers) -> MCPServer[Any]:
    """The tools; caller_of tells whom a call comes from."""
    tools: MCPServer[Any] = MCPServer(
        "agent_memory", title="agent_memory", instructions=ASSISTANT, log_level="ERROR"
    )

    tool = partial(tools.tool, structured_output=False)

    @tool(annotations=WRITES)
    async def add_memory(
        ctx: Context,
        text: Text,
        messages: Messages = None,
        user_id: User = None,
        agent_id: Agent = None,
        app_id: App = None,
        run_id: Run = None,
        metadata: Metadata = None,
        enable_graph: Graph = None,
    ) -> str:
        """Remember a fact, a preference or a conversation."""
        caller = caller_of(ctx)

        async def do() -> Json:
            user = user_id or (None if agent_id or run_id else await caller.default_user())
            body = parsed(Add, actions.given({
                "messages": messages or text, "user_id": user, "agent_id": agent_id,
                "app_id": app_id or caller.app, "run_id": run_id, "metadata": metadata,
                "enable_graph": enable_graph,
            }))  # fmt: skip
            return await actions.add(caller.access, body)

        return await answered(do())

    @tool(annotations=READS)
    async def search_memories(
        ctx: Context,
        query: Query,
        filters: Filters = None,
        limit: Limit = None,
        enable_graph: Graph = None,
    ) -> str:
        """Search memories by meaning and by words, best first."""
        caller = caller_of(ctx)

        async def do() -> Json:
            body = parsed(Search, actions.given({
                "query": query, "filters": with_user(filters, await caller.default_user()),
                "limit": limit,
            }))  # fmt: skip
            told = await actions.search(caller.access, body, top_k=10)
            if enable_graph:
                user = await caller.default_user()
                told["relations"] = await relations(caller, user, query=query)
            return told

        return await answered(do())

    @tool(annotations=READS)
    async def get_memories(
        ctx: Context,
        filters: Filters = None,
        page: PageNumber = None,
        page_size: Limit = None,
        enable_graph: Graph = None,
    ) -> str:
        """List memories, newest first, a page of them."""
        caller = caller_of(ctx)

        async def do() -> Json:
            body = parsed(Page, actions.given({
                "filters": with_user(filters, await caller.default_user()), "page": page,
                "page_size": page_size or 10, "enable_graph": enable_graph,
            }))  # fmt: skip
            return await actions.page(caller.access, body, "")

        return await answered(do())

    @tool(annotations=READS)
    async def get_memory(ctx: Context, memory_id: MemoryId) -> str:
        """One memory by its id."""
        return await answered(actions.get(caller_of(ctx).access, memory_id))

    @tool(annotations=WRITES)
    async def update_memory(
        ctx: Context, memory_id: MemoryId, text: Text, metadata: Metadata = None
    ) -> str:
        """Replace a memory's text; what it was stays in its history."""
        body = Update(text=text, metadata=metadata)
        return await answered(actions.update(caller_of(ctx).access, memory_id, body))

    @tool(annotations=DELETES)
    async def delete_memory(ctx: Context, memory_id: MemoryId) -> str:
        """Delete one memory by its id."""
        return await answered(actions.delete(caller_of(ctx).access, memory_id))

    @tool(annotations=DELETES)
    async def delete_all_memories(
        ctx: Context,
        user_id: User = None,
        agent_id: Agent = None,
        app_id: App = None,
        run_id: Run = None,
    ) -> str:
        """Delete all memories of a user (default: this server's), agent, app or run."""
        caller = caller_of(ctx)

        async def do() -> Json:
            ids = {"user_id": user_id or await caller.default_user(), "agent_id": agent_id,
                   "app_id": app_id, "run_id": run_id}  # fmt: skip
            return await actions.delete_all(caller.access, actions.given(ids))

        return await answered(do())

    @tool(annotations=DELETES)
    async def delete_entities(
        ctx: Context,
        user_id: User = None,
        agent_id: Agent = None,
        app_id: App = None,
        run_id: Run = None,
    ) -> str:
        """Remove a user, agent, app or run with all its memories; one of them has to be named."""
        access = caller_of(ctx).access
        ids = {"user": user_id, "agent": agent_id, "app": app_id, "run": run_id}

        async def do() -> Json:
            named = actions.given(ids)
            if not named:
                return {"error": "scope_missing",
                        "detail": "Name a user_id, agent_id, app_id or run_id."}  # fmt: skip
            for kind, name in named.items():
                await actions.delete_entity(access, kind, name)
            return {"message": "Entity deleted successfully."}

        return await answered(do())

    @tool(annotations=READS)
    async def list_entities(ctx: Context) -> str:
        """Users, agents, apps and runs that have memories, and how many."""
        return await answered(actions.entities(caller_of(ctx).access, "", 1, 1000))

    @tool(annotations=READS)
    async def list_events(ctx: Context, page: PageNumber = None, page_size: Limit = None) -> str:
        """What was added lately, newest first, and whether it is done."""
        access = caller_of(ctx).access
        return await answered(actions.events(access, "", page or 1, page_size or 10))

    @tool(annotations=READS)
    async def get_event_status(ctx: Context, event_id: EventId) -> str:
        """Whether an add is done, and what came of it."""
        return await answered(actions.event(caller_of(ctx).access, event_id))

    @tool(annotations=READS)
    async def search_relations(
        ctx: Context,
        query: Annotated[str | None, Field(description="What to look for.")] = None,
        entity: Annotated[str | None, Field(description="The name of a person or thing.")] = None,
        depth: Annotated[int, Field(description="How many relations to follow.", ge=1, le=4)] = 1,
        user_id: User = None,
        limit: Limit = None,
    ) -> str:
        """Relations in the knowledge graph: who or what is connected with whom, and how."""
        caller = caller_of(ctx)

        async def do() -> Json:
            user = user_id or await caller.default_user()
            return {"relations": await relations(
                caller, user, query=query, entity=entity, depth=depth, top_k=limit
            )}  # fmt: skip

        return await answered(do())

    @tool(annotations=READS)
    async def memory_history(ctx: Context, memory_id: MemoryId) -> str:
        """What happened to a memory, oldest first; each change has an event_id for undo."""

        async def do() -> list[Json]:
            told = await actions.history(caller_of(ctx).access, memory_id)
            return [{"event_id": change["id"], **change} for change in told]

        return await answered(do())

    @tool(annotations=WRITES)
    async def undo(ctx: Context, event_id: EventId) -> str:
        """Take a change back, by the event_id of memory_history."""
        return await answered(actions.undo(caller_of(ctx).access, event_id))

    @tools.prompt()
    def memory_assistant() -> str:
        """How to use this memory."""
        return ASSISTANT

    return tools
