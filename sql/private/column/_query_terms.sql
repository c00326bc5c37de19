create or replace function memory._query_terms(query text) returns text[]
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    asked constant text collate pg_catalog.pg_c_utf8 := query; -- whatever the database's
    plain constant text collate pg_catalog.pg_c_utf8 := case
        when asked !~~* '%living%' and asked !~~* '%like%' then asked
        else regexp_replace(
            regexp_replace(
                asked, @data:queries.phrases.living.pattern@,
                @data:queries.phrases.living.instead@, 'i'),
            @data:queries.phrases.like.pattern@, @data:queries.phrases.like.instead@, 'i') end;
    terms text[] := tsvector_to_array(memory._lexemes(regexp_replace(
        plain, @data:queries.empty.asking.pattern@, @data:queries.empty.asking.instead@, 'gi')));
    telling constant text[] := array(
        select t.term from unnest(terms) as t (term)
        where t.term <> all(@data:queries.empty.stems@));
begin
    if telling <> '{}' then
        terms := telling;
    end if;
    if terms = '{}' then
        -- All its words are left out as saying nothing: so they have to say it.
        terms := tsvector_to_array(to_tsvector('simple', lower(plain)));
        terms := coalesce(nullif(array(
            select t.term from unnest(terms) as t (term)
            where t.term <> all(@data:queries.empty.asking.words@)), '{}'), terms);
    end if;
    if octet_length(query) = length(query) then
        return terms; -- nothing but ASCII
    end if;
    -- In a run of several characters the pairs carry the meaning; a lone character stands for itself.
    return array(
        select term from unnest(terms) as term
        where length(term) > 1 or ascii(term) < 11904
            or term not in (
                select c.char from unnest(terms) as pair
                cross join lateral (values (left(pair, 1)), (right(pair, 1))) as c (char)
                where length(pair) = 2));
end
$$;
comment on function @self@ is
'Terms that a query is looked up by: the lexemes of the text, of unspaced scripts the pairs only.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
