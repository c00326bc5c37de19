"""Programs in other languages: how they are run, and where they find the database."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

NODE_POSTGRES = "pg@8.23.1"
JDBC = Path("/usr/share/java/postgresql.jar")  # Debian's libpostgresql-jdbc-java


def addresses(dsn: str) -> dict[str, str]:
    """A connection string in the forms that drivers other than psycopg take."""
    at = psycopg.conninfo.conninfo_to_dict(dsn)
    user, password = quote(str(at["user"])), quote(str(at.get("password") or ""), safe="")
    place = f"{at['host']}:{at.get('port') or 5432}/{at['dbname']}"
    if str(at["host"]).startswith("/"):
        pytest.skip("the server is reached by a socket only")
    return {
        "DATABASE_URL": f"postgresql://{user}:{password}@{place}",
        "JDBC_URL": f"jdbc:postgresql://{place}?user={user}&password={password}",
    }


def program_command(folder: Path, name: str, text: str) -> list[str]:
    """The command that runs a program of that file name in a folder; skips where its language is
    not installed.
    """
    needed = ("node", "npm") if name.endswith(".mjs") else ("java",)
    if missing := [tool for tool in needed if shutil.which(tool) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    (folder / name).write_text(text, "utf-8")
    if name.endswith(".mjs"):
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", NODE_POSTGRES]
        subprocess.run(install, cwd=folder, check=True)
        return ["node", name]
    if not JDBC.exists():
        pytest.skip("not installed: libpostgresql-jdbc-java")
    return ["java", "-classpath", str(JDBC), name]
