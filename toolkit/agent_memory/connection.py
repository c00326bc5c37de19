"""Which server is meant: DATABASE_URL, else the PG* variables, else the embedded one."""

from __future__ import annotations

import os

from psycopg.conninfo import make_conninfo

PG_VARIABLES = {
    "PGHOST": "host",
    "PGHOSTADDR": "hostaddr",
    "PGPORT": "port",
    "PGUSER": "user",
    "PGPASSWORD": "password",
    "PGDATABASE": "dbname",
    "PGSERVICE": "service",
    "PGSSLMODE": "sslmode",
}
NAMES_A_SERVER = ("PGHOST", "PGHOSTADDR", "PGSERVICE")


def external_dsn() -> str | None:
    """The server that the environment names, or None: then the embedded one is meant."""
    if url := os.environ.get("DATABASE_URL"):
        return url
    if not any(os.environ.get(name) for name in NAMES_A_SERVER):
        return None
    named = {key: os.environ.get(name) for name, key in PG_VARIABLES.items()}
    return make_conninfo("", **{key: value for key, value in named.items() if value})
