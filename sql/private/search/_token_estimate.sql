create or replace function memory._token_estimate(content text) returns integer
language sql immutable parallel safe
begin atomic
    select length(content) - length(spaced.text) + ceil(length(spaced.text) / 4.0)::integer
    from (values (regexp_replace(content, '[\u2e80-\ud7af\uf900-\ufaff]', '', 'g')))
        as spaced (text);
end;
comment on function @self@ is
'About how many tokens a model sees in a text: one for 4 characters, one for each CJK character.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
