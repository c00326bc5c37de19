-- Profiles and orders stay in MySQL; memories lie here; one statement reads both.
--     psql -v mysql_host=127.0.0.1 -v mysql_port=3306 -f examples/mysql/beside.sql
-- A second run adds nothing twice.
\set ON_ERROR_STOP on
\if :{?mysql_host} \else \set mysql_host 127.0.0.1 \endif
\if :{?mysql_port} \else \set mysql_port 3306 \endif
set client_min_messages = warning;

\echo '== The tables of the shop, as they are in MySQL'
create extension if not exists mysql_fdw;
drop schema if exists shop_mysql cascade;
drop server if exists shop_mysql cascade;
create server shop_mysql foreign data wrapper mysql_fdw
    options (host :'mysql_host', port :'mysql_port', character_set 'utf8mb4');
create user mapping for current_user server shop_mysql
    options (username 'memory_reader', password 'read only');
create schema shop_mysql;
import foreign schema shop limit to (user_profiles, orders) from server shop_mysql into shop_mysql;

\echo '== What customers said'
select event, memory from memory_add(
    '[{"role": "user", "content": "I want to find a good restaurant, preferably Sichuan cuisine, with an average cost of about 100 yuan per person."},
      {"role": "assistant", "content": "Recommend Shuxiangyuan (95 RMB per person)"}]'::jsonb,
    user_id => 'user_10086', occurred_at => '2026-03-02 12:00+08');
select event, memory from memory_add(
    '我喜欢吃辣,特别是川菜。', user_id => 'user_10087', occurred_at => '2026-03-04 12:00+08');
select event, memory from memory_add(
    'I am allergic to peanuts.', user_id => 'user_10088', occurred_at => '2026-03-05 12:00+08');

\echo '== One customer, three days later: what the model of the assistant is given'
select p.nickname, p.city, p.vip_level, o.item as last_order,
    memory_context('Are there any similar restaurants?', user_id => p.user_id) as memories
from shop_mysql.user_profiles as p
left join lateral (
    select item from shop_mysql.orders where user_id = p.user_id order by ordered_at desc limit 1
) as o on true
where p.user_id = 'user_10086';

\echo '== All customers: profiles, orders and memories in one statement'
select p.nickname, p.city, o.orders, o.spent, m.memory
from shop_mysql.user_profiles as p
left join (
    select user_id, count(*) as orders, sum(amount) as spent from shop_mysql.orders group by user_id
) as o using (user_id)
cross join lateral memory_search(
    'Sichuan restaurant 川菜', user_id => p.user_id, top_k => 1, precise => true) as m
order by o.spent desc nulls last, p.user_id;

\echo '== From the memories to MySQL: who likes Sichuan cuisine, and has spent more than 1000?'
select m.user_id, p.nickname, m.memory, sum(o.amount) as spent
from memory_search('Sichuan cuisine 川菜', filters => '{"user_id": "*"}', top_k => 20) as m
join shop_mysql.user_profiles as p on p.user_id = m.user_id
join shop_mysql.orders as o on o.user_id = m.user_id
where m.memory ilike any (array['%sichuan%', '%川菜%'])
group by m.user_id, p.nickname, m.memory
having sum(o.amount) > 1000;
