create or replace function memory._is_indexed(
    project memory.project_context, user_id text, agent_id text, run_id text, app_id text,
    filter text, parameters text[]
) returns boolean
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    beyond constant bigint := (project.settings ->> 'approximate_from')::bigint;
    is_large boolean;
begin
    if (
        select count(*) from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
        join pg_index as i on i.indexrelid = c.oid and i.indisvalid
        where n.nspname = 'memory_' || project.name
            and c.relname in ('memory_nearest', 'memory_words')
    ) < 2 then
        return false;
    end if;
    -- Far beyond, the planner's estimate is enough; else the rows are counted.
    if num_nonnulls(user_id, agent_id, run_id, app_id) > 0 and (
        select k.size
        from memory._commonness(project.name, '{}', user_id, agent_id, run_id, app_id) as k
    ) > 3 * beyond then
        return true;
    end if;
    execute format(
        'select exists (select %s offset %s)',
        memory._first_rows(user_id, agent_id, run_id, app_id, filter),
        beyond)
    into is_large
    using null::text, parameters, project.name, user_id, agent_id, run_id, app_id;
    return is_large;
end
$$;
comment on function memory._is_indexed(
    memory.project_context, text, text, text, text, text, text[]) is
'Whether a scope is searched by the indexes of memory_index_create(): they are there, and it has
more memories than the setting approximate_from. Up to that the exact search takes about as long.';
revoke all on function memory._is_indexed(
    memory.project_context, text, text, text, text, text, text[]) from public;
grant execute on function memory._is_indexed(
    memory.project_context, text, text, text, text, text, text[])
to memory_reader, memory_writer, memory_admin;
