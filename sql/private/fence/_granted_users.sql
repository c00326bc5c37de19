create or replace function memory._granted_users(project text, privilege text) returns text[]
language sql stable
begin atomic
    select case
        when count(*) = 1 and bool_and(memory._is_one(g ->> 1, g ->> 2, g ->> 3, g ->> 4)) then '{}'
        else array_agg(case
            when num_nonnulls(g ->> 2, g ->> 3, g ->> 4) = 0 then g ->> 1
            end)
        end
    from jsonb_array_elements(memory._grants(project, privilege)) as g;
end;
comment on function @self@ is
'The users of a project that the role that asks was granted without other ids, among which null
stands for each grant by other ids: what is none of these users then may be one of those. Empty
where there is but the grant that _granted_one() tells.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
