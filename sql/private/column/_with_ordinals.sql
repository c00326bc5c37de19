create or replace function memory._with_ordinals(content text, are_days boolean) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    folded text collate pg_catalog.pg_c_utf8 := content;
    words constant text[] := array[
        'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth',
        'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth',
        'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third',
        'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth',
        'twenty-ninth', 'thirtieth', 'thirty-first'];
    months constant text := '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)'
        '(?:uary|ruary|ch|il|ust|ember|tember|ober)?';
    -- "I may second that" has no day.
    no_subject constant text := '(?<!\m(?:i|you|he|she|it|we|they|who|this|that|there) )';
    word text;
begin
    if are_days then
        -- The longer ones first: twenty-first has first.
        for day in reverse 31 .. 1 loop
            continue when strpos(lower(folded collate "C"), split_part(words[day], '-', -1)) = 0;
            word := replace(words[day], '-', '[- ]');
            folded := regexp_replace(
                regexp_replace(
                    folded, '\m' || word || '(?: day)? of (' || months || '\M)', day::text || ' of \1', 'gi'),
                no_subject || '\m(' || months || ')[.]?(?: the)? ' || word || '\M(?!-)', '\1 ' || day::text, 'gi');
        end loop;
    else
        for number in 1 .. 31 loop
            continue when strpos(folded, number::text) = 0;
            folded := regexp_replace(
                folded, '(?<![\w.,:-])' || number::text || '(?:st|nd|rd|th)\M', words[number], 'gi');
        end loop;
    end if;
    return folded;
end
$$;
comment on function @self@ is
'A text with ordinals written one way: with are_days those beside a month as numbers (the third of
March is 3 of March); else those in digits as words (3rd is third), after its days were read.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
