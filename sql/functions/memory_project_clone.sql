create or replace function @extschema@.memory_project_clone(
    source text, name text, as_of timestamptz default null
) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_project_clone.source);
begin
    if memory_project_clone.source is null then
        raise exception 'source is null'
            using errcode = 'null_value_not_allowed', hint = 'Name the project to clone.';
    end if;
    perform memory._check_project_arguments(name, context.dimension, 'none');
    if as_of > clock_timestamp() then
        raise exception 'as_of lies in the future: %', as_of
            using errcode = 'invalid_parameter_value', hint = 'Leave it out for what is known now.';
    end if;
    return memory._clone_project(context, name, as_of);
end
$$;
comment on function @self@ is
'Makes a new project with all that another remembers, to try on it what the other is spared: its
messages, memories with their former states, entities, relations, history, feedback, archive,
settings, models, strategies and prompts; not its jobs, answers of idempotency keys, webhooks, keys,
grants, members and indexes of memory_index_create(). as_of: what it knew then (known_at of
memory_search()); events, messages and memories that came later are not there. Ids are the same but
for their last three digits, the bucket. Nobody waits for it. Returns the name.
Errors: invalid_schema_name (source), invalid_name, duplicate_object, null_value_not_allowed,
invalid_parameter_value (as_of).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
