create or replace function memory._narrowest_id(
    project text, user_id text, agent_id text, run_id text, app_id text
) returns text
language plpgsql volatile -- as all that asks through PL/Python
set search_path = pg_catalog, pg_temp
as $$
declare
    lookup constant text := (
        select format('select jsonb_build_object(%s) as answer', string_agg(format(
            '%L, (select count(*) from (select from memory.memory as m'
            ' where m.project = $3 and m.%s = $%s limit 1000) as s)',
            i.id, i.id, 3 + i.place), ', '))
        from unnest(
            array['user_id', 'agent_id', 'run_id', 'app_id'],
            array[user_id, agent_id, run_id, app_id]
        ) with ordinality as i (id, value, place)
        where i.value <> '*'
        having count(*) > 1);
begin
    if lookup is null then
        return null;
    end if;
    return (
        select c.key from jsonb_each(
            memory._kept_plan(lookup, null, null, project, user_id, agent_id, run_id, app_id)) as c
        order by c.value, array_position(array['run_id', 'user_id', 'agent_id', 'app_id'], c.key)
        limit 1);
end
$$;
comment on function @self@ is
'Which of several given ids the fewest memories have: user_id, agent_id, run_id or app_id. Null
where no two are given; where all have many, the one of which that is least to be expected. A plan
that is kept for all values can''t know, see _by_id().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
