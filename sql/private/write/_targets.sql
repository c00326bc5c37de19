create or replace function memory._targets(project text, target memory.target)
returns setof memory.target
language plpgsql stable
rows 1
set search_path = pg_catalog, pg_temp
as $$
begin
    return query
    select distinct on ((t.target).scope) (t.target).*
    from (
        select target
        union all
        select memory._in_namespace(target, s.namespace, s.name <> '')
        from memory.strategy as s
        where s.project = _targets.project and s.enabled
            and (s.namespace is not null or s.name <> '')
            and memory._strategy_applies(target, s.name, s.namespace)
    ) as t (target)
    order by (t.target).scope;
end
$$;
comment on function @self@ is
'The scopes that extracted facts of a call may go to: its own and those of the strategies''
namespaces, in the order in which they are locked.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
