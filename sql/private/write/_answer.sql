create or replace function memory._answer(outcomes memory.outcome_row[]) returns jsonb
language sql immutable parallel safe
begin atomic
    select coalesce(jsonb_agg(
        jsonb_build_object(
            'id', o.id, 'memory', o.memory, 'event', o.event,
            'previous_memory', o.previous_memory, 'reason', o.reason, 'event_id', o.event_id)
        || case when o.relations is null then '{}'
            else jsonb_build_object('relations', o.relations) end
        order by o.place), '[]')
    from unnest(outcomes) with ordinality as o (
        conversation, id, memory, event, previous_memory, event_id, relations, reason, place);
end;
comment on function @self@ is
'The outcomes of a request as they are kept for its repetitions, and in its job.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
