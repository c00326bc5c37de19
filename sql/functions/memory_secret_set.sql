create or replace function @extschema@.memory_secret_set(name text, value text) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    logged constant text := current_setting('log_min_error_statement');
begin
    -- A failing statement is logged with its text, and this one's may hold a key. Where the owner is
    -- no superuser the server's own setting stays.
    begin
        perform set_config('log_min_error_statement', 'panic', true);
    exception when insufficient_privilege then
        null;
    end;
    if name is null or name !~ '^[A-Za-z][A-Za-z0-9_.-]{0,62}$' then
        raise exception 'the secret''s name is not usable'
            using errcode = 'invalid_name',
            hint = 'Start with a letter; then letters, digits, _ . and -, at most 63.';
    end if;
    if value !~ '^[!-~]+$' then
        raise exception 'the value of secret % is not usable as a key', name
            using errcode = 'invalid_parameter_value',
            hint = 'A key has printable ASCII characters without spaces.';
    end if;
    if value is null then
        if exists (select from memory.model as m
            where m.key_source = 'secret' and m.key_name = memory_secret_set.name) then
            raise exception 'secret % is in use', name
                using errcode = 'dependent_objects_still_exist',
                hint = 'Give the models that use it another key first: see memory.model.';
        end if;
        delete from memory.secret as s where s.name = memory_secret_set.name;
    else
        insert into memory.secret as s (name, value) values ($1, $2)
        on conflict on constraint secret_pkey do update
        set value = excluded.value, updated_at = clock_timestamp();
    end if;
    if logged <> current_setting('log_min_error_statement') then
        perform set_config('log_min_error_statement', logged, true);
    end if;
    return name;
end
$$;
comment on function @self@ is
'Keeps a key for memory_model_set(secret => name) where no role can read it; null removes it. Where
the server logs statements (log_statement, log_min_duration_statement) the value stands in its log,
bound or not: prefer api_key_file or api_key_env. Returns the name.
Errors: invalid_name, invalid_parameter_value, dependent_objects_still_exist.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
