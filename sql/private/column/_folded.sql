create or replace function memory._folded(content text) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- Whatever the collation of the database takes for another case of a letter.
    folded text collate pg_catalog.pg_c_utf8 := content;
    names constant text[] := array[
        'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?',
        'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'];
    lowered text;
begin
    if octet_length(folded) <> length(folded) then
        -- José is Jose, Ｗ is W, in whichever way they were typed; letters that no decomposition takes
        -- apart. Marks of other scripts stay.
        folded := normalize(regexp_replace(
            normalize(folded, nfkd), '([A-Za-z])[\u0300-\u036f]+', '\1', 'g'), nfkc);
        folded := translate(
            replace(replace(replace(folded, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'øØđĐłŁıð', 'oOdDlLid');
    end if;
    if folded !~ '\d' then
        return folded;
    end if;
    -- A day of the year is one term, however it is written: d3x2 for 2026-03-02, March 2, 3月2日.
    folded := regexp_replace(folded,
        '(\d{4})([-/.])0?(\d{1,2})\2(0?)(\d{1,2})(?!\d)', '\1 d\3x\5 ', 'g');
    folded := regexp_replace(folded, '0?(\d{1,2})月0?(\d{1,2})[日号]?', ' d\1x\2 ', 'g');
    if folded ~* ('\m(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.]? (the )?\d'
        '|\d(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)') then
        lowered := lower(folded collate "C");
        for month in 1 .. 12 loop
            -- Two expressions for a month that isn't there would be most of the time.
            continue when strpos(lowered, left(names[month], 3)) = 0;
            folded := regexp_replace(
                regexp_replace(
                    folded, '\m' || names[month] || '[.]? (?:the )?0?(\d{1,2})(?:st|nd|rd|th)?\M',
                    '\& d' || month || 'x\1 ', 'gi'),
                '\m0?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ' || names[month] || '\M',
                '\& d' || month || 'x\1 ', 'gi');
        end loop;
    end if;
    -- Codes: ORD-4711, ORD 4711, ORD4711.
    return regexp_replace(
        regexp_replace(folded, '\m([A-Za-z]{2,})-?(\d+)(?=\W|_|$)', '\1 \2', 'g'),
        '(\d)-(?=\d)', '\1 ', 'g');
end
$$;
comment on function @self@ is
'A text as its terms are read: without accents, in letters and digits of ordinary width, a day of
the year as one word, letters and digits of a code apart.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
