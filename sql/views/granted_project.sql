create or replace view memory.granted_project with (security_barrier = true) as
select p.* from memory.project_models as p
where p.name = any(array(select g.project from memory.plain_grant as g));
comment on view memory.granted_project is
'What memory._project() tells a fenced role of the projects of which it was granted something, where
nothing is bound. The grants are read once: row security would read them for each of the tables.';
grant select on memory.granted_project to memory_fenced;
