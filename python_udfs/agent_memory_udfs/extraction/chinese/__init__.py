"""The reader of Chinese messages."""
