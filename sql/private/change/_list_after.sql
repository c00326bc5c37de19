create or replace function memory._list_after(
    project text, sort_key text, descending boolean, after uuid, after_at timestamptz,
    known_at timestamptz
) returns text
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    -- A former state is listed under its memory's id.
    id_key constant text := case when known_at is null then 'm.id'
        else 'coalesce(m.version_of, m.id)' end;
    comparison constant text := format(
        '(%s, %s) %s ', sort_key, id_key, case when descending then '<' else '>' end);
begin
    if after is null and after_at is null then
        return 'true';
    elsif after is null then
        raise exception 'after_at is given without after'
            using errcode = 'invalid_parameter_value',
            hint = 'Pass both of the last row of the page before: several may have one time.';
    elsif after_at is not null then
        if sort_key = 'm.importance' then
            raise exception 'after_at is given, but the list is ordered by importance'
                using errcode = 'invalid_parameter_value', hint = 'Leave it out.';
        end if;
        return comparison || '($4, $3)';
    elsif not exists (
        select from memory.memory as m
        where m.project = _list_after.project and m.id = after and m.version_of is null
    ) then
        raise exception 'memory % does not exist in project "%"', after, project
            using errcode = 'no_data_found',
            hint = 'Pass the last id of the page before, and in after_at its created_at: with both '
                'it need not be there any more.';
    end if;
    return comparison || format(
        '(select %1$s, %2$s from memory.memory as m where m.project = ($1).project and %3$s)',
        sort_key, id_key, case when known_at is null then 'm.id = $3'
            else '(m.id = $3 or m.version_of = $3) and m.recorded @> ($1).known_at' end);
end
$$;
comment on function @self@ is
'The condition on m (a row of memory.memory) by which it comes after a row in a list: $3 is that
row''s id, $4 its time by the list''s order (sort_key: see _list_order()), without which the row is
looked up. Raises no_data_found where it is gone, invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
