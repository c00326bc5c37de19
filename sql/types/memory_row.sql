-- What memory_get() and memory_list() return. A type has no "create or replace": made once.
do $$
begin
    if to_regtype('memory.memory_row') is null then
        create type memory.memory_row as (
            id uuid,
            memory text,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            actor text,
            kind text,
            metadata jsonb,
            categories text[],
            importance double precision,
            slot text,
            valid_from timestamptz,
            valid_to timestamptz,
            created_at timestamptz,
            updated_at timestamptz,
            expires_at timestamptz,
            superseded_by uuid,
            immutable boolean,
            content_hash uuid
        );
        comment on type memory.memory_row is
        'A memory: valid_from and valid_to bound the time when it was true, valid_to null where it '
        'still is; superseded_by names the memory that took its place.';
    end if;
end
$$;
