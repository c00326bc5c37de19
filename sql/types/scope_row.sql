-- What memory._scope_rows() reads and _scored_rows() scores.
do $$
begin
    if to_regtype('memory.scope_row') is null then
        create type memory.scope_row as (
            id uuid,
            memory_id uuid,
            content_hash uuid,
            valid_from timestamptz,
            importance double precision,
            distance double precision,
            held smallint[],
            actor text,
            run_id text,
            stated_at timestamptz,
            created_at timestamptz,
            own_name text,
            length integer,
            about_user double precision
        );
        comment on type memory.scope_row is
        'A row of memory.memory as a search needs it: memory_id is version_of where it is a former '
        'state, distance that of its vector, held the places (from 1) of the query''s terms in it, '
        'own_name the name of the person whose memories these are, where it tells that, length how many '
        'lexemes it has, about_user how much it answers a generic query (_about_user()), else null.';
    elsif not exists (
        select from pg_attribute as a
        where a.attrelid = 'memory.scope_row'::regclass and a.attname = 'about_user'
    ) then
        alter type memory.scope_row add attribute about_user double precision;
    end if;
end
$$;
