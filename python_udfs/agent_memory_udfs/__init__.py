"""Modules that run inside PostgreSQL, in its Python."""
