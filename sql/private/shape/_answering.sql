create or replace function memory._answering(
    project text, question text, words text, scope jsonb, most integer
)
returns table (id uuid, memory text, slot_value text, valid_from timestamptz, fills boolean)
language plpgsql volatile
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    -- A property that is named like an attribute asks for that attribute alone.
    asked constant text := lower(words collate pg_catalog.pg_c_utf8);
    names_attribute constant boolean := asked in (
        'residence', 'employer', 'workplace', 'job', 'manager', 'origin', 'name', 'age', 'birthday',
        'marital status', 'spouse', 'doctor', 'email', 'phone', 'budget', 'diet');
begin
    return query
    select s.id, s.memory, m.slot_value, s.valid_from, f.fills
    from @extschema@.memory_search(
        left(question, 300), user_id => scope ->> 'user_id', agent_id => scope ->> 'agent_id',
        run_id => scope ->> 'run_id', app_id => scope ->> 'app_id',
        filters => nullif(scope -> 'filters', 'null'), top_k => most, precise => true,
        project => _answering.project) with ordinality as s
    join memory.memory as m on m.project = _answering.project and m.id = s.id
    cross join lateral (
        select m.slot is not null and case
            when names_attribute
                then split_part(m.slot, ' / ', 2) = replace(asked, ' ', '_')
            else memory._shared_terms(
                memory._query_terms(words), memory._lexemes(memory._slot_words(m.slot))) > 0 end
    ) as f (fills)
    where (f.fills or not names_attribute) and (f.fills or s.lexical > 0 or s.semantic >= 0.5)
        -- The words by which an opinion is asked for don't tell whether it is a good one.
        and (m.slot is null or m.slot !~ ' / opinion of ' or memory._shared_terms(
            memory._query_terms(question), memory._lexemes(m.memory)) > 0)
    order by f.fills desc, s.ordinality;
end
$$;
comment on function @self@ is
'Memories that answer a question, those first that fill the attribute that the words name; only what
shares a word or its meaning with the question. scope: {user_id, agent_id, run_id, app_id, filters}.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
