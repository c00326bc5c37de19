-- What the catalog refuses, whoever writes.
select * from no_plan();

create function pg_temp.insert_value(
    said text, slot text, valid tstzrange, user_id text default 'u', is_exclusive boolean default true,
    recorded tstzrange default tstzrange(now(), null)
) returns text language sql as $$
    select format(
        'insert into memory.memory (project, user_id, memory, slot, exclusive, valid, recorded) '
        'values (%L, %L, %L, %L, %L, %L, %L)',
        'default', user_id, said, slot, is_exclusive, valid, recorded)
$$;

-- One value at a time
select lives_ok(pg_temp.insert_value('Lives in Rome', 'user / residence', '[2026-01-01Z, 2026-03-01Z)'), 'a value');
select lives_ok(pg_temp.insert_value('Lives in Oslo', 'user / residence', '[2026-03-01Z,)'), 'the next one');
select throws_ok(
    pg_temp.insert_value(v.said, 'user / residence', v.valid), '23P01', null, v.test)
from (values
    ('Lives in A', '[2026-02-01Z, 2026-04-01Z)'::tstzrange, 'overlaps both'),
    ('Lives in B', '[2026-01-15Z, 2026-01-16Z)', 'lies within the first'),
    ('Lives in C', '[2025-01-01Z, 2026-01-02Z)', 'reaches into the first'),
    ('Lives in D', '[2027-01-01Z,)', 'begins while the second holds'),
    ('Lives in E', '[1900-01-01Z,)', 'holds all the time')
) as v (said, valid, test);
select lives_ok(pg_temp.insert_value(v.said, v.slot, v.valid, v.user_id, v.is_exclusive, v.recorded), v.test)
from (values
    ('Lives in F', 'user / residence', '[2025-01-01Z, 2026-01-01Z)'::tstzrange, 'u', true,
        tstzrange(now(), null), 'before the first'),
    ('From Rome', 'user / origin', '[2026-02-01Z,)', 'u', true, tstzrange(now(), null), 'another slot'),
    ('Lives in Rome', 'user / residence', '[2026-02-01Z,)', 'v', true, tstzrange(now(), null), 'another user'),
    ('Lives in H', 'user / residence', '[2026-02-01Z, 2026-05-01Z)', 'u', false, tstzrange(now(), null),
        'not exclusive'),
    ('Lives in I', 'user / residence', '[2026-02-01Z,)', 'u', true, tstzrange('2026-01-01Z', '2026-01-02Z'),
        'no longer believed')
) as v (said, slot, valid, user_id, is_exclusive, recorded, test);

-- One current row a text
select throws_ok(
    pg_temp.insert_value(said, null, tstzrange(now(), null), 'u', false), '23505', null, said)
from unnest(array['Lives in Oslo', 'lives in OSLO', '  Lives  in Oslo. ', E'Lives\tin\nOslo!']) as said;
select lives_ok(
    pg_temp.insert_value('Lives in Oslo', null, '[2020-01-01Z, 2021-01-01Z)', 'u', false),
    'the same text in the past');
select lives_ok(
    pg_temp.insert_value('Lives in Oslo', null, tstzrange(now(), null), 'w', false),
    'the same text of another user');
select lives_ok(
    pg_temp.insert_value(said, null, tstzrange(now(), null), 'punctuation', false), 'another text: ' || said)
from unnest(array['I use C', 'I use C++', 'I use C#', 'I use C?']) as said;

-- Checks
select throws_ok(
    format('insert into memory.memory (project, user_id, memory, %I) values (%L, %L, %L, %s)',
        c.name, 'default', 'checks', 'text of ' || c.name, c.value), '23514', null, c.test)
from (values
    ('kind', $$'opinion'$$, 'unknown kind'), ('metadata', $$'[]'$$, 'metadata must be an object'),
    ('importance', '1.5', 'importance is at most 1'), ('importance', '-0.1', 'importance is at least 0'),
    ('exclusive', 'true', 'exclusive needs a slot'), ('valid', $$'empty'$$, 'valid must begin'),
    ('recorded', $$'(,2026-01-01Z)'$$, 'recorded must begin'), ('embedding', $$'[1,2,3]'$$, 'dimension')
) as c (name, value, test);
select throws_ok(
    $$insert into memory.memory (project, memory) values ('default', 'of nobody')$$, '23514', null, 'no scope');
select throws_ok(
    $$insert into memory.memory (project, user_id, memory) values ('default', 'u', '')$$, '23514', null, 'no text');
select throws_ok(
    $$insert into memory.memory (project, user_id, memory) values ('nowhere', 'u', 'x')$$, '23514', null,
    'no partition for a project that does not exist');
select throws_ok(
    $$insert into memory.message (project, user_id, role, content, occurred_at)
    values ('default', 'u', 'bot', 'x', now())$$, '23514', null, 'unknown role');
select throws_ok(
    $$insert into memory.memory_source (project, memory_id, message_id)
    values ('default', gen_random_uuid(), gen_random_uuid())$$, '23503', null, 'a source names rows that exist');
select throws_ok(
    $$insert into memory.memory (project, id, user_id, memory)
    select project, id, 'u', 'the same id' from memory.memory where memory = 'From Rome'$$,
    '23505', null, 'an id is used once');

-- Triggers
select throws_ok(
    format('update memory.memory set %I = %L where memory = %L', c, 'x', 'From Rome'), '23001', null,
    c || ' is fixed')
from unnest(array['user_id', 'agent_id', 'run_id', 'app_id']) as c;
select isnt_empty(
    $$select from memory.event where event = 'ADD' and new_memory = 'From Rome'$$, 'an insert is recorded');
update memory.memory set memory = 'From Siena' where memory = 'From Rome';
select results_eq(
    $$select old_memory, new_memory from memory.event where event = 'UPDATE' and new_memory = 'From Siena'$$,
    $$values ('From Rome', 'From Siena')$$, 'an update is recorded');
delete from memory.memory where memory = 'From Siena';
select isnt_empty(
    $$select from memory.event where event = 'DELETE' and old_memory = 'From Siena'$$, 'a delete is recorded');

select * from finish();
