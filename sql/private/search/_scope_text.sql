create or replace function memory._scope_text(condition text, has_words boolean, is_linked boolean)
returns text
language plpgsql stable parallel safe
set search_path = pg_catalog, pg_temp
as $scope_text$
-- $1 embedding, $2 filter parameters, $3 to $10 see _visible(); $11 any of the terms, $12 each,
-- $13 how many rows at most.
begin
    return $sql$
select string_agg(uuid_send(m.id), '') as ids,
    string_agg(float8send(coalesce(m.embedding operator(@extschema:vector@.<=>) $1, 'NaN')), '')
        as distances,
    string_agg(float8send(m.importance), '') as importance,
    string_agg(timestamptz_send(lower(m.valid)), '') as began,
    array_agg(m.actor) as actors,
    string_agg(int8send(coalesce(hashtextextended(m.run_id, 0), 0)), '') as runs,
    string_agg(case when m.run_id is not null then timestamptz_send(m.stated_at) end, '')
        as stated,
    string_agg(case when m.run_id is not null then timestamptz_send(m.created_at) end, '')
        as created,
    array_agg(m.slot_value) filter (where m.slot = 'user / name') as names,
    date_part('epoch', statement_timestamp()) as now$sql$
        || case when has_words then $sql$,
    string_agg(int8send(case when m.lexemes @@ $11 then (
        select bit_or(1::bigint << (t.place - 1)::integer)
        from unnest($12) with ordinality as t (term, place)
        where m.lexemes @@ t.term) else 0 end), '') as hits$sql$ else '' end
        || case when is_linked then $sql$,
    array_agg(coalesce(m.version_of, m.id)) as memory_ids,
    array_agg(m.content_hash) as hashes$sql$ else '' end
        || ' from (select m.* from memory.memory as m where ' || condition || ' limit $13) as m';
end
$scope_text$;
comment on function @self@ is
'The rows of a scope that the condition lets through, a column a string of bytes in network order
or an array: what agent_memory_udfs.ranking.Scope reads, and what links them to entities.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
