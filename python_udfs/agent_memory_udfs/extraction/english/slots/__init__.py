"""The attribute that an English predicate states, and its value."""
