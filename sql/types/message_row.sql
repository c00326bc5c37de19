-- What memory_messages() returns.
do $$
begin
    if to_regtype('memory.message_row') is null then
        create type memory.message_row as (
            id uuid,
            role text,
            actor text,
            content text,
            metadata jsonb,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            occurred_at timestamptz,
            created_at timestamptz
        );
        comment on type memory.message_row is 'A message as it was given to memory_add().';
    end if;
end
$$;
