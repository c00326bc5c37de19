"""Tests: unit (no server), database and sql (one server), lifecycle (installing, upgrading)."""
