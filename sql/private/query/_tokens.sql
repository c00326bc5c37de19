create or replace function memory._tokens(content text, splits boolean default true) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- Letters of scripts written without spaces, as of _lexemes(), and pictographs.
    single constant text :=
        '[\u2e80-\u2fff\u3005-\u3007\u3031-\u31ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2600-\u27bf\U0001f000-\U0001faff\U00020000-\U0003ffff]';
    -- Blanks, and what is no letter, digit or mark, whatever the database's locale calls so. Capital letters are
    -- small by then.
    separators constant text :=
        '[\u0001-\u002d\u002f\u003a-\u0060\u007b-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u02c2-\u02df\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u25ff\u27c0-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3030\u303d-\u303f\ufe00-\ufe6f\uff00-\uff0f\ufff0-\uffff]+';
    plain text := content;
begin
    if octet_length(plain) <> length(plain) then
        plain := normalize(plain, nfkc);
    end if;
    plain := replace(lower(plain collate pg_catalog.pg_c_utf8), 'ς', 'σ');
    -- Ann's is Ann, don't one word; a point belongs to a number, and to nothing else.
    plain := regexp_replace(plain, '[''\u2019](s(?![a-z0-9]))?', '', 'g');
    plain := regexp_replace(plain, '(?<![0-9])[.]|[.](?![0-9])', ' ', 'g');
    plain := regexp_replace(plain, separators, '  ', 'g');
    if octet_length(plain) <> length(plain) then
        plain := regexp_replace(regexp_replace(
            plain, '(' || single || case when splits then '' else '+' end || ')', ' \1 ', 'g'),
            ' +', '  ', 'g');
    end if;
    plain := btrim(plain);
    return case when plain = '' then '' else ' ' || plain || ' ' end;
end
$$;
comment on function @self@ is
'The words of a text in small letters, each between two spaces of its own: " i  like  rome ". In
scripts written without spaces each character is one; without splits a run of them is. What matches
a phrase holds its tokens.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
