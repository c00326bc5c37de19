create or replace view memory.bound_project with (security_barrier = true) as
select p.* from memory.project_models as p
-- The third of what is told, which needs no quotes, but for a project that is called null.
where p.name = btrim(split_part(current_setting('memory.binding', true), ',', 3), '"')
    and p.name = any(array(select g.project from memory.held_grant as g));
comment on view memory.bound_project is
'memory.granted_project where something is bound: the project that the setting names, which is what
the key was for if memory_bind() has set it. That is proven where rows are read, as it costs more
than to read the grants: what is told here any role may know that was granted something of the
project.';
grant select on memory.bound_project to memory_fenced;
