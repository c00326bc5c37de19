create or replace function memory._name_key(name text) returns text
language plpgsql immutable parallel safe -- inlined it would be planned with each insert
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
begin
    -- "The Acme Corp." and "acme corp" are one name; "C++" and "C", "B-" and "B", "An Wang" and
    -- "Wang" are two. What is all marks is compared as it is.
    return coalesce(
        nullif(
            btrim(regexp_replace(
                regexp_replace(
                    regexp_replace(
                        lower(
                            regexp_replace(
                                normalize(btrim(name), nfkc),
                                @data:names.before.english@,
                                '')
                            collate pg_catalog.pg_c_utf8),
                        '[''’`]', '', 'g'),
                    '(?<=\w)-(?=\w)', ' ', 'g'),
                '[\s!"(),./:;<=>?\[\\\]^_{|}~“”„«»、。《》「」『』【】·…—–]+', ' ', 'g')),
            ''),
        lower(btrim(name) collate pg_catalog.pg_c_utf8));
end
$$;
comment on function @self@ is
'A name as it is compared: lower case, without the article or possessive in front and without marks
that part words.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
