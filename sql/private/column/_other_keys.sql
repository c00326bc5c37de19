create or replace function memory._other_keys(name text, type text, aliases text[]) returns text[]
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    own constant text := memory._name_key(name);
begin
    if aliases = '{}' and type <> 'person' then
        return '{}'::text[];
    end if;
    return array(
        select distinct k.key
        from (
            select memory._name_key(a.alias) as key from unnest(aliases) as a (alias)
            union all
            select w.word
            from unnest(string_to_array(own, ' ')) as w (word)
            where type = 'person' and length(w.word) > 1
        ) as k
        where k.key <> own
        order by k.key);
end
$$;
comment on function @self@ is
'Names besides its own that an entity is found by: its aliases, of a person each part of the name.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
