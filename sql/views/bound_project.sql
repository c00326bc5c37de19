create or replace view memory.bound_project with (security_barrier = true) as
select p.* from memory.project_models as p
where case when memory._has_python()
    -- Which proves a binding once a transaction.
    then memory._granted_in_search(p.name, 'read', 'any') is not null
    else p.name = any(array(select g.project from memory.bound_grant as g))
    end;
comment on view memory.bound_project is
'memory.granted_project where something is bound.';
grant select on memory.bound_project to memory_fenced;
