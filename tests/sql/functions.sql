-- The public functions: what callers may rely on.
select * from no_plan();

-- These and no others.
select set_eq(
    $$select proname::text from pg_proc where pronamespace = 'public'::regnamespace and proname like 'memory\_%'$$,
    array[
    'memory_audit', 'memory_audit_verify', 'memory_bind', 'memory_embed_again', 'memory_grant',
    'memory_grants', 'memory_replica_prepare', 'memory_revoke',
    'memory_add', 'memory_add_async', 'memory_add_many', 'memory_check', 'memory_context', 'memory_cypher',
    'memory_delete', 'memory_delete_all', 'memory_entities', 'memory_slots', 'memory_sources', 'memory_outcomes',
    'memory_job_list', 'memory_model_list', 'memory_model_usage', 'memory_health', 'memory_event', 'memory_export',
    'memory_feedback', 'memory_forget', 'memory_key_create', 'memory_key_list', 'memory_key_revoke', 'memory_page', 'memory_get', 'memory_graph_check', 'memory_graph_rebuild',
    'memory_history', 'memory_index_create', 'memory_index_drop', 'memory_init',
    'memory_job_retry', 'memory_list', 'memory_messages', 'memory_model_set',
    'memory_process_jobs', 'memory_project_create', 'memory_project_drop',
    'memory_project_list', 'memory_prompt_activate', 'memory_prompt_list', 'memory_prompt_set',
    'memory_relations', 'memory_search', 'memory_search_by_vector', 'memory_secret_set',
    'memory_setting_set', 'memory_settings', 'memory_stats', 'memory_strategy_set', 'memory_sweep',
    'memory_archive', 'memory_restore', 'memory_eval', 'memory_project_clone', 'memory_embedding_change',
    'memory_embedding_fill', 'memory_embedding_finish', 'memory_embedding_status', 'memory_embedding_switch',
    'memory_undo', 'memory_update', 'memory_summary', 'memory_export_create', 'memory_export_fetch', 'memory_profile',
    'memory_profile_generate', 'memory_member_list', 'memory_member_remove', 'memory_member_set', 'memory_webhook_create',
    'memory_webhook_delete', 'memory_webhook_deliveries', 'memory_webhook_list', 'memory_webhook_retry', 'memory_webhook_update'],
    'the public functions');

-- No overloads, but that messages may be text, jsonb or json.
select is(count(*)::integer, case when p.proname in ('memory_add', 'memory_add_async') then 3 else 1 end, p.proname || ' overloads')
from pg_proc as p
where p.pronamespace = 'public'::regnamespace and p.proname like 'memory\_%'
group by p.proname;

select has_function('public', 'memory_add', array[
    m, 'text', 'text', 'text', 'text', 'jsonb', 'boolean', 'text', 'text[]', 'timestamp with time zone',
    'timestamp with time zone', 'boolean', 'text', 'boolean', 'text'], 'memory_add of ' || m)
from unnest(array['jsonb', 'json', 'text']) as m;

select function_returns('public', 'memory_search', 'setof memory.search_row', 'memory_search returns setof memory.search_row');
select function_returns('public', 'memory_search_by_vector', 'setof memory.search_row', 'memory_search_by_vector returns setof memory.search_row');
select function_returns('public', 'memory_list', 'setof memory.memory_row', 'memory_list returns setof memory.memory_row');
select function_returns('public', 'memory_update', 'memory.memory_row', 'memory_update returns memory.memory_row');
select function_returns('public', 'memory_delete', 'memory.memory_row', 'memory_delete returns memory.memory_row');
select function_returns('public', 'memory_context', 'text', 'memory_context returns text');
select function_returns('public', 'memory_delete_all', 'bigint', 'memory_delete_all returns bigint');

-- A model call is volatile; a function that only reads is not.
select volatility_is('public', f, 'volatile', f || ' is volatile')
from unnest(array['memory_add', 'memory_search', 'memory_search_by_vector', 'memory_context',
    'memory_export', 'memory_update', 'memory_undo']) as f;
select volatility_is('public', f, 'stable', f || ' is stable')
from unnest(array['memory_settings', 'memory_project_list']) as f;

