"""Memory for agents built with a framework: LangGraph, LangChain, LlamaIndex.

Each module is a door of its own over SQL, and imports the framework that it is for; none is a
dependency of the toolkit.
"""
