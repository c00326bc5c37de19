-- The scope that is written to. A type has no "create or replace": made once.
do $$
begin
    if to_regtype('memory.target') is null then
        create type memory.target as (
            project text,
            scope uuid,
            user_id text,
            agent_id text,
            run_id text,
            app_id text,
            bucket integer
        );
        comment on type memory.target is
        'A scope to write to: its project, its ids, scope, their _scope_key(), and bucket, their '
        '_bucket().';
    end if;
end
$$;
