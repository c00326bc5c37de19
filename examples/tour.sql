-- A tour of agent_memory in plain SQL. `make demo` runs it; or open psql and run its statements one
-- by one. All of it happens in a project of its own, "tour": nothing else in the database is
-- touched, it can be run again, and the last lines say how to remove it.
\set QUIET on
set timezone = 'UTC';
select memory_project_drop(p.name) as dropped from memory_project_list() as p where p.name = 'tour'
\g /dev/null

\echo
\echo '== A project keeps the memories of one application apart from all others.'
select memory_project_create('tour', description => 'What examples/tour.sql makes');
set memory.project = 'tour';  -- what calls that name no project mean from here on

\echo
\echo '== 1. Add a conversation. The user''s statements become memories, one a row; questions and small'
\echo '==    talk don''t. occurred_at is when it was said; left out, that is now.'
select event, memory
from memory_add(
    '[{"role": "user", "content": "My name is Alex. I am from Denver. I live in Seattle and enjoy hiking."},
      {"role": "assistant", "content": "Nice to meet you, Alex! Shall I look for trails nearby?"}]',
    user_id => 'alex', occurred_at => '2026-01-10');

\echo
\echo '== 2. Search it: by meaning and by words, inside this user''s memories, best first.'
select memory, round(score::numeric, 2) as score, kind, categories
from memory_search('Where does Alex live?', user_id => 'alex');

\echo
\echo '== 3. A fact changes. First ask what would happen: dry_run returns the plan and writes nothing.'
select event, memory, previous_memory
from memory_add('I moved to Portland.', user_id => 'alex', occurred_at => '2026-06-01', dry_run => true);

\echo
\echo '== 4. Then do it. A person lives in one place at a time, so the new residence supersedes the old'
\echo '==    one; where Alex comes from is another matter and stays.'
select event, memory, previous_memory
from memory_add('I moved to Portland.', user_id => 'alex', occurred_at => '2026-06-01');

select memory, valid_from::date from memory_list(user_id => 'alex', order_by => 'valid_from');

\echo
\echo '== 5. What was true in March? Superseded is not lost.'
select memory, valid_from::date, valid_to::date
from memory_search('Where does Alex live?', user_id => 'alex', as_of => '2026-03-15', top_k => 1);

\echo
\echo '== 6. A statement that arrives late (it was made in April) takes its place in the past and does'
\echo '==    not override what was said in June.'
select event, memory, previous_memory
from memory_add('I live in Tacoma.', user_id => 'alex', occurred_at => '2026-04-01');

select memory, valid_from::date, valid_to::date
from memory_list(user_id => 'alex', filters => '{"slot": "user / residence"}',
    include_superseded => true, order_by => 'valid_from', descending => false);

\echo
\echo '== 7. The history of a memory: with what it superseded, and what took its place.'
select h.event, h.old_memory, h.new_memory, h.reason, h.valid_from::date, h.valid_to::date
from memory_search('Where does Alex live?', user_id => 'alex', top_k => 1) as s
cross join lateral memory_history(s.id) as h;

\echo
\echo '== 8. Undo. Every change has an event id, and memory_undo() takes it back: here the latest one,'
\echo '==    Tacoma in April.'
select u.event, u.memory, u.previous_memory
from memory_search('Where does Alex live?', user_id => 'alex', top_k => 1) as s
cross join lateral (
    select h.event_id from memory_history(s.id) as h order by h.at desc limit 1
) as latest
cross join lateral memory_undo(latest.event_id) as u;

\echo
\echo '== 9. Forget. The one memory that is meant goes, and stays in history (memory_delete(id, purge =>'
\echo '==    true) erases a text everywhere).'
select event, memory from memory_add('Please forget that I enjoy hiking.', user_id => 'alex');

\echo
\echo '== 10. Chinese: the language of the input is kept, conflicts are handled in the same way.'
select event, memory, previous_memory
from memory_add('我喜欢吃辣,特别是川菜。我住在北京。', user_id => 'li', occurred_at => '2026-01-10')
union all
select event, memory, previous_memory
from memory_add('我搬到上海了。', user_id => 'li', occurred_at => '2026-02-01');

select memory, round(score::numeric, 2) as score
from memory_search('川菜', user_id => 'li', top_k => 2);

\echo
\echo '== 11. It is a database: join memories with your own tables. Which customers, and what does each'
\echo '==     of them like to eat?'
create temporary table customer (id text primary key, city text, orders integer);
insert into customer values ('alex', 'Portland', 3), ('li', '上海', 12);
select event, memory from memory_add('I love Thai food.', user_id => 'alex');

select c.id, c.city, c.orders, m.memory
from customer as c
cross join lateral memory_search(
    'food 吃', user_id => c.id, top_k => 1, filters => '{"categories": {"in": ["food"]}}') as m
order by c.orders desc;

\echo
\echo '== 12. The knowledge graph: who is John, and how was that found? "John is sick" shares no word with'
\echo '==     the question.'
select event, memory
from memory_add('Adam is John''s father. John is sick.', user_id => 'alex', occurred_at => '2026-06-01');
select source, relationship, target from memory_relations('Adam', user_id => 'alex');
select memory, round(lexical::numeric, 2) as lexical, explanation ->> 'path' as path
from memory_search('Who should I call about Adam''s family?', user_id => 'alex', top_k => 3, explain => true);

\echo
\echo '== To look around:  make psql   then   set memory.project = ''tour'';'
\echo '== To remove it:    select memory_project_drop(''tour'');'
\echo
