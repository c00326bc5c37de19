-- How memory._search_by_sql() weighs what speaks for a memory.
do $$
begin
    if to_regtype('memory.search_weights') is null then
        create type memory.search_weights as (
            semantic double precision,
            lexical double precision,
            actor double precision,
            neighbour double precision,
            run double precision,
            graph double precision,
            access double precision,
            recency double precision,
            half_life_days double precision,
            importance double precision,
            role double precision,
            length double precision,
            usual_length double precision
        );
        comment on type memory.search_weights is
        'The settings weight_* that a search without PL/Python knows, recency_half_life_days, '
        'length_normalisation and usual_length.';
    elsif not exists (
        select from pg_attribute as a
        where a.attrelid = 'memory.search_weights'::regclass and a.attname = 'usual_length'
    ) then
        alter type memory.search_weights add attribute usual_length double precision;
    end if;
end
$$;
