create or replace function memory._grant_value(
    within text, id text, project text, user_id text, agent_id text, run_id text, app_id text
) returns text
language sql immutable parallel safe
begin atomic
    select case
        when num_nonnulls(user_id, agent_id, run_id, app_id) = (id <> 'project')::integer then
            case when within is null and id <> 'project' then project || '/' else '' end
            || case id
                when 'project' then project when 'user_id' then user_id
                when 'agent_id' then agent_id when 'run_id' then run_id
                when 'app_id' then app_id
                end
        end;
end;
comment on function @self@ is
'The value of one id, where a grant names that alone (id "project": where it names none); else null.
Behind its project and "/" unless that is known (within).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_fenced;
