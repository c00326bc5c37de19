create or replace function memory._may_be_one(
    one text, other text, type text, similarity double precision, threshold double precision
) returns boolean
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    one_words constant text[] := string_to_array(memory._name_key(one), ' ');
    other_words constant text[] := string_to_array(memory._name_key(other), ' ');
    fewer text[] := one_words;
    more text[] := other_words;
    generic constant text[] := string_to_array(@data:names.generic.english@, ' ');
begin
    if type in ('person', 'place') then
        return false; -- Anna is not Anna Smith, and Kansas not Kansas City
    elsif one || other ~ '[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff]' then
        -- Characters in common mean little: 张伟 is not 张韦, 猪肉 not 牛肉.
        return regexp_replace(one, @data:names.generic.chinese@, '')
            = regexp_replace(other, @data:names.generic.chinese@, '');
    elsif not one_words && other_words then
        -- Other words for it, "movies" and "films": of small letters only, and with a margin.
        return one = lower(one collate pg_catalog.pg_c_utf8) and other = lower(other collate pg_catalog.pg_c_utf8)
            and one !~ '\d' and other !~ '\d'
            and similarity >= threshold + (1 - threshold) / 4;
    end if;
    if cardinality(one_words) > cardinality(other_words) then
        fewer := other_words;
        more := one_words;
    end if;
    -- "Acme" and "Acme Corp", "sales team" and "sales department"; not "left knee" and "right knee",
    -- "Korea" and "North Korea", "not spicy" and "spicy", "Room 101" and "Room 102".
    return array(
        select word from unnest(fewer) as word where word <> all(generic)
    ) = array(
        select word from unnest(more) as word where word <> all(generic));
end
$$;
comment on function @self@ is
'Whether two names whose embeddings are similar (from threshold on) are those of one entity: those
that differ in words such as "Corp" or "team" only, or without a word in common where the similarity
is a quarter of the way from threshold to 1. Never of persons and places.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
