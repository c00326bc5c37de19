create or replace function memory._with_days(content text) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    folded text collate pg_catalog.pg_c_utf8 := content;
    names constant text[] := array[
        'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september',
        'october', 'november', 'december'];
    written constant text[] := array[
        'jan(?:uary)?', 'feb(?:ruary)?', 'mar(?:ch)?', 'apr(?:il)?', 'may', 'june?', 'july?',
        'aug(?:ust)?', 'sept?(?:ember)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'];
    lowered text;
begin
    if folded ~ '\d[./-]\d{1,2}[./-]\d' then
        -- 2.3.2026 is a day of March; of 13/3/2026 and 3/13/2026 only one reading is a day.
        folded := regexp_replace(
            regexp_replace(
                regexp_replace(
                    folded, '(?<![\d.])0?(\d|[12]\d|3[01])\.0?([1-9]|1[0-2])\.(\d{4})(?![\d.]\d)', '\3-\2-\1', 'g'),
                '(?<![\d/])(1[3-9]|2\d|3[01])/0?([1-9]|1[0-2])/(\d{4})(?!/?\d)', '\3-\2-\1', 'g'),
            '(?<![\d/])0?([1-9]|1[0-2])/(1[3-9]|2\d|3[01])/(\d{4})(?!/?\d)', '\3-\1-\2', 'g');
        folded := regexp_replace(
            folded, '(\d{4})([-/.])0?(\d{1,2})\2(0?)(\d{1,2})(?!\d)', '\1 d\3x\5 ', 'g');
    end if;
    if folded ~* ('\m(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[.]? (the )?\d'
        '|\d(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)') then
        lowered := lower(folded collate "C");
        for month in 1 .. 12 loop
            -- Two expressions for a month that isn't there would be most of the time.
            continue when strpos(lowered, left(names[month], 3)) = 0;
            folded := regexp_replace(
                regexp_replace(
                    folded, '\m' || written[month] || '[.]? (?:the )?0?(\d{1,2})(?:st|nd|rd|th)?\M',
                    ' d' || month::text || 'x\1 ', 'gi'),
                '\m0?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ' || written[month] || '\M',
                ' d' || month::text || 'x\1 ', 'gi');
        end loop;
    end if;
    -- And its month and number by themselves: who asks for March means it, too.
    if folded ~ '\md\d+x' then
        for month in 1 .. 12 loop
            continue when strpos(folded, ' d' || month::text || 'x') = 0;
            folded := regexp_replace(
                regexp_replace(folded, ' d' || month::text || 'x ', ' ' || names[month] || ' ', 'g'),
                ' d' || month::text || 'x(\d+) ', ' ' || names[month] || ' \1 d' || month::text || 'x\1 ', 'g');
        end loop;
    end if;
    return folded;
end
$$;
comment on function @self@ is
'A text in which each day of the year is one term, however it is written, with its month and number:
d3x2 for 2026-03-02, 2.3.2026, March 2 and the 2nd of March.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
