create or replace function memory._complete_id() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    new.id := memory._new_id(memory._bucket(
        new.project, new.user_id, new.agent_id, new.run_id, new.app_id));
    return new;
end
$$;
comment on function @self@ is
'Gives a row that direct SQL inserts without an id one in the bucket of its scope.';
revoke all on function @self@ from public;
