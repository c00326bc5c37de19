create or replace function memory._list_order(order_by text) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
begin
    case order_by
        when 'created_at' then return 'm.created_at';
        when 'updated_at' then return 'coalesce(m.updated_at, m.created_at)';
        when 'valid_from' then return 'lower(m.valid)';
        when 'importance' then return 'm.importance';
        else
            raise exception 'unknown order: %', coalesce(quote_literal(order_by), 'null')
                using errcode = 'invalid_parameter_value',
                hint = 'Use created_at, updated_at, valid_from or importance.';
    end case;
end
$$;
comment on function @self@ is
'The expression on m that a list is ordered by. Raises invalid_parameter_value.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
