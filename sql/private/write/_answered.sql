create or replace function memory._answered(answer jsonb) returns memory.outcome_row[]
language sql immutable parallel safe
begin atomic
    select array(
        select row(
            1, o.id, o.memory, o.event, o.previous_memory, o.event_id,
            nullif(o.relations, 'null'), o.reason)::memory.outcome_row
        from jsonb_populate_recordset(null::memory.outcome_row, answer) with ordinality as o (
            conversation, id, memory, event, previous_memory, event_id, relations, reason, place)
        order by o.place);
end;
comment on function @self@ is
'The outcomes of which _answer() made this.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
