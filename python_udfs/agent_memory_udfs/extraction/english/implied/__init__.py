"""Statements that stand in something else than a statement. Each is put into the words of a plain
statement ("my city is Bonn") and read as one."""
