create or replace function memory._replaced(project text, ids uuid[]) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return (
        select jsonb_object_agg(
            m.superseded_by,
            jsonb_build_object(
                'id', m.id, 'memory', m.memory, 'metadata', m.metadata,
                'version_id', memory._superseded_version(m))
            order by lower(m.valid))
        from memory.memory as m
        where m.project = _replaced.project and m.superseded_by = any(ids)
            and m.version_of is null);
end
$$;
comment on function memory._replaced(text, uuid[]) is
'The memories that name one of these as their successor, of several the last: an object, id of the
successor to id, memory, metadata and version_id (its state before); null where there are none.';
revoke all on function memory._replaced(text, uuid[]) from public;
