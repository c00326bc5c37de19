create or replace function memory._is_blank(content text) returns boolean
language sql immutable parallel safe
begin atomic
    select content !~ '[^[:space:]\u00a0\u3000]';
end;
comment on function memory._is_blank(text) is
'Whether a text is white space alone, the spaces of other scripts included.';
revoke all on function memory._is_blank(text) from public;
grant execute on function memory._is_blank(text) to memory_reader, memory_writer, memory_admin;
