create or replace function memory._payload_messages(
    project memory.project_context, target memory.target, payload_id uuid, messages jsonb,
    infer boolean, metadata jsonb
) returns uuid
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    said jsonb;
    request memory.request;
begin
    -- Those with words go the way of all messages; the others stay with the payload.
    select jsonb_agg(m.value || jsonb_build_object('place', m.ordinality) order by m.ordinality)
        into said
    from jsonb_array_elements(messages) with ordinality as m
    where not memory._is_blank(memory._message_content(
        m.value -> 'content', m.value ->> 'role', m.ordinality - 1));
    update memory.payload as p
    set silent = coalesce((
        select jsonb_object_agg(m.ordinality, m.value)
        from jsonb_array_elements(messages) with ordinality as m
        where memory._is_blank(memory._message_content(
            m.value -> 'content', m.value ->> 'role', m.ordinality - 1))), '{}')
    where p.project = _payload_messages.project.name and p.id = payload_id;
    if said is null then
        return null;
    end if;
    request := memory._request(
        project, said, target.user_id, target.agent_id, target.run_id, target.app_id, metadata,
        true, null, null, null, null, false, null);
    request.messages := (
        select jsonb_agg(
            plain.value || jsonb_build_object('payload', jsonb_build_object(
                'id', payload_id, 'place', given.value -> 'place')
                || case when jsonb_typeof(given.value -> 'content') = 'array'
                    and given.value -> 'content' <> jsonb_build_array(jsonb_build_object(
                        'type', 'text', 'text', plain.value -> 'content'))
                    then jsonb_build_object('parts', given.value -> 'content') else '{}' end)
            order by plain.ordinality)
        from jsonb_array_elements(request.messages) with ordinality as plain
        join jsonb_array_elements(said) with ordinality as given
            on given.ordinality = plain.ordinality);
    if infer then
        return memory._enqueue(request, 'UTC');
    end if;
    perform memory._lock_scope(project.name, target.scope);
    perform memory._write_facts(request, '[]', project.settings);
    return null;
end
$$;
comment on function @self@ is
'Stores the messages of a payload; to be inferred they are queued, and the id of that job returned.
metadata: of the memories. Errors: those of memory_add().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
