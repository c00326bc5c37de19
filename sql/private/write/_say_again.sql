create or replace function memory._say_again(turn memory.turn, request memory.request, known uuid)
returns memory.outcome_row
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    message constant jsonb := request.messages -> (turn.place - 1);
    -- Where none was known another message of this call says the same, which may have expired.
    twin constant uuid := coalesce(known, memory._current_twin(turn.target, turn.content));
    fact jsonb;
begin
    fact := memory._complete_fact(jsonb_build_object('memory', turn.content), message, request)
        || jsonb_build_object('message_id', turn.message_id, 'stated_at', turn.stated_at);
    if twin is null then
        return memory._add_statement(turn.target, fact, turn.stated_at);
    end if;
    return memory._merge_given(
        turn.target, fact, memory._restate(turn.target, fact, twin, turn.stated_at));
end
$$;
comment on function @self@ is
'What comes of a turn that is stored as a message and says what the scope holds already: known, or
as another turn of this call.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
