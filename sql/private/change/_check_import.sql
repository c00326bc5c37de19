create or replace function memory._check_import(
    project memory.project_context, entry jsonb, place integer
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    failure_state text;
    failure_message text;
    failure_hint text;
begin
    if coalesce(jsonb_typeof(entry), 'null') <> 'object' then
        raise exception 'it is not a JSON object'
            using errcode = 'sql_json_object_not_found', hint = 'Pass rows of memory_export().';
    elsif not pg_input_is_valid(entry ->> 'id', 'uuid') or entry ->> 'valid_from' is null then
        raise exception 'it has no id or no valid_from'
            using errcode = 'sql_json_member_not_found', hint = 'Pass rows of memory_export().';
    end if;
    perform memory._check_scope(
        entry ->> 'user_id', entry ->> 'agent_id', entry ->> 'run_id', entry ->> 'app_id',
        allow_any => false);
    perform memory._check_text(entry ->> 'memory', project.settings);
    perform memory._check_add_arguments(
        entry -> 'metadata', entry ->> 'kind', true, null, null);
exception when others then
    get stacked diagnostics
        failure_state = returned_sqlstate, failure_message = message_text,
        failure_hint = pg_exception_hint;
    raise exception 'conversations[%]: %', place, failure_message
        using errcode = failure_state,
        hint = coalesce(nullif(failure_hint, ''), 'Pass rows of memory_export().');
end
$$;
comment on function @self@ is
'Raises where an entry can be no memory of memory_export(); errors name its place.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
