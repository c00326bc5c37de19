create or replace function memory._scope_rows(
    fence memory.fence, condition text, embedding @extschema:vector@.halfvec, terms text[],
    distance text, is_generic boolean
) returns memory.scope_row[]
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    each_term constant tsquery[] := memory._as_tsqueries(terms);
    rows memory.scope_row[];
begin
    execute format(
        'select array_agg(row('
        '    m.id, coalesce(m.version_of, m.id), m.content_hash, lower(m.valid), m.importance,'
        '    m.embedding operator(@extschema:vector@.%s) $2,'
        '    case when m.lexemes @@ $3 then array('
        '        select t.place::smallint from unnest($4) with ordinality as t (term, place)'
        '        where m.lexemes @@ t.term order by t.place) end,'
        '    m.actor, m.run_id, m.stated_at, m.created_at,'
        '    case when m.slot = ''user / name'' then m.slot_value end, length(m.lexemes),'
        '    case when $5 then memory._about_user(m.slot, m.exclusive) end)::memory.scope_row) '
        'from memory.memory as m where %s',
        (memory._distance_parts(distance)).operator, condition)
    into rows
    using fence, embedding, array_to_string(each_term, ' | ')::tsquery, each_term,
        is_generic;
    return coalesce(rows, '{}');
end
$$;
comment on function @self@ is
'The rows of memory.memory that a condition lets through (see _visible() and _filter()), as a search
needs them; where the fence names ids, the condition reads them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
