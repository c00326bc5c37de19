-- What memory_search() and memory_search_by_vector() hand on.
do $$
begin
    if to_regtype('memory.search_request') is null then
        create type memory.search_request as (
            project memory.project_context,
            embedding text,
            query text,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            filters jsonb,
            top_k integer,
            threshold double precision,
            kinds text[],
            as_of timestamptz,
            known_at timestamptz,
            include_superseded boolean,
            is_precise boolean,
            diversity double precision,
            is_explained boolean,
            archived boolean
        );
        comment on type memory.search_request is
        'A search: the project with its settings, and the arguments of memory_search(), checked; '
        'embedding in pgvector''s notation. archived: whether archived memories are searched, too.';
    elsif not exists (
        select from pg_attribute as a
        where a.attrelid = 'memory.search_request'::regclass and a.attname = 'archived'
    ) then
        alter type memory.search_request add attribute archived boolean;
    end if;
end
$$;
