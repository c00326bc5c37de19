create or replace function memory._enabled_facts(
    target memory.target, drafts jsonb, with_left_out boolean
) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    return (
        select coalesce(jsonb_agg(
            case when o.is_enabled
                then draft.value || jsonb_build_object('namespace', s.namespace)
                    || case when s.name <> '' then '{"is_strict": true}' else '{}' end::jsonb
                else jsonb_build_object(
                    'action', 'leave', 'left_out', draft.value -> 'memory',
                    'reason', 'strategy_disabled')
            end
            order by draft.ordinality), '[]')
        from jsonb_array_elements(drafts) with ordinality as draft
        left join memory.strategy as s on s.project = target.project and s.enabled
            and memory._strategy_applies(target, s.name, s.namespace)
            and s.type = case draft.value ->> 'kind'
                when 'preference' then 'preference' when 'summary' then 'summary'
                else 'semantic' end
        cross join lateral (
            values (draft.value ->> 'action' in ('forget', 'delete', 'leave') or s.type is not null)
        ) as o (is_enabled)
        where o.is_enabled or with_left_out);
end
$$;
comment on function @self@ is
'Those of the extracted statements whose strategy is enabled, with the strategy''s namespace; what
was denied or asked to be forgotten goes whether or not more of its kind is remembered.
with_left_out: the others too, as what is left out.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
