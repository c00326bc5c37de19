create or replace function memory._known_during(
    before tstzrange, wanted tstzrange, is_changed boolean
) returns tstzrange
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    -- Later than what it follows, also where the server's clock went back.
    moment constant timestamptz := greatest(
        clock_timestamp(), lower(before) + interval '1 us', upper(before));
begin
    return case
        when lower(wanted) is null then wanted -- which the table refuses
        when is_changed or before is null
            or not upper_inf(before) and upper_inf(wanted) and lower(wanted) <> lower(before) then
            tstzrange(moment, case when not upper_inf(wanted) then moment + interval '1 us' end)
        when not upper_inf(before) and upper_inf(wanted) then tstzrange(lower(before), null)
        when upper_inf(before) and not upper_inf(wanted) then tstzrange(lower(before), moment)
        else before end;
end
$$;
comment on function @self@ is
'When a row of memory.memory is known, by the database''s own clock: from now on, where it is new
(before: null), comes back or has changed; until now, where it ends; as before, where it does
neither. Of what a caller wants only that counts: whether the range is open, and where it opens again,
whether from its old beginning on.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
