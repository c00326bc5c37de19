-- What calls with an idempotency key lock while they run, also while a model thinks: no table of a
-- project, which could not be dropped meanwhile.
create table memory.key_lock (
    place integer primary key
);
comment on table memory.key_lock is
'1,024 rows that transactions lock, one for each 1,024th of all idempotency keys; they tell nothing:
see memory._lock_idempotency().';
insert into memory.key_lock (place) select n from generate_series(0, 1023) as n;
grant select on memory.key_lock to memory_reader;
grant select, update on memory.key_lock to memory_writer, memory_admin;
