create or replace function memory._kept_since(settings jsonb, setting text) returns timestamptz
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    days constant numeric := (settings ->> setting)::numeric;
begin
    -- In seconds, since a fraction of a day is an interval of hours.
    return case when days > 0
        then statement_timestamp() - make_interval(secs => (86400 * days)::double precision) end;
end
$$;
comment on function @self@ is
'Before when a setting of retention, in days, lets memory_sweep() remove; null where it keeps all.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
