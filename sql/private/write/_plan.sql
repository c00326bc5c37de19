create or replace function memory._plan(outcomes jsonb) returns jsonb
language sql immutable parallel safe
begin atomic
    select coalesce(jsonb_agg(
        outcome.value || '{"event_id": null}'
        || case when outcome.value ->> 'event' in ('ADD', 'UPDATE')
            then '{"id": null}' else '{}' end::jsonb
        || case when jsonb_typeof(outcome.value -> 'relations') = 'object'
            then jsonb_build_object(
                'relations', memory._named_relations(outcome.value -> 'relations'))
            else '{}' end
        order by outcome.ordinality), '[]')
    from jsonb_array_elements(outcomes) with ordinality as outcome;
end;
comment on function @self@ is
'Outcomes without the ids of what was not written.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
