create or replace function memory._model_answer(
    project text, task text, known jsonb, schema jsonb default null
) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    if memory._is_fenced() then
        return memory._fenced_ask_model(memory._caller(), project, task, known, schema);
    end if;
    return memory._ask_model(project, task, known, schema);
end
$$;
comment on function @self@ is
'_ask_model(), for fenced roles by the function that they may call.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
