create or replace function memory._fence_table(
    schema_name name, table_name name, project text default null
) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
set client_min_messages = warning
as $$
declare
    place constant text := format('%I.%I', schema_name, table_name);
    rights constant text := memory._fence_rights(table_name);
    conditions record;
    statements text[] := '{}'::text[];
    names constant name[] := array[
        'open', 'fenced', 'fence_select', 'fence_insert', 'fence_update', 'fence_delete'];
    policy name;
    digest text;
    release text;
begin
    -- A session keeps the conditions of each table that it uses: those of what nobody may do are none.
    select p.seen,
        case when rights ~ '\minsert\M' then p.inserted else 'false' end as inserted,
        case when rights ~ '\mupdate\M' then p.seen else 'false' end as changing,
        case when rights ~ '\mupdate\M' then p.changed else 'false' end as changed,
        case when rights ~ '\mdelete\M' then p.deleted else 'false' end as deleted
    into conditions
    from memory._fence_policies(table_name, project) as p;
    if rights is not null then
        statements := statements || array[
            format('revoke all on %s from memory_fenced, memory_fenced_writer', place),
            format('grant select on %s to memory_fenced', place)];
        -- Who may only read has no right by which to lock a table or a row, either.
        if rights <> 'select' then
            statements := statements || format(
                'grant %s on %s to memory_fenced_writer', rights, place);
        end if;
    end if;
    statements := statements || array[
        -- What is no part of a plan costs it nothing.
        format('create policy open on %s to memory_reader, memory_writer, memory_admin using (true)',
            place),
        format('create policy fenced on %s to memory_fenced using (true)', place),
        format('create policy fence_select on %s as restrictive for select to memory_fenced '
            'using (%s)', place, conditions.seen),
        format('create policy fence_insert on %s as restrictive for insert to memory_fenced '
            'with check (%s)', place, conditions.inserted),
        -- What is seen and may not be changed is an error, not left out without a word.
        format('create policy fence_update on %s as restrictive for update to memory_fenced '
            'using (%s) with check (%s)', place, conditions.changing, conditions.changed),
        format('create policy fence_delete on %s as restrictive for delete to memory_fenced '
            'using (%s)', place, conditions.deleted),
        -- Last: from here on whatever changes the table has its policies read again.
        format('alter table %s enable row level security', place)];
    digest := md5(array_to_string(statements, ';'));
    release := current_setting('server_version_num')::integer / 10000;
    if memory._has_fence(place::regclass) and exists (
        select from pg_policy as p
        where p.polrelid = place::regclass and p.polname = 'open'
            and obj_description(p.oid, 'pg_policy') like digest || ' % ' || release
    ) then
        return;
    end if;
    for policy in
        select p.polname from pg_policy as p
        where p.polrelid = place::regclass and p.polname = any(names)
    loop
        execute format('drop policy %I on %s', policy, place);
    end loop;
    execute array_to_string(statements, ';');
    execute format('comment on policy open on %s is %L', place,
        concat_ws(' ', digest, memory._policies(place::regclass), release));
end
$$;
comment on function @self@ is
'Row security of a table, and what memory_fenced and memory_fenced_writer may do there: everything
for the three roles, for fenced ones the rows of _fence_policies(). The policies of these are
restrictive, so that a role which is also a member of the three is fenced all the same. Not forced:
the owner''s functions write what their callers may not, and its pg_dump would refuse. Does nothing
where it stands already; what has been altered since is mended.';
revoke all on function @self@ from public;
