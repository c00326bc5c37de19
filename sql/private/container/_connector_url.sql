create or replace function memory._connector_url(definition jsonb) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    url text := (
        select a.value ->> 'url' from jsonb_array_elements(definition -> 'actions') as a
        where lower(a.value ->> 'action_type') = 'predict' limit 1);
    parameter record;
begin
    for parameter in select p.key, p.value from jsonb_each_text(definition -> 'parameters') as p loop
        url := replace(url, '${parameters.' || parameter.key || '}', coalesce(parameter.value, ''));
    end loop;
    if url is null or url ~ '[$][{]' or url !~ '^https?://[A-Za-z0-9.:\[\]-]+/[!-~]*$' then
        raise exception 'the connector''s url is not usable: %', coalesce(left(url, 200), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'It is http or https, and each ${parameters.x} in it is one of parameters.';
    end if;
    return url;
end
$$;
comment on function @self@ is
'The address of a connector''s action predict, with its parameters filled in.
Errors: invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
