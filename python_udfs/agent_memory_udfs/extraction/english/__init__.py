"""Reads English."""
