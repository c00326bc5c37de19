"""What drivers send: types of their own choice, and parameters without one."""

from __future__ import annotations

import psycopg
import pytest

from tests.database.calls import Connection


def test_a_javascript_array_is_told_about_json_stringify(conn: Connection) -> None:
    bound = '{"{\\"role\\":\\"user\\",\\"content\\":\\"I live in Oslo\\"}"}'
    with pytest.raises(psycopg.DataError) as caught:
        conn.execute("select * from memory_add(%s, user_id => 'u')", [bound])
    assert caught.value.sqlstate == "22032"
    assert "JSON.stringify(messages)" in str(caught.value.diag.message_hint)


def test_broken_json_is_to_be_mended(conn: Connection) -> None:
    with pytest.raises(psycopg.DataError) as caught:
        conn.execute("select * from memory_add(%s, user_id => 'u')", ['[{"role": "user"'])
    assert str(caught.value.diag.message_hint).startswith("Mend the JSON")
