create or replace procedure @extschema@.memory_embedding_finish(
    project text default null,
    batch_size integer default 1000
)
language plpgsql
as $$
-- PostgreSQL ends no transaction in a procedure with a SET clause: each sets its own search_path.
-- What is declared is looked up before that: types with their schema, and no calls.
declare
    name pg_catalog.text;
    idle integer;
    place pg_catalog.uuid := '00000000-0000-0000-0000-000000000000'::pg_catalog.uuid;
begin
    set local search_path = pg_catalog, pg_temp;
    name := (memory._project(project)).name;
    if batch_size is null or batch_size not between 1 and 100000 then
        raise exception 'batch_size is out of bounds: %', coalesce(batch_size::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 to 100000.';
    end if;
    idle := memory._drop_vectors(name);
    loop
        commit;
        set transaction isolation level read committed;
        set local search_path = pg_catalog, pg_temp;
        place := memory._clear_vectors(name, idle, place, batch_size);
        exit when place is null;
    end loop;
end
$$;
comment on procedure @self@ is -- noqa
'Ends a change of embeddings (memory_embedding_change()): removes the vectors that are not in use,
with their model, whether they were the old ones or the new. After that there is no way back. Commits
after each batch_size memories, so it can''t run inside a transaction block; may be stopped and
called again. Errors: invalid_transaction_termination, invalid_schema_name, invalid_parameter_value
(batch_size).';
revoke all on procedure @self@ from public;
grant execute on procedure @self@ to memory_admin;
