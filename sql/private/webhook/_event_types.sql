create or replace function memory._event_types(given text[]) returns text[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    types constant text[] := array(
        select distinct replace(t.type, ':', '_') from unnest(given) as t (type) order by 1);
begin
    if types = '{}' or array_position(types, null) is not null or not types
        <@ array['memory_add', 'memory_update', 'memory_delete', 'memory_categorize'] then
        raise exception 'unknown event types: %', coalesce(given::text, 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use memory_add, memory_update, memory_delete, memory_categorize.';
    end if;
    return types;
end
$$;
comment on function @self@ is
'The event types of a webhook, each once, also as memory:add. Raises invalid_parameter_value.';
revoke all on function @self@ from public;
