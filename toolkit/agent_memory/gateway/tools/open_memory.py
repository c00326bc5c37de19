"""The tools of OpenMemory, whose user and app come from the path."""

from __future__ import annotations

from typing import Annotated, Any

from mcp.server.mcpserver import Context, MCPServer
from pydantic import Field

from agent_memory.gateway.errors import Refusal
from agent_memory.gateway.requests import Add, Page, Search, parsed
from agent_memory.gateway.routes import actions
from agent_memory.gateway.tools.calls import Caller, Callers, Json, answered
from agent_memory.gateway.tools.memories import DELETES, READS, WRITES


def server(caller_of: Callers) -> MCPServer[Any]:
    """The tools; caller_of tells whom a call comes from."""
    tools: MCPServer[Any] = MCPServer("mem0-mcp-server", log_level="ERROR")

    def scope(caller: Caller) -> Json:
        return {"user_id": caller.user}

    async def listed(caller: Caller) -> list[Json]:
        told: list[Json] = []
        while True:
            body = parsed(Page, {**scope(caller), "page": len(told) // 1000 + 1, "page_size": 1000})
            page = await actions.page(caller.access, body, "")
            told += page["results"]
            if page["next"] is None:
                return told

    @tools.tool(annotations=WRITES, structured_output=False)
    async def add_memories(
        ctx: Context,
        text: Annotated[str, Field(description="What to remember.")],
        infer: Annotated[
            bool, Field(description="Whether to extract facts; false keeps the text as it is.")
        ] = True,
    ) -> str:
        """Add a new memory: whenever the user tells something about themselves, their preferences
        or anything that may be useful in a later conversation, or asks to remember something.
        """
        caller = caller_of(ctx)
        body = Add(messages=text, infer=infer, app_id=caller.app, **scope(caller))
        return await answered(actions.add(caller.access, body))

    @tools.tool(annotations=READS, structured_output=False)
    async def search_memory(
        ctx: Context, query: Annotated[str, Field(description="What to look for.")]
    ) -> str:
        """Search through stored memories. Call it whenever the user asks anything."""
        caller = caller_of(ctx)
        body = Search(query=query, **scope(caller))
        return await answered(actions.search(caller.access, body, top_k=10))

    @tools.tool(annotations=READS, structured_output=False)
    async def list_memories(ctx: Context) -> str:
        """List all memories of the user."""
        return await answered(listed(caller_of(ctx)))

    @tools.tool(annotations=DELETES, structured_output=False)
    async def delete_memories(
        ctx: Context, memory_ids: Annotated[list[str], Field(description="Ids of memories.")]
    ) -> str:
        """Delete memories by their ids: all of them, or none."""
        caller = caller_of(ctx)

        async def do() -> str:
            async with caller.access.session() as session:
                for memory_id in memory_ids:
                    with actions.known():
                        deleted = await session.row("memory_delete", id=actions.uuid_of(memory_id))
                    if deleted["user_id"] != caller.user:
                        raise Refusal(404, "Memory not found!")
            return f"Successfully deleted {len(memory_ids)} memories"

        return await answered(do())

    @tools.tool(annotations=DELETES, structured_output=False)
    async def delete_all_memories(ctx: Context) -> str:
        """Delete all memories of the user."""
        caller = caller_of(ctx)

        async def do() -> str:
            await actions.delete_all(caller.access, scope(caller))
            return "Successfully deleted all memories"

        return await answered(do())

    return tools
