create or replace function memory._is_restated(one tsvector, other tsvector) returns boolean
language sql immutable parallel safe
begin atomic
    -- Without a subquery it is inlined: it is asked of many pairs.
    select length(one) > length(ts_delete(one, tsvector_to_array(other)))
        and (
            -- No BETWEEN: a dump would write it otherwise than it was written.
            length(ts_delete(one, tsvector_to_array(other))) >= 1
            and length(ts_delete(one, tsvector_to_array(other))) <= 3
            and length(ts_delete(other, tsvector_to_array(one))) >= 1
            and length(ts_delete(other, tsvector_to_array(one))) <= 3
            or tsvector_to_array(one) = tsvector_to_array(other)
        )
        and length(one) - length(ts_delete(one, tsvector_to_array(other))) >= greatest(
            length(ts_delete(one, tsvector_to_array(other))),
            length(ts_delete(other, tsvector_to_array(one))));
end;
comment on function @self@ is
'Whether two statements are the same but for a value: of their terms up to three differ on either
side, and as many at least are common; or they say the same again.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
