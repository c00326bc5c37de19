create or replace function memory._complete_id_of_memory() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    new.id := memory._new_id(memory._bucket_of(new.memory_id));
    return new;
end
$$;
comment on function @self@ is
'Gives a row about a memory that is inserted without an id one in the bucket of that memory.';
revoke all on function @self@ from public;
