create or replace function memory._with_codes(content text) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- What comes before or behind may be a letter of another script: 航班MU5735是.
    folded text collate pg_catalog.pg_c_utf8 := content;
    numbers text := '';
begin
    if folded ~ '\d[- ]\d{3}' then
        -- A telephone number, written in groups, is also one.
        numbers := coalesce((
            select string_agg(' ' || regexp_replace(n.groups[1], '\D', '', 'g'), '')
            from regexp_matches(
                folded, '(?<![\d-])(\d{2,5}(?:[- ]\d{3,8}){2,3}|\d{3}-\d{4})(?!-?\d)', 'g') as n (groups)),
            '');
    end if;
    if folded ~ '[A-Za-z]-?\d|\d[A-Za-z]' then
        -- RTX3080Ti, ORD-4711 and ORD4711: letters and digits apart. Of one letter, or behind the
        -- digits, both: B12, 12A, 5kg.
        folded := regexp_replace(
            regexp_replace(
                regexp_replace(
                    regexp_replace(
                        folded, '(?<![A-Za-z0-9])([A-Za-z]{2,})-?(\d{2,})([A-Za-z]{1,4}\d{0,2})(?![A-Za-z0-9])',
                        '\1 \2 \3', 'g'),
                    '(?<![A-Za-z0-9])([A-Za-z]{2,})-?(\d+)(?![A-Za-z0-9])', '\1 \2', 'g'),
                '(?<![A-Za-z0-9])([A-Za-z])-?(\d+)(?![A-Za-z0-9])', '\1\2 \1 \2', 'g'),
            '(?<![A-Za-z0-9.,:])(\d+)(?!(?:s|st|nd|rd|th)(?![A-Za-z]))([A-Za-z]{1,3})(?![A-Za-z0-9])',
            '\1\2 \1 \2', 'gi');
    end if;
    return regexp_replace(regexp_replace(folded, '(\d)-(?=\d)', '\1 ', 'g'), '(\d{3})/(?=\d{3})', '\1 ', 'g')
        || numbers;
end
$$;
comment on function @self@ is
'A text in which the letters and digits of a code stand apart, however it is written (ORD-4711,
ORD 4711, ORD4711), and a number in groups also in one.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
