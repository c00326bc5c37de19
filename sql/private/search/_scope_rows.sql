create or replace function memory._scope_rows(
    fence memory.fence, condition text, embedding @extschema:vector@.halfvec, terms text[],
    archived boolean, vectors integer, distance text, is_generic boolean
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
        '    %2$s operator(@extschema:vector@.%5$s) $2,'
        '    case when %3$s @@ $3 then array('
        '        select t.place::smallint from unnest($4) with ordinality as t (term, place)'
        '        where %3$s @@ t.term order by t.place) end,'
        '    m.actor, m.run_id, m.stated_at, m.created_at,'
        '    case when m.slot = ''user / name'' then m.slot_value end, length(%3$s),'
        '    case when $5 then memory._about_user(m.slot, m.exclusive) end)::memory.scope_row) '
        'from memory.memory as m %4$s where %1$s',
        condition,
        case when archived then format(
            'coalesce(m.%1$I, x.%1$I)', memory._embedding_kind(vectors))
            else format('m.%I', memory._embedding_kind(vectors)) end,
        case when archived then 'coalesce(x.lexemes, m.lexemes)' else 'm.lexemes' end,
        case when archived then 'left join memory.archive as x '
            'on x.project = ($1).project and x.memory_id = m.id' end,
        (memory._distance_parts(distance)).operator)
    into rows
    using fence, embedding, array_to_string(each_term, ' | ')::tsquery, each_term,
        is_generic;
    return coalesce(rows, '{}');
end
$$;
comment on function @self@ is
'The rows of memory.memory that a condition lets through (see _visible() and _filter()), as a search
needs them, with what memory.archive has of them where they may be archived; vectors: see memory.project; where the fence names ids, the condition reads them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
