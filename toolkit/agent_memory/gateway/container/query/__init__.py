"""The query language of OpenSearch, as far as clients of memory containers speak it, as SQL.

A body becomes one statement over a view of memory.container_...; every value of it is a parameter.
What is not served is refused, never ignored: a filter that is left out shows what it should hide.

errors      what is refused, and how that is said
checks      shapes and bounds of what is sent
times       dates and what is reckoned with them
fields      what a document's field is, and how it is read
query       a statement in the making: parameters, columns, scores
clauses/    a function a clause
order       sort and search_after
source      which part of a document is shown
statement   all of it put together: compile()
search      runs it, and answers
"""

from agent_memory.gateway.container.query.errors import QueryError
from agent_memory.gateway.container.query.search import Container, hybrid, search, semantic
from agent_memory.gateway.container.query.statement import Compiled, Condition, compile, matching

__all__ = [
    "Compiled",
    "Condition",
    "Container",
    "QueryError",
    "compile",
    "hybrid",
    "matching",
    "search",
    "semantic",
]
