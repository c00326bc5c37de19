create or replace function memory._scope_text(
    project text, condition text, entities text, has_words boolean, extent text,
    is_rare boolean, archived boolean, vectors integer, distance text
) returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $scope_text$
-- $1 a memory.fence, $2 embedding, $3 query, $4 how many rows at most. Bytes are joined by null: even
-- nothing between them costs each row.
declare
    home constant text := 'memory_' || project;
    knows_writers constant boolean := has_words and extent = 'few';
    words constant text := $sql$
        , t.terms,
        tsvector_to_array(to_tsvector('pg_catalog.simple',
            lower($3 collate pg_catalog.pg_c_utf8))) as said,
        memory._is_about_oneself($3) as is_about_oneself,
        memory._asks_assistant($3) as asks_assistant, memory._is_generic($3) as is_generic,
        cardinality(t.terms) as count, memory._as_tsqueries(t.terms) as each_term,
        array_to_string(memory._as_tsqueries(t.terms), ' | ')::tsquery as any_term
    from (select memory._query_terms($3) as terms offset 0) as t$sql$;
    -- Which terms a row holds: bits of its marks, as long as there are enough.
    bits constant text := (
        select string_agg(
            case b.first when 1 then '' else format('case when q.count >= %s then ', b.first) end
                || b.terms || case b.first when 1 then '' else ' else 0 end' end,
            ' + ' order by b.first)
        from (
            select n.first, string_agg(
                format('case when m.lexemes @@ q.each_term[%s] then %s else 0 end',
                    t.place, 131072 << t.place - 1), ' + ' order by t.place) as terms
            from (values (1, 4), (5, 8), (9, 14)) as n (first, last)
            cross join lateral generate_series(n.first, n.last) as t (place)
            group by n.first
        ) as b);
    marks constant text := '
        + 4 * least(length(m.lexemes), 32767)'
        || case when is_rare then '' else format('
        + case when m.lexemes @@ q.any_term then %s else 0 end', bits) end;
    -- Else places of terms: of each two bytes, two of zeros between the rows.
    rare constant text := $sql$,
    string_agg(case when m.lexemes @@ q.any_term then (
        select string_agg(int2send(t.place::smallint), null)
        from unnest(q.each_term) with ordinality as t (term, place)
        where m.lexemes @@ t.term) else '' end, '\x0000') as hits,
    string_agg(case when q.is_generic then float8send(memory._about_user(m.slot, m.exclusive)) end, null)
        as about_user$sql$;
begin
    return 'select ' || case when has_words
            then 'q.terms, q.said, q.is_about_oneself, q.asks_assistant, q.is_generic, ' else '' end
        || format('exists (select from %I.entity as e where %s and not e.is_self) as has_entities, ',
            home, entities)
        || 's.* from (select $2::@extschema:vector@.halfvec as embedding'
        -- What a transaction wrote itself it may write again; of many rows few are looked at.
        || case when knows_writers
            then ', pg_current_xact_id_if_assigned() is null as is_settled'
            else '' end
        || case when has_words then words else '' end
        || format($sql$ offset 0) as q
cross join lateral (
select string_agg(uuid_send(m.id), null) as ids,
    string_agg(float8send(coalesce(m.embedding operator(@extschema:vector@.%s) q.embedding, 'NaN')),
        null) as distances,$sql$, (memory._distance_parts(distance)).operator)
        || $sql$
    string_agg(float8send(m.importance), null) filter (where m.importance <> 0.5) as importance,
    string_agg(timestamptz_send(lower(m.valid)), null) as began,
    -- In one, as each column costs each row.
    string_agg(int4send(case when m.run_id is null then 0 else 1 end
        + case when m.importance = 0.5 then 0 else 2 end$sql$
        || case when has_words then marks else '' end
        || $sql$), null) as marks,
    string_agg(coalesce(m.actor, ''), chr(31)) as actors,
    string_agg(int8send(hashtextextended(m.run_id, 0)), null) filter (where m.run_id is not null)
        as runs,
    string_agg(timestamptz_send(m.stated_at), null) filter (where m.run_id is not null) as stated,
    string_agg(timestamptz_send(m.created_at), null) filter (where m.run_id is not null) as created,
    array_agg(m.slot_value) filter (where m.slot = 'user / name') as names,
    date_part('epoch', statement_timestamp()) as now$sql$
        || case when knows_writers then $sql$,
    string_agg(xidsend(m.writer), null) filter (where q.is_settled) as writers$sql$ else '' end
        || case when has_words and is_rare then rare else '' end
        || format(' from (select %s from %s where %s) as m',
            case when knows_writers then 'm.xmin as writer, ' else '' end
            || 'm.id, m.importance, m.valid, m.run_id, m.actor, m.stated_at, m.created_at, m.slot,'
            ' m.slot_value, ' || format(case when archived then 'coalesce(m.%1$I, x.%1$I)' else 'm.%1$I' end || ' as embedding',
                memory._embedding_kind(vectors))
            || case when not has_words then ''
                when archived then ', coalesce(x.lexemes, m.lexemes) as lexemes, m.exclusive'
                else ', m.lexemes, m.exclusive' end,
            -- Fenced: by an estimate of their own a kept plan would read the scope to find them.
            case when extent = 'chosen'
                then format('(select c.* from %I.memory as c'
                    ' where c.project = %L and c.id = any(($1).ids) offset 0)', home, project)
                else format('%I.memory', home) end
            || ' as m' || case when archived then format(
                ' left join %I.archive as x on x.project = %L and x.memory_id = m.id', home, project)
                else '' end,
            condition || case when extent = 'few' then ' limit $4' else '' end)
        || ') as s';
end
$scope_text$;
comment on function @self@ is
'The statement that reads a scope: in one row the terms of the query, whether the scope has entities
besides oneself, and of all rows that the condition lets through a column as a string of bytes in
network order, or an array: what agent_memory_udfs.ranking.Scope reads. marks: 1 for what was said in
a run, which alone have runs, stated and created; 2 for an importance that is not 0.5, which alone have
importance; four times the number of lexemes; from 2 to the power of 17 on a bit for each term that the
row holds, up to 14. is_rare: for a query of more terms, whose places hits has instead, or of none that
tells anything, with about_user. writers: the transaction that wrote each row, where it will not write
it again. actors: of all rows, "" for none, with U+001F between.
entities: _in_scope() of memory.entity; extent: ''few'' (at most $4 rows, with writers), ''all'' or
''chosen'' (only the ids of the fence).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
