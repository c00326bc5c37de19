create or replace function memory._with_chinese_days(content text) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    folded text collate pg_catalog.pg_c_utf8 := content;
    numerals constant text[] := string_to_array(
        '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三'
        ' 二十四 二十五 二十六 二十七 二十八 二十九 三十 三十一', ' ');
    written text[];
begin
    for written in
        select distinct m.parts
        from regexp_matches(
            folded, '((十[一二]?|[一二三四五六七八九])月(?:([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?)',
            'g') as m (parts)
        order by 1 desc -- the longer one first, where one begins like another
    loop
        folded := replace(folded, written[1],
            array_position(numerals, written[2])::text || '月' || coalesce(
                array_position(numerals, written[3])::text || '日', ''));
    end loop;
    folded := regexp_replace(
        folded, '(?<!\d)0?([1-9]|1[0-2])月0?([1-9]|[12]\d|3[01])(?!\d)[日号]?', ' d\1x\2 ', 'g');
    return regexp_replace(folded, '(?<!\d)0?([1-9]|1[0-2])月', ' d\1x ', 'g');
end
$$;
comment on function @self@ is
'A text with its Chinese days and months as _with_days() reads them: d9x4 for 9月4日, 09月04号 and
九月四日, d9x for 9月 and 九月.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
