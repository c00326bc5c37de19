create or replace view memory.key_project with (security_barrier = true) as
select p.* from memory.project_models as p
where p.name = (
    select b.project from memory.binding as b
    where b.is_grant and b.role::oid = b.asking
);
comment on view memory.key_project is
'memory.granted_project where the binding is a grant by itself.';
grant select on memory.key_project to memory_fenced;
