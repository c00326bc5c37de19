"""What the SQL functions promise, through SQL, in fresh scopes."""
