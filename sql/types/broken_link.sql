-- What memory_audit_verify() returns.
do $$
begin
    if to_regtype('memory.broken_link') is null then
        create type memory.broken_link as (
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            event_id uuid,
            seq bigint,
            problem text
        );
        comment on type memory.broken_link is
        'The first broken link in the chain of a scope''s events: see memory_audit_verify().';
    end if;
end
$$;
