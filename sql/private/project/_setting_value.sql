create or replace function memory._setting_value(name text, value jsonb) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    default_value jsonb;
    minimum numeric;
    maximum numeric;
begin
    select c.default_value, c.minimum, c.maximum into default_value, minimum, maximum
    from memory._setting_catalog() as c where c.name = _setting_value.name;
    if not found then
        raise exception 'unknown setting: %', coalesce(quote_literal(name), 'null')
            using errcode = 'undefined_object', hint = 'See memory_settings().';
    end if;
    if value is null then
        return default_value;
    end if;
    if jsonb_typeof(value) <> jsonb_typeof(default_value) then
        raise exception 'setting % takes a %, not a %',
            name, jsonb_typeof(default_value), jsonb_typeof(value)
            using errcode = 'invalid_parameter_value',
            hint = format('Its default is %s.', default_value);
    end if;
    if jsonb_typeof(value) = 'number' and value::text::numeric not between minimum and maximum then
        raise exception 'setting % is out of bounds: %', name, value
            using errcode = 'invalid_parameter_value',
            hint = format('Use a number from %s to %s.', minimum, maximum);
    end if;
    if jsonb_typeof(value) = 'number' and value::text ~ '\.'
        and minimum::text !~ '\.' and default_value::text !~ '\.' then
        raise exception 'setting % takes whole numbers, not %', name, value
            using errcode = 'invalid_parameter_value',
            hint = format('Use a whole number from %s to %s.', minimum, maximum);
    end if;
    if name = 'slot_policies' and exists (
        select from jsonb_each(value) as policy
        where policy.value not in ('"latest"', '"many"', '"trusted"')
    ) then
        raise exception 'unknown slot policy in %', value
            using errcode = 'invalid_parameter_value', hint = 'Use latest, many or trusted.';
    end if;
    if name = 'distance' and (memory._distance_parts(value #>> '{}')).operator is null then
        raise exception 'unknown distance: %', value
            using errcode = 'invalid_parameter_value', hint = 'Use cosine, l2 or inner_product.';
    end if;
    if name = 'source_trust' and exists (
        select from jsonb_each(value) as trust where jsonb_typeof(trust.value) <> 'number'
    ) then
        raise exception 'source_trust maps names to numbers, not %', value
            using errcode = 'invalid_parameter_value', hint = 'For example {"crm": 2}.';
    end if;
    if name = 'custom_categories' and exists (
        select from jsonb_array_elements(value) as category
        left join lateral jsonb_each(case jsonb_typeof(category.value)
            when 'object' then category.value else '{}' end) as described on true
        where case jsonb_typeof(category.value)
            when 'string' then btrim(category.value #>> '{}') = ''
            when 'object' then coalesce(btrim(described.key), '') = ''
                or jsonb_typeof(described.value) <> 'string'
            else true end
    ) then
        raise exception 'custom_categories is an array of names, not %', value
            using errcode = 'invalid_parameter_value',
            hint = 'For example ["billing", {"travel": "Trips, flights, hotels"}].';
    end if;
    return value;
end
$$;
comment on function @self@ is
'The value that a setting gets: the given one, for null its default. Raises undefined_object for an
unknown setting, invalid_parameter_value where the value does not fit.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
