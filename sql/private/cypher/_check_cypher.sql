create or replace function memory._check_cypher(query text) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    -- Words that may stand before a parenthesis and call nothing.
    words constant text[] := string_to_array(
        'match where and or xor not in with as return unwind distinct case when then else by union '
        'all is starts ends order limit skip optional on end', ' ');
    writes constant text[] := string_to_array(
        'create merge set delete detach remove call load foreach explain profile', ' ');
    refused record;
begin
    select s.token, case
            when s.token = ':' then 'casts'
            when lower(s.token collate pg_catalog.pg_c_utf8) = any(writes) then 'writes' else 'calls' end as problem
    into refused
    from (
        select t.*, lag(t.token) over (order by t.place) as before,
            lead(t.token) over (order by t.place) as after
        from memory._cypher_tokens(query) as t
    ) as s
    -- In n.set and {set: 1} the word is a name.
    where s.kind = 'name' and lower(s.token collate pg_catalog.pg_c_utf8) = any(writes)
            and s.before is distinct from '.' and s.after is distinct from ':'
        -- {...}::vertex would be taken for one that the graph holds.
        or s.token = ':' and s.after = ':'
        or s.kind in ('name', 'quoted') and s.after = '(' and (
            s.before = '.' or s.kind = 'quoted'
            or lower(s.token collate pg_catalog.pg_c_utf8) <> all(words || memory._cypher_functions()))
    order by s.place limit 1;
    if refused.problem = 'casts' then
        raise exception 'memory_cypher() does not cast by ::'
            using errcode = 'feature_not_supported',
            hint = 'Use toInteger(), toFloat(), toString() or toBoolean().';
    elsif refused.problem = 'writes' then
        raise exception 'memory_cypher() only reads: % is not allowed', upper(refused.token collate pg_catalog.pg_c_utf8)
            using errcode = 'read_only_sql_transaction',
            hint = 'The graph follows the memories: see memory_add(), memory_update() and '
                'memory_delete(). A name that is such a word stands in backquotes.';
    elsif refused.problem = 'calls' then
        raise exception 'memory_cypher() does not call %()', refused.token
            using errcode = 'feature_not_supported',
            hint = 'It calls ' || array_to_string(memory._cypher_functions(), ', ') || '.';
    end if;
end
$$;
comment on function @self@ is
'Raises read_only_sql_transaction for a Cypher text that writes, feature_not_supported for one that
calls another function than those of _cypher_functions() or casts.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin, memory_cypher;
