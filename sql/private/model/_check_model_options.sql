create or replace function memory._check_model_options(
    project memory.project_context, kind text, options jsonb
) returns void
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    given record;
    known record;
    expected text;
begin
    for given in select o.key, o.value from jsonb_each(options) as o loop
        select c.* into known from memory._model_option_catalog() as c
        where c.name = given.key and _check_model_options.kind = any (c.kinds);
        expected := case
            when not found then (
                select 'no option of ' || kind || ' models; they have '
                    || string_agg(c.name, ', ' order by c.name)
                from memory._model_option_catalog() as c
                where _check_model_options.kind = any (c.kinds))
            when jsonb_typeof(given.value) <> known.type then 'a JSON ' || known.type
            when known.type = 'number'
                and not given.value::numeric between known.minimum and known.maximum
                then format('a number from %s to %s', known.minimum, known.maximum)
            when known.name in ('attempts', 'batch_size', 'dimensions')
                and given.value::numeric % 1 <> 0 then 'a whole number'
            when not given.value #>> '{}' = any (known.allowed)
                then 'one of ' || array_to_string(known.allowed, ', ')
            when known.name = 'dimensions' and given.value::numeric <> project.dimension
                then format('%s, the dimension of project "%s"', project.dimension, project.name)
            when known.name = 'path'
                and given.value #>> '{}' !~ '^[A-Za-z0-9_-][A-Za-z0-9._~/-]*$'
                then 'a path below base_url'
            when known.name = 'result_path'
                and not pg_input_is_valid(given.value #>> '{}', 'jsonpath') then 'a JSON path'
        end;
        if expected is not null then
            raise exception 'option % of a model can''t be %', given.key, given.value
                using errcode = 'invalid_parameter_value', hint = 'It is ' || expected || '.';
        end if;
    end loop;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value where an option does not fit a remote model of a kind.';
revoke all on function @self@ from public;
