create or replace procedure @extschema@.memory_archive(
    older_than interval default '90 days',
    unused_for interval default null,
    project text default null,
    batch_size integer default 1000,
    inout archived bigint default 0
)
language plpgsql
as $$
-- PostgreSQL ends no transaction in a procedure with a SET clause: each sets its own search_path.
-- What is declared is looked up before that: types with their schema, and no calls.
declare
    started pg_catalog.timestamptz;
    context memory.project_context;
    place pg_catalog.uuid := '00000000-0000-0000-0000-000000000000'::pg_catalog.uuid;
    moved bigint;
begin
    set local search_path = pg_catalog, pg_temp;
    started := clock_timestamp();
    context := memory._project(project);
    if older_than is null or older_than < interval '0' or unused_for < interval '0' then
        raise exception '% is out of bounds: %',
            case when unused_for < interval '0' then 'unused_for' else 'older_than' end,
            coalesce(case when unused_for < interval '0' then unused_for else older_than end::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'For example ''90 days''.';
    elsif batch_size is null or batch_size not between 1 and 100000 then
        raise exception 'batch_size is out of bounds: %', coalesce(batch_size::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 to 100000.';
    elsif unused_for is not null and not (context.settings ->> 'count_access')::boolean then
        raise exception 'project "%" does not count which memories searches return', context.name
            using errcode = 'object_not_in_prerequisite_state',
            hint = 'Set it, and wait as long as unused_for says: '
                'select memory_setting_set(''count_access'', ''true'');';
    end if;
    archived := 0;
    loop
        select b.last_id, b.moved into place, moved
        from memory._archive_batch(
            context.name, started - older_than, started - unused_for, place, batch_size) as b;
        archived := archived + moved;
        commit;
        set transaction isolation level read committed;
        set local search_path = pg_catalog, pg_temp;
        exit when place is null;
    end loop;
end
$$;
comment on procedure @self@ is -- noqa
'Archives the memories of a project that were added, changed or said again last before older_than
ago, and with unused_for that no search returned since then (setting count_access): what a search
needs of them moves to memory.archive, out of the indexes that searches read. They remain memories:
memory_get(), memory_list(), history, undo, export and memory_forget() know no difference, and what
is written to one brings it back. Searches leave them out unless asked (archived => true) or too
little is found; memory_restore() brings them back. Commits after each batch_size memories, so it
can''t run inside a transaction block; leaves out what others write to just then, and may be stopped
and called again. Returns how many it archived. Afterwards VACUUM and REINDEX give the space back.
Errors: invalid_transaction_termination, invalid_schema_name, invalid_parameter_value,
object_not_in_prerequisite_state where unused_for is not counted.';
revoke all on procedure @self@ from public;
grant execute on procedure @self@ to memory_admin;
