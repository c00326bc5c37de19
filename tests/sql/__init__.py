"""pgTAP contracts of the catalog, run through psycopg."""
