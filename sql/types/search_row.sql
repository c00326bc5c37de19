-- What memory_search() and memory_search_by_vector() return.
do $$
begin
    if to_regtype('memory.search_row') is null then
        create type memory.search_row as (
            id uuid,
            memory text,
            score double precision,
            semantic double precision,
            lexical double precision,
            graph double precision,
            recency double precision,
            rerank_score double precision,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            actor text,
            kind text,
            metadata jsonb,
            categories text[],
            valid_from timestamptz,
            valid_to timestamptz,
            created_at timestamptz,
            updated_at timestamptz,
            expires_at timestamptz,
            superseded_by uuid,
            explanation jsonb
        );
        comment on type memory.search_row is
        'A memory found: score and its parts are 0..1; explanation is filled with explain => true.';
    end if;
end
$$;
