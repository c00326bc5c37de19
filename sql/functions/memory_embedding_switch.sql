create or replace function @extschema@.memory_embedding_switch(project text default null)
returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    context memory.project_context := memory._project(memory_embedding_switch.project);
    other memory.project_context := memory._context_of(context, 3 - context.vectors);
    patience constant bigint := coalesce((
        select nullif(s.setting::bigint, 0) from pg_settings as s where s.name = 'lock_timeout'
    ), 30000);
    give_up constant timestamptz := clock_timestamp() + patience * interval '1 ms';
    model record;
begin
    select m.provider, m.model, m.filled_at into model from memory.model as m
    where m.project = context.name and m.kind = memory._embedding_kind(other.vectors);
    if other.vectors is null or model.provider is null then
        raise exception 'project "%" has no other vectors', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Begin with memory_embedding_change().';
    elsif model.filled_at is null and model.provider <> 'none' then
        raise exception 'not all memories of project "%" have the other vectors yet', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = format('call memory_embedding_fill(%1$L); see memory_embedding_status(%1$L).',
                context.name);
    end if;
    -- Against all who write with the vectors in use, whom it lets finish; nobody waits for it for
    -- longer than this.
    perform set_config('lock_timeout', '200ms', true);
    loop
        begin
            execute format('lock table only %I.lock in exclusive mode', 'memory_' || context.name);
            exit;
        exception when lock_not_available then
            if clock_timestamp() > give_up then
                raise exception 'somebody has been writing to project "%" for % ms',
                    context.name, patience
                    using errcode = 'lock_not_available',
                    hint = 'Retry when no long transaction is open (see pg_stat_activity), '
                        'or set a longer lock_timeout.';
            end if;
            perform pg_sleep(0.1 + random() * 0.2);
        end;
    end loop;
    perform set_config('lock_timeout', patience || 'ms', true);
    update memory.project as p set vectors = other.vectors
    where p.name = context.name and p.vectors = context.vectors;
    if not found then
        raise exception 'another session has switched project "%" just now', context.name
            using errcode = 'serialization_failure', hint = 'See memory_embedding_status().';
    end if;
    return coalesce(model.model, model.provider);
end
$$;
comment on function @self@ is
'From its commit on searches and writers of a project use the other vectors of a change of
embeddings (memory_embedding_change()); called again, the former ones. Writers wait for its
transaction, so commit at once; searches don''t. What was added in the last moments has its other
vector after the next memory_embedding_fill() (agent-memory work calls that), and is found by its
words until then. Returns the model that is now in use.
Errors: object_not_in_prerequisite_state where there are no other vectors or not all of them yet,
lock_not_available, serialization_failure, invalid_schema_name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
