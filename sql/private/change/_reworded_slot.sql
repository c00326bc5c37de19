create or replace function memory._reworded_slot(
    before text, after text, inout slot text, out slot_value text
)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    rules_read_it boolean;
begin
    slot_value := memory._value_in_slot(after, slot);
    rules_read_it := slot_value is not null or memory._value_in_slot(before, slot) is not null;
    if rules_read_it and slot_value is null
        or not rules_read_it and not memory._same_opening(before, after) then
        slot := null;
    end if;
exception when feature_not_supported then
    -- A server without PL/Python has no rules to read statements by.
    slot_value := null;
    if not memory._same_opening(before, after) then
        slot := null;
    end if;
end
$$;
comment on function @self@ is
'The slot of a statement and its value there after its text has changed: kept where the builtin
extractor finds the slot in the new text too. Where it knows neither text, or is missing, the first
word decides.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
