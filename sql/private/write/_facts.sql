create or replace function memory._facts(
    project memory.project_context, requests memory.request[], answers jsonb,
    with_left_out boolean default false
) returns jsonb[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    request memory.request;
    place integer := 0;
    facts jsonb[] := '{}'::jsonb[];
begin
    foreach request in array requests loop
        place := place + 1;
        facts := array_append(facts, case
            when answers ? place::text then '[]'
            when request.infer then memory._statements(project, request, with_left_out)
            else memory._verbatim_facts(request.messages) end);
    end loop;
    return memory._embed_facts(project, facts);
end
$$;
comment on function @self@ is
'For each request that is not in answers an array of facts: what its messages state, with infer
false the messages themselves; all embedded in one batch. with_left_out: see _statements(). Calls the models, so it runs before any
scope is locked.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
