"""Two channels, one database: a shop's assistant that remembers its customers.

Channel A, semantic memory, is memory_add() and memory_search(). Channel B, structured memory, is
the shop's own tables. Both are SQL on the same connection, so one transaction covers both and one
query reads both.

    python examples/dual_channel/main.py [dsn]

Without an argument: DATABASE_URL, the PG* variables, or the embedded server of `make up`.
Running it twice changes nothing: every write says what it does about what is already there.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

SCHEMA = Path(__file__).with_name("schema.sql")
PROMPT = """\
You help {nickname} from {city}, VIP level {vip_level}. What you remember:
{memories}
Your last answer was: {last_answer}
{nickname} says: {question}"""
Row = dict[str, Any]


@dataclass(frozen=True)
class Turn:
    """One thing that was said."""

    role: str
    content: str


class AgentMemoryManager:
    """What the assistant knows of a customer: memories and business data, on one connection."""

    def __init__(self, connection: psycopg.Connection[Row]) -> None:
        self.connection = connection

    # ---- channel A: semantic memory

    def add_semantic_memory(self, turns: list[Turn], user_id: str, said_at: datetime) -> list[Row]:
        """A row an outcome: event (ADD, UPDATE, DELETE, NONE), memory, previous_memory."""
        messages = [{"role": turn.role, "content": turn.content} for turn in turns]
        return self.connection.execute(
            """
            select event, memory, previous_memory
            from memory_add(%s, user_id => %s, occurred_at => %s)
            """,
            [Jsonb(messages), user_id, said_at],
        ).fetchall()

    def search_semantic_memory(self, query: str, user_id: str, top_k: int = 5) -> list[Row]:
        """Memories that answer the query, best first."""
        return self.connection.execute(
            "select memory, score from memory_search(%s, user_id => %s, top_k => %s)",
            [query, user_id, top_k],
        ).fetchall()

    # ---- channel B: structured memory

    def upsert_user_profile(self, user_id: str, nickname: str, city: str, vip_level: int) -> None:
        """Insert the profile, or bring it up to date."""
        self.connection.execute(
            """
            insert into shop.user_profiles (user_id, nickname, city, vip_level)
            values (%s, %s, %s, %s)
            on conflict (user_id) do update
            set nickname = excluded.nickname, city = excluded.city,
                vip_level = excluded.vip_level, updated_at = now()
            """,
            [user_id, nickname, city, vip_level],
        )

    def save_order(
        self, order_no: str, user_id: str, item: str, amount: Decimal, ordered_at: datetime
    ) -> None:
        """Insert the order unless it is there."""
        self.connection.execute(
            """
            insert into shop.orders (order_no, user_id, item, amount, ordered_at)
            values (%s, %s, %s, %s, %s)
            on conflict (order_no) do nothing
            """,
            [order_no, user_id, item, amount, ordered_at],
        )

    def log_chat(self, session_id: str, user_id: str, turns: list[Turn], said_at: datetime) -> None:
        """Append the turns that the session's log does not hold yet."""
        self.connection.cursor().executemany(
            """
            insert into shop.chat_log (session_id, turn, user_id, role, content, said_at)
            values (%s, %s, %s, %s, %s, %s)
            on conflict (session_id, turn) do nothing
            """,
            [
                (session_id, number, user_id, turn.role, turn.content, said_at)
                for number, turn in enumerate(turns, start=1)
            ],
        )

    # ---- both

    def remember(
        self, session_id: str, user_id: str, turns: list[Turn], said_at: datetime
    ) -> list[Row]:
        """Log the conversation and take it into memory: both, or neither."""
        with self.connection.transaction():
            self.log_chat(session_id, user_id, turns, said_at)
            return self.add_semantic_memory(turns, user_id, said_at)

    def customers_with_memories(self, query: str, top_k: int = 2) -> list[Row]:
        """Every profile with what was ordered and what is remembered about the query: one join."""
        return self.connection.execute(
            """
            select p.nickname, p.city, p.vip_level, o.orders, o.spent, m.memory
            from shop.user_profiles as p
            cross join lateral (
                select count(*) as orders, coalesce(sum(amount), 0) as spent
                from shop.orders where user_id = p.user_id
            ) as o
            cross join lateral memory_search(%s, user_id => p.user_id, top_k => %s) as m
            order by o.spent desc, p.user_id, m.score desc
            """,
            [query, top_k],
        ).fetchall()

    def prompt(self, question: str, user_id: str) -> str:
        """What a language model is given for its answer, read in one query."""
        row = self.connection.execute(
            """
            select p.nickname, p.city, p.vip_level, answer.content as last_answer,
                memory_context(%s, user_id => p.user_id) as memories
            from shop.user_profiles as p
            left join lateral (
                select c.content from shop.chat_log as c
                where c.user_id = p.user_id and c.role = 'assistant'
                order by c.said_at desc, c.turn desc limit 1
            ) as answer on true
            where p.user_id = %s
            """,
            [question, user_id],
        ).fetchone()
        if row is None:
            raise LookupError(f"no profile of {user_id}")
        return PROMPT.format(question=question, **row)


def run_conversation(memory: AgentMemoryManager) -> None:
    """The first round, the second three days later, then the join over all customers."""
    user_id = "user_10086"
    first = datetime.fromisoformat("2026-03-02T12:00:00+08:00")
    later = first + timedelta(days=3)

    print("First round: profile, order, chat log and memories")
    memory.upsert_user_profile(user_id, "Xiao Ming", "Hangzhou", 3)
    memory.save_order("A-1001", user_id, "Projector", Decimal("3299.00"), first)
    show(
        memory.remember(
            "session-1",
            user_id,
            [
                Turn(
                    "user",
                    "I want to find a good restaurant, preferably Sichuan cuisine, "
                    "with an average cost of about 100 yuan per person.",
                ),
                Turn("assistant", "Recommend Shuxiangyuan (95 RMB per person)"),
            ],
            first,
        )
    )

    question = "The restaurant you recommended last time was good. Are there any similar ones?"
    print("\nThree days later: what the assistant's model is given")
    print(memory.prompt(question, user_id))
    print("\nand what is remembered of the second round")
    show(memory.remember("session-2", user_id, [Turn("user", question)], later))

    print("\nAll customers who might like a restaurant: profiles, orders and memories in one query")
    memory.upsert_user_profile("user_10087", "Xiao Hong", "Shanghai", 1)
    memory.remember("session-3", "user_10087", [Turn("user", "我喜欢吃辣,特别是川菜。")], later)
    show(memory.customers_with_memories("Sichuan restaurant 川菜", top_k=1))


def show(rows: list[Row]) -> None:
    """Print rows, a line each."""
    for row in rows:
        print("  " + " | ".join(str(value) for value in row.values() if value is not None))


def chosen_dsn() -> str:
    """The first argument, else the server that the toolkit would use."""
    if len(sys.argv) > 1:
        return sys.argv[1]
    from agent_memory.cli import chosen_dsn as toolkit_dsn

    return toolkit_dsn()


def main() -> None:
    """Make the shop's tables where they are missing, then talk."""
    with psycopg.connect(chosen_dsn(), autocommit=True, row_factory=dict_row) as connection:
        connection.execute(SCHEMA.read_bytes())
        run_conversation(AgentMemoryManager(connection))


if __name__ == "__main__":
    main()
