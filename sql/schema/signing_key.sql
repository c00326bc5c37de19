-- By what the database knows that it has said something itself: see memory._signature().
create table memory.signing_key (
    key bytea not null
        default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);
comment on table memory.signing_key is
'One row, read by the views of the fence and by functions with definer''s rights. Granted to
nobody.';
insert into memory.signing_key default values;
