create or replace function memory._check_expires_at(
    expires_at timestamptz, since timestamptz default null
) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
    if expires_at <= coalesce(least(since, clock_timestamp()), clock_timestamp()) then
        raise exception 'expires_at is in the past: %', expires_at
            using errcode = 'invalid_parameter_value',
            hint = 'Give a time that is to come, or of what was said earlier also its occurred_at; '
                'memory_delete() ends a memory.';
    end if;
end
$$;
comment on function @self@ is
'Raises invalid_parameter_value for a memory that would have expired when it was said (since; null:
now).';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
