create or replace function memory._content_hash(content text) returns uuid
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- To look whether there is anything to replace takes a tenth of replacing it.
    spaced constant text := btrim(
        case when content ~ '\s\s|[^\S ]' then regexp_replace(content, '\s+', ' ', 'g')
            else content end);
begin
    -- Case, spacing and the mark that ends a sentence make no other statement; "C++" and "C" do.
    -- Where capitals stand inside a word or beside digits it may be a password: all of it counts.
    return md5(coalesce(
        nullif(
            case when content collate pg_catalog.pg_c_utf8
                    ~ '[[:lower:][:digit:]][[:upper:]]|[[:upper:]][[:digit:]]'
                then rtrim(spaced, '.。 ')
                else rtrim(lower(spaced collate pg_catalog.pg_c_utf8), '.!。！ ') end,
            ''),
        content))::uuid;
end
$$;
comment on function @self@ is
'Equal for texts that differ only in case, spacing or closing full stops; where a word mixes small
letters or digits with capitals, in spacing or closing full stops only.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
