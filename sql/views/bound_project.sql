create or replace view memory.bound_project with (security_barrier = true) as
select p.* from memory.project_models as p
where p.name = any(array(select g.project from memory.bound_grant as g));
comment on view memory.bound_project is
'memory.granted_project where something is bound.';
grant select on memory.bound_project to memory_fenced;
