create or replace function memory._check_said_at(name text, said_at timestamptz) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    -- Clocks differ by seconds; what is dated further ahead would hide all that is said until then.
    if said_at < '0001-01-01 00:00+00' or said_at > clock_timestamp() + interval '5 minutes' then
        raise exception '% is %: %', name,
            case when said_at > clock_timestamp() then 'in the future' else 'before the year 1' end,
            said_at
            using errcode = 'datetime_field_overflow',
            hint = 'It is when something was said: from the year 1 to now.';
    end if;
end
$$;
comment on function @self@ is
'Raises datetime_field_overflow for a time in the future (more than 5 minutes: clocks differ), an
infinite one, or one before the year 1.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
