create or replace function memory._caller() returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (select c.token from memory.caller as c);
end
$$;
comment on function @self@ is
'Who calls, for the functions with definer''s rights that fenced roles may call: those can''t see it
by themselves, and an argument could say anything.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