-- Every argument but the first has a default, so that calls name what they need.
select ok(p.pronargs - p.pronargdefaults <= 1, p.oid::regprocedure || ' has one argument without default at most')
from pg_proc as p
where p.pronamespace = 'public'::regnamespace
    and p.proname in ('memory_add', 'memory_search', 'memory_search_by_vector', 'memory_context', 'memory_get',
        'memory_list', 'memory_update', 'memory_delete', 'memory_delete_all', 'memory_history', 'memory_undo',
        'memory_export', 'memory_messages', 'memory_stats', 'memory_project_create');

-- Texts that differ in case, spacing or the closing mark only are one statement.
select is(memory._content_hash(a), memory._content_hash(b), format('%L says the same as %L', a, b))
from (values
    ('I like tea', 'i LIKE tea'), ('I like tea', ' I  like tea. '), ('I like tea!', E'I\nlike\ttea'),
    ('我喜欢茶', '我喜欢茶。'), ('ÄRGER', 'ärger')
) as pair (a, b);
select isnt(memory._content_hash(a), memory._content_hash(b), format('%L says other than %L', a, b))
from (values ('C', 'C++'), ('I like tea', 'I like tea?'), ('...', '!'), ('a b', 'ab'), ('1.5', '15')) as pair (a, b);

-- White space is what Unicode says it is, whatever the collation.
select ok(memory._is_blank(space collate "C"), format('U+%s is blank', to_hex(ascii(space))))
from unnest(array[' ', E'\t', E'\f', E'\u0085', E'\u00a0', E'\u2003', E'\u202f', E'\u3000']) as space;
select ok(memory._is_blank(''), 'nothing is blank');
select ok(memory._is_blank(E' \u200b '), 'what has no width is not seen');

-- A search by the narrowest id leaves the other ids to be compared.
select is(
    memory._in_scope('u', '*', 'r', 'a', project => 'it''s', narrowest => 'run_id'),
    'm.project = ''it''''s'' and (m.user_id || '''') = ($1).user_id and m.agent_id is not null '
    'and m.run_id = ($1).run_id and (m.app_id || '''') = ($1).app_id',
    'only the narrowest id is found by its index');
select is(
    memory._in_scope('u', null, 'r', null),
    'm.project = ($1).project and m.user_id = ($1).user_id and m.run_id = ($1).run_id',
    'without one all are');

-- A scope's key tells apart what looks alike.
select isnt(memory._scope_key('a', null, null, null), memory._scope_key(null, 'a', null, null), 'user or agent');
select isnt(memory._scope_key('a'',''b', null, null, null), memory._scope_key('a', 'b', null, null), 'quotes');
select isnt(memory._scope_key('NULL', null, null, null), memory._scope_key(null, 'NULL', null, null), 'the word NULL');

-- Search terms.
select is(memory._query_terms('Where are the gardens?'), array['garden'], 'English stems without stop words');
select set_has(
    $$select unnest(tsvector_to_array(memory._lexemes('喜欢川菜')))$$,
    $$values ('喜欢'), ('欢川'), ('川菜'), ('川')$$, 'pairs and single characters of Chinese');
select is(memory._query_terms('What does she do for a living?'), array['work'], 'a phrase stands for what it means');
select is(memory._query_terms('What is my commute like?'), array['commut'], 'a word that only belongs to a phrase is none to look for');
select is(memory._query_terms('What is the weather in Oslo like?'), array['oslo', 'weather'], 'as much as stands between');
select is(memory._query_terms('What is the food my kids like?'), array['food', 'kid', 'like'], 'a verb is looked for behind its subject');
select is(memory._query_terms('What are the foods I like?'), array['food', 'like'], 'a verb is looked for');
select is(memory._query_terms('What is the music that I like?'), array['like', 'music'], 'a verb is looked for after is, too');
select is(memory._query_terms('a room for a living area'), array['area', 'live', 'room'], 'the same words need not be the phrase');
select is(memory._query_terms('What movies do I like?'), array['like', 'movi'], 'the same word by itself is one');
select is(memory._query_terms('川菜'), array['川菜'], 'a Chinese query is looked up by its pairs');
select is(memory._query_terms('猫'), array['猫'], 'a lone character stands for itself');

-- Ids are ordered by time.
create temp table earlier as select memory._uuid7() as id;
select pg_sleep(0.002);
select ok(e.id < memory._uuid7(), 'ids grow') from earlier as e;
select is(substr(memory._uuid7()::text, 15, 1), '7', 'version 7');

select * from finish();
