"""The tools over standard input and output, for an agent that starts them itself."""

from __future__ import annotations

import asyncio

from mcp.server.mcpserver import Context

from agent_memory.gateway.database import Database, Holder
from agent_memory.gateway.keys import Access
from agent_memory.gateway.settings import Settings
from agent_memory.gateway.shards import Shards
from agent_memory.gateway.tools.calls import Caller
from agent_memory.gateway.tools.memories import server


def run(settings: Settings, project: str, user: str | None, app: str | None) -> None:
    """Until standard input ends. With the rights of the connection's role; user: whose memories are
    meant where a call names nobody.
    """
    asyncio.run(serve(settings, project, user, app))


async def serve(settings: Settings, project: str, user: str | None, app: str | None) -> None:
    database = Shards(settings) if settings.is_cluster else Database(settings)
    caller = Caller(Access(database, oneself=Holder("", project, "", None)), user, app)

    def caller_of(_ctx: Context) -> Caller:
        return caller

    async with database.pool:
        await server(caller_of).run_stdio_async()
