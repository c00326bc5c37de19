create or replace function memory._model_key(
    base_url text, env_name text, file_name text, secret_name text,
    out key_source text, out key_name text
)
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
begin
    if num_nonnulls(env_name, file_name, secret_name) > 1 then
        raise exception 'more than one place of the key is given'
            using errcode = 'invalid_parameter_value',
            hint = 'Give one of api_key_env, api_key_file and secret.';
    end if;
    if num_nonnulls(env_name, file_name, secret_name) = 0 and base_url is null then
        env_name := 'OPENAI_API_KEY';
    end if;
    -- Only what is named like a key is sent as one, so that this reads nothing else.
    if env_name !~ '^[A-Za-z_][A-Za-z0-9_]*$' or env_name !~* '(key|token)' then
        raise exception 'api_key_env names no key: %', quote_literal(left(env_name, 60))
            using errcode = 'invalid_parameter_value',
            hint = 'Name a variable like OPENAI_API_KEY; a key itself goes to memory_secret_set().';
    end if;
    if file_name is not null and not pg_has_role(session_user, 'pg_read_server_files', 'member') then
        raise exception 'no permission to have the server read a file'
            using errcode = 'insufficient_privilege',
            hint = 'Be a member of pg_read_server_files, or use memory_secret_set().';
    end if;
    if file_name !~ '^/' then
        raise exception 'api_key_file is no absolute path: %', quote_literal(left(file_name, 200))
            using errcode = 'invalid_parameter_value', hint = 'Name the file from / on.';
    end if;
    if secret_name is not null
        and not exists (select from memory.secret as s where s.name = secret_name) then
        raise exception 'there is no such secret'
            using errcode = 'undefined_object',
            hint = 'Set it first with memory_secret_set(name, value).';
    end if;
    key_name := coalesce(env_name, file_name, secret_name);
    key_source := case
        when env_name is not null then 'env' when file_name is not null then 'file'
        when secret_name is not null then 'secret' else 'none' end;
end
$$;
comment on function @self@ is
'Where a model''s key is: its source (env, file, secret, none) and its name there; without any,
OPENAI_API_KEY for OpenAI''s own endpoint. Errors: invalid_parameter_value, undefined_object
(secret), insufficient_privilege (file).';
revoke all on function @self@ from public;
