create or replace function memory._slot_words(slot text) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    subject constant text := split_part(slot, ' / ', 1);
    attribute constant text := split_part(slot, ' / ', 2);
    asked_by constant jsonb := @data:attributes.*.asked_by@;
    words text := asked_by ->> attribute;
begin
    if words is null and attribute ~ ' of |: ' then
        -- Each value has a slot of its own: "opinion of tea", "allergy: nuts".
        words := (
            select asked_by ->> e.key from jsonb_each_text(@data:attributes.*.each@) as e
            where starts_with(attribute, e.value) and asked_by ? e.key
            limit 1);
    end if;
    return coalesce(nullif(subject, 'user') || ' ', '') || replace(attribute, '_', ' ')
        || coalesce(' ' || words, '');
end
$$;
comment on function @self@ is
'Words by which the statement in a slot is asked for: its attribute''s, and its subject''s unless
that is the user.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
