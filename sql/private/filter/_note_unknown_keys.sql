create or replace function memory._note_unknown_keys(fence memory.fence, filters jsonb)
returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    most constant integer := 20000;
    key text;
    has_key boolean;
    count bigint;
begin
    for key in
        select distinct k.key
        from jsonb_path_query(filters, '$.**.metadata') as m (part)
        cross join lateral jsonb_object_keys(
            case when jsonb_typeof(m.part) = 'object' then m.part end) as k (key)
        limit 20
    loop
        execute format(
            'select count(*), coalesce(bool_or(%s is not null), false)'
            ' from (select m.metadata from memory.memory as m where %s limit $3) as m',
            memory._metadata_place(key, '$2'),
            memory._in_scope(fence.user_id, fence.agent_id, fence.run_id, fence.app_id))
        into count, has_key
        using fence, key, most;
        if count between 1 and most - 1 and not has_key then
            raise notice 'no memory here has % in its metadata', quote_literal(key)
                using hint = 'Names count letter by letter; dots lead to nested keys.';
        end if;
    end loop;
end
$$;
comment on function @self@ is
'For a call with filters that found nothing: a notice for each key of metadata that no memory of the
scope has, where it has less than 20,000. A misspelt name finds nothing, as does a right one whose
value nothing has.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
