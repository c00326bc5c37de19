create or replace function memory._redact_answers(project text, ids uuid[]) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    -- A repeated call still gets its answer, without the words.
    update memory.idempotency as i
    set result = (
        select coalesce(jsonb_agg(
            o.value || '{"memory": null, "previous_memory": null, "relations": null}' order by o.ordinality), '[]')
        from jsonb_array_elements(i.result) with ordinality as o)
    where i.project = _redact_answers.project and exists (
        select from jsonb_array_elements(i.result) as o
        join memory.memory as m on m.project = _redact_answers.project and m.id = any(ids)
        where o.value ->> 'id' = m.id::text
            or m.memory in (o.value ->> 'memory', o.value ->> 'previous_memory'))
        and i.scope in (
            select m.scope from memory.memory as m
            where m.project = _redact_answers.project and m.id = any(ids));
    -- A name may stand in what another memory's call answered.
    update memory.idempotency as i
    set result = (
        select jsonb_agg(o.value || '{"relations": null}' order by o.ordinality)
        from jsonb_array_elements(i.result) with ordinality as o)
    where i.project = _redact_answers.project
        and jsonb_path_exists(i.result, '$[*].relations.*')
        and i.scope in (
            select m.scope from memory.memory as m
            where m.project = _redact_answers.project and m.id = any(ids));
end
$$;
comment on function @self@ is
'Takes the texts of memories that are purged out of the answers kept for idempotency keys.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
