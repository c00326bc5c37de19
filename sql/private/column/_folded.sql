create or replace function memory._folded(content text) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- Whatever the collation of the database takes for another case of a letter.
    folded text collate pg_catalog.pg_c_utf8 := content;
begin
    if folded ~ '\d,\d' then
        -- 1,000 is 1000; not the comma of full width, which stands between numbers.
        folded := regexp_replace(
            folded, '(?<![\d,])(\d{1,3}),(\d{3})(?:,(\d{3}))?(?![\d,])', '\1\2\3', 'g');
    end if;
    if octet_length(folded) <> length(folded) then
        -- Müller is Mueller as well as Muller, Søren Soeren.
        folded := normalize(folded, nfc);
        folded := folded || coalesce((
            select string_agg(' ' || replace(replace(replace(replace(replace(
                lower(w.found[1]), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa'), '')
            from regexp_matches(folded, '[[:alpha:]]*[äöüøåÄÖÜØÅ][[:alpha:]]*', 'g') as w (found)
        ), '');
        -- José is Jose, Ｗ is W, in whichever way they were typed; letters that no decomposition takes
        -- apart. Marks of other scripts stay.
        folded := normalize(regexp_replace(
            normalize(folded, nfkd), '([A-Za-zΑ-Ωα-ω])[\u0300-\u036f]+', '\1', 'g'), nfkc);
        folded := translate(
            replace(replace(replace(replace(replace(replace(replace(replace(
                folded, 'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'), 'œ', 'oe'), 'Œ', 'Oe'), 'þ', 'th'), 'Þ', 'Th'),
            'øØđĐłŁıðёЁ', 'oOdDlLidеЕ');
        if folded ~ '\d|[一二三四五六七八九十]月' then
            folded := memory._with_chinese_days(folded);
        end if;
    end if;
    if folded ~* '(?:st|nd|rd|th)(?: day)? of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
        '|\m(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.]?'
        '(?: the)?(?: twenty| thirty)? [a-z-]+(?:st|nd|rd|th)\M' then
        folded := memory._with_ordinals(folded, are_days => true);
    end if;
    if folded !~ '\d' then
        return folded;
    end if;
    folded := memory._with_days(folded);
    if folded ~* '\d(?:st|nd|rd|th)\M' then
        folded := memory._with_ordinals(folded, are_days => false);
    end if;
    return memory._with_codes(folded);
end
$$;
comment on function @self@ is
'A text as its terms are read: without accents, and where German and Scandinavian letters have two
letters for one, with these, too; in letters and digits of ordinary width, a day of
the year as one word, letters and digits of a code apart.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
