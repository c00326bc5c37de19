create or replace function memory._refuse_change() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception '% is not possible on %', tg_op, tg_table_name
        using errcode = 'restrict_violation',
        hint = case tg_op when 'UPDATE' then 'Delete the row and insert another.'
            else 'Use DELETE, or memory_delete_all().' end;
end
$$;
comment on function @self@ is
'Refuses what the graph could not follow: rows of memory_entity and relation are inserted and
deleted.';
revoke all on function @self@ from public;
