create or replace function memory._said_id(setting text) returns uuid
language sql stable
begin atomic
    select case
        when pg_input_is_valid(current_setting(setting, true), 'pg_catalog.uuid')
            then current_setting(setting, true)::uuid
        end;
end;
comment on function @self@ is
'What a setting of _begin_reason() says; null for what is no id: any caller may have set it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
