create or replace function memory._not_hidden() returns text
language sql stable
begin atomic
    select format('memory._bucket_of(m.id) <> all (%L::integer[])', hidden.buckets)
    from (
        select current_setting('memory.hidden_buckets', true) as buckets
    ) as hidden
    -- Any caller may have set it.
    where pg_input_is_valid(hidden.buckets, 'pg_catalog.int4[]');
end;
comment on function @self@ is
'In a shard of a cluster, while buckets are moved: the condition on m (a memory or a message) that
leaves out the rows that are another shard''s, which the setting memory.hidden_buckets names. Else
null.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
