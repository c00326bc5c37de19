"""A scripted OpenAI-compatible server in a process of its own, and its handle."""

from tests.model_server.handle import ModelServer

__all__ = ["ModelServer"]
