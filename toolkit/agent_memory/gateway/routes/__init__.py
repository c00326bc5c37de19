"""The paths, by whose clients they serve."""
