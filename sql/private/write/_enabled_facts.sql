create or replace function memory._enabled_facts(project text, drafts jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(jsonb_agg(
            draft.value || jsonb_build_object('namespace', s.namespace)
            order by draft.ordinality), '[]')
        from jsonb_array_elements(drafts) with ordinality as draft
        left join memory.strategy as s on s.project = _enabled_facts.project and s.enabled
            and s.type = case draft.value ->> 'kind'
                when 'preference' then 'preference' when 'summary' then 'summary'
                else 'semantic' end
        where draft.value ->> 'action' in ('forget', 'delete') or s.type is not null);
end
$$;
comment on function @self@ is
'Those of the extracted statements whose strategy is enabled, with the strategy''s namespace; what
was denied or asked to be forgotten goes whether or not more of its kind is remembered.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
