"""Entities and relations of an English statement."""
