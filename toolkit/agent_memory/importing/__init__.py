"""`agent-memory import`: files of conversations or memories, into a database, once each."""

from agent_memory.importing.formats import SCOPE, Conversation, read
from agent_memory.importing.loader import Tally, load

__all__ = ["SCOPE", "Conversation", "Tally", "load", "read"]
