"""agent_memory outside the server: build, install, run, inspect. The product itself is SQL."""
