create or replace function memory._index_condition(kind text, digest text, of text default null)
returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    -- As a number the planner takes it to be true of nearly all: the id itself says of how many it is.
    select format(
        '(md5(%s%I) = %s)::integer <> 0', coalesce(of || '.', ''), kind || '_id',
        case when of is null then quote_literal(digest) else digest end);
$$;
comment on function @self@ is
'The condition by which an index of memory_index_create() holds the memories of one user (agent,
app, run): everybody can read it in the catalog, so it has the MD5 of the id. With an alias the same
of a statement''s rows, where digest is an expression: so the planner sees that the index serves.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
