-- What memory._granted_otherwise() returns, with which policies of row security compare rows.
do $$
begin
    if to_regtype('memory.granted') is null then
        create type memory.granted as (
            project text,
            user_id text,
            agent_id text,
            run_id text,
            app_id text
        );
        comment on type memory.granted is
        'The rows that a role was granted: those of the project that have all ids that are not null.';
    end if;
end
$$;
