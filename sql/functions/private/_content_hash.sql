create or replace function memory._content_hash(content text) returns uuid
language sql immutable parallel safe
begin atomic
    -- Case, spacing and the mark that ends a sentence make no other statement; "C++" and "C" do.
    select md5(coalesce(
        nullif(
            rtrim(
                lower(btrim(regexp_replace(content, '\s+', ' ', 'g')) collate pg_catalog.pg_c_utf8),
                '.!。！ '),
            ''),
        content))::uuid;
end;
comment on function memory._content_hash(text) is
'Equal for texts that differ only in case, spacing or closing full stops.';
revoke all on function memory._content_hash(text) from public;
grant execute on function memory._content_hash(text)
to memory_reader, memory_writer, memory_admin;
