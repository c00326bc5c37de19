"""What the console's tests and screenshots look at."""

from __future__ import annotations

from datetime import UTC, datetime

import psycopg

SAID = {
    "alex": [
        ("2023-03-04", "Hi, my name is Alex. I live in Rome and work at Acme Corp as an engineer."),
        ("2023-06-09", "My sister Eva lives in Oslo. Her dog is called Rex. What's the weather?"),
        ("2024-01-15", "I moved to Berlin last week. I love your idea."),
        ("2024-05-02", "I started a new job at Initech. My manager is Dana Smith."),
        ("2024-11-20", "I love hiking and I am allergic to peanuts."),
        ("2025-02-11", "I moved to Bergen. My email is alex@example.com."),
        ("2025-06-01", "Eva got married to Tom Baker. Tom works at Acme Corp."),
        ("2025-09-01", "My friend Maria Rossi lives in Rome, and Maria works for Initech."),
        ("2026-01-07", "我喜欢喝乌龙茶，不喜欢咖啡。"),
        ("2026-03-08", "My password is hunter2. I switched from Spotify to Tidal."),
        ("2026-10-08", "I work at Globex now."),
    ],
    "李娜": [
        ("2025-01-07", "我叫李娜，住在上海，在华为工作。"),
        ("2025-08-07", "我搬到杭州了。"),
        ("2026-02-01", "我妈妈叫王芳，她住在苏州。"),
    ],
}


def fill(dsn: str) -> None:
    """Two users with memories, jobs (one of them dead), and what a remote model cost."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        for user, said in SAID.items():
            for day, text in said:
                connection.execute(
                    "select memory_add(to_jsonb(%s::text), user_id => %s, occurred_at => %s)",
                    [text, user, datetime.fromisoformat(day).replace(hour=9, tzinfo=UTC)],
                )
        for user in ("pierre", "marie"):
            connection.execute("select memory_add_async('I live in Paris.', user_id => %s)", [user])
        connection.execute(
            "update memory.job set state = 'dead', completed_at = now(), attempts = 5, error ="
            """ '{"sqlstate": "ME001", "message": "the model can''t be reached",
            "hint": "Is its server running?"}' where user_id = 'marie'"""
        )
        connection.execute(
            "insert into memory.model_usage (project, day, kind, session, calls, errors,"
            " prompt_tokens, completion_tokens, seconds, facts_dropped)"
            " values ('default', current_date, 'chat', 1, 40, 2, 31000, 5200, 61.5, 7),"
            " ('default', current_date - 1, 'chat', 1, 112, 0, 90500, 15400, 148.2, 12)"
        )
