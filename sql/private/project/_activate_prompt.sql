create or replace function memory._activate_prompt(project text, type text, name text) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if name is not null and not exists (
        select from memory.prompt as p
        where p.project = _activate_prompt.project and p.type = _activate_prompt.type and p.name = _activate_prompt.name
    ) then
        raise exception 'there is no prompt "%" for the strategy %', name, type
            using errcode = 'undefined_object', hint = 'See memory_prompt_list().';
    end if;
    update memory.prompt as p set active = false
    where p.project = _activate_prompt.project and p.type = _activate_prompt.type and p.active;
    update memory.prompt as p set active = true
    where p.project = _activate_prompt.project and p.type = _activate_prompt.type and p.name = _activate_prompt.name;
end
$$;
comment on function @self@ is
'What memory_prompt_activate() does to a project that is there; memory_prompt_set() calls it too.';
revoke all on function @self@ from public;
