create or replace function memory._lexemes(
    content text, slot text default null, categories text[] default '{}'
)
returns tsvector
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- Scripts written without spaces: CJK, kana, Hangul, Thai, Lao, Khmer, Myanmar.
    unspaced constant text :=
        '[\u2e80-\u2fff\u3005-\u3007\u3031-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+';
    -- In lower case before a dictionary has it in that of the database's collation.
    searched constant text := lower((
        memory._folded(content) || coalesce(
            ' ' || memory._slot_words(slot),
            (select string_agg(' ' || (@data:queries.categories.asked_by@ ->> c.name), '')
                from unnest(categories) as c (name)),
            '')) collate pg_catalog.pg_c_utf8);
    asked constant tsvector := coalesce(
        @data:attributes.*.asked_by_stop_word@ ->> split_part(slot, ' / ', 2), '')::tsvector;
    -- With their punctuation, which in locale C is part of the word before it: 5735。
    without_them constant text :=
        '[\u2e80-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+';
begin
    if searched !~ unspaced then
        return to_tsvector('english', searched) || asked;
    end if;
    return to_tsvector('english', regexp_replace(searched, without_them, ' ', 'g'))
        || memory._bigrams(searched, unspaced) || asked;
end
$$;
comment on function @self@ is
'Search terms of a text as _folded() has it: English stems; for scripts written without spaces every
character and every pair of neighbours. A slot adds the words by which it is asked for, and where there is none the categories theirs.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
