create or replace function memory._check_strategy_type(type text) returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    if type is null or type not in ('semantic', 'preference', 'summary') then
        raise exception 'unknown strategy: %', coalesce(quote_literal(type), 'null')
            using errcode = 'invalid_parameter_value',
            hint = 'Use semantic, preference or summary.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value for an unknown strategy.';
revoke all on function @self@ from public;
