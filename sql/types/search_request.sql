-- What memory._scored() works on.
do $$
begin
    if to_regtype('memory.search_request') is null then
        create type memory.search_request as (
            project text,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            narrowest text,
            filters jsonb,
            filter text,
            parameters text[],
            kinds text[],
            as_of timestamptz,
            known_at timestamptz,
            include_superseded boolean,
            condition text,
            statement text,
            most_rows integer,
            embedding @extschema:vector@.halfvec,
            query text,
            terms text[],
            any_term tsquery,
            each_term tsquery[],
            words text[],
            weights double precision[],
            top_k integer,
            threshold double precision,
            diversity double precision,
            linked uuid[],
            hops integer[],
            paths text[],
            period tstzrange,
            period_start double precision,
            period_end double precision,
            wants text,
            by_words boolean,
            by_access boolean,
            later_first boolean,
            own_first boolean,
            is_precise boolean,
            precise_floor double precision,
            is_explained boolean
        );
        comment on type memory.search_request is
        'A search: its scope and fences, what is looked for and how. narrowest: see _narrowest_id(); '
        'filter, parameters: see _filter(); condition: on the rows of the scope, see _visible(); '
        'statement: reads them, at most most_rows, see _scope_text(); weights: see _weights(); linked, '
        'hops, paths: see _graph_entities(); period, wants: see _query_time(), period_start and '
        'period_end in seconds since 1970.';
    end if;
end
$$;
