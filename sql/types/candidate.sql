-- What the steps of memory._search_by_sql() hand on.
do $$
begin
    if to_regtype('memory.candidate') is null then
        create type memory.candidate as (
            id uuid,
            valid_from timestamptz,
            semantic double precision,
            lexical double precision,
            recency double precision,
            graph double precision,
            path integer,
            held smallint[],
            own double precision,
            actor_part double precision,
            neighbour_part double precision,
            run_part double precision,
            graph_part double precision,
            access_part double precision,
            lost double precision,
            score double precision,
            place bigint
        );
        comment on type memory.candidate is
        'A row that a search may return, its score and what it is made of (0..1): own fuses semantic '
        'and lexical, parts raise it, lost is the share that it loses to the user''s own value. path: '
        'place among those of _graph_entities(); held: see memory.scope_row; place: in an order that '
        'is not by score, else null.';
    end if;
end
$$;
