"""What readers of every language use. Nothing here imports a language."""
