"""The doors for agents' frameworks, each tested with the framework itself."""
