create or replace function memory._shaped(
    project text, name text, part jsonb, root jsonb, scope jsonb, depth integer default 0
) returns jsonb
language plpgsql volatile
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    wanted constant jsonb := memory._schema_part(part, root);
    item constant jsonb := memory._schema_part(wanted -> 'items', root);
    words constant text := regexp_replace(
        regexp_replace(name, '([[:lower:]])([[:upper:]])', '\1 \2', 'g'), '[_-]+', ' ', 'g');
    question constant text := concat_ws(' ', words, coalesce(
        wanted ->> 'description', item ->> 'description'));
begin
    if depth > 12 then
        return null;
    elsif wanted ->> 'type' = 'object' then
        return (
            select coalesce(jsonb_object_agg(
                p.key, memory._shaped(project, p.key, p.value, root, scope, depth + 1)), '{}')
            from jsonb_each(case jsonb_typeof(wanted -> 'properties')
                when 'object' then wanted -> 'properties' else '{}' end) as p);
    elsif memory._is_blank(words) then
        return case wanted ->> 'type' when 'array' then '[]'::jsonb end;
    elsif wanted ->> 'type' = 'array' then
        return (
            select coalesce(jsonb_agg(f.value order by f.ordinality) filter (
                where f.value <> 'null'), '[]')
            from (
                select a.ordinality, case item ->> 'type'
                    when 'object' then memory._as_object(item, root, a.memory, a.slot_value, a.valid_from)
                    else memory._as_value(item, a.memory, null) end as value
                from memory._answering(project, question, words, scope, 20)
                    with ordinality as a
            ) as f);
    end if;
    return (
        select memory._as_value(wanted, a.memory, case when a.fills then a.slot_value end)
        from memory._answering(project, question, words, scope, 5) as a
        where memory._as_value(wanted, a.memory, case when a.fills then a.slot_value end) is not null
        limit 1);
end
$$;
comment on function @self@ is
'A JSON value in the shape of a schema''s part, without a language model: each property is asked for
by its name and description, and filled with the attribute or the memory that answers; null or []
where nothing does. scope: see _answering().';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
