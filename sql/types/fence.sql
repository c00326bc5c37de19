-- What the conditions of memory._in_scope(), _visible() and _filter() read as $1.
do $$
begin
    if to_regtype('memory.fence') is null then
        create type memory.fence as (
            project text,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            kinds text[],
            as_of timestamptz,
            known_at timestamptz,
            parameters text[],
            ids uuid[]
        );
        comment on type memory.fence is
        'The values by which a call is kept to the rows that it may see: project and ids of a scope, '
        'kinds and times, the parameters of a filter (see _filter()), and where only some rows of '
        'memory.memory are meant, their ids.';
    end if;
end
$$;
