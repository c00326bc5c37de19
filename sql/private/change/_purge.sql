create or replace function memory._purge(project text, ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    if memory._is_fenced() then
        perform memory._check_may_change(_purge.project, ids);
    end if;
    perform memory._redact_answers(_purge.project, ids);
    -- What a job came to holds the texts of its memories; other jobs of the scope keep theirs.
    delete from memory.job as j
    where j.project = _purge.project and j.state = 'succeeded' and j.scope in (
        select m.scope from memory.memory as m
        where m.project = _purge.project and m.id = any(ids))
        and exists (
            select from jsonb_array_elements(j.result) as o
            join memory.memory as m on m.project = _purge.project and m.id = any(ids)
            where o.value ->> 'id' = m.id::text
                or m.memory in (o.value ->> 'memory', o.value ->> 'previous_memory'));
    update memory.job as j
    set result = (
        select jsonb_agg(o.value || '{"relations": null}' order by o.ordinality)
        from jsonb_array_elements(j.result) with ordinality as o)
    where j.project = _purge.project and j.state = 'succeeded'
        and jsonb_path_exists(j.result, '$[*].relations.*')
        and j.scope in (
            select m.scope from memory.memory as m
            where m.project = _purge.project and m.id = any(ids));
    delete from memory.message as g
    where g.project = _purge.project and g.id in (
        select s.message_id from memory.memory_source as s
        where s.project = _purge.project and s.memory_id = any(ids))
        and not exists (
            select from memory.memory_source as s
            where s.project = _purge.project and s.message_id = g.id
                and s.memory_id <> all(ids));
    delete from memory.memory as m
    where m.project = _purge.project and m.id = any(ids);
    if memory._is_fenced() then
        perform memory._fenced_erase_events(memory._caller(), _purge.project, ids);
    else
        perform memory._erase_events(_purge.project, ids);
    end if;
end
$$;
comment on function @self@ is
'Erases memories with their former states, the text of their events, and the messages that nothing
else rests on.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
