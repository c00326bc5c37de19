-- What memory_audit() returns.
do $$
begin
    if to_regtype('memory.audit_row') is null then
        create type memory.audit_row as (
            event_id uuid,
            at timestamptz,
            kind text,
            function_name text,
            memory_id uuid,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            actor text,
            db_role name,
            reason text,
            old_memory text,
            new_memory text,
            old_metadata jsonb,
            new_metadata jsonb,
            operation uuid
        );
        comment on type memory.audit_row is
        'What happened to a memory, or was read: see memory_audit().';
    end if;
end
$$;
