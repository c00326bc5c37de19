create or replace function memory._keep_answer(request jsonb, outcomes jsonb) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
    if request ->> 'idempotency_key' is not null then
        perform memory._keep_answers(array[request], jsonb_build_array(outcomes));
    end if;
end
$$;
comment on function @self@ is
'Keeps the outcomes of a request that has an idempotency_key, for its repetitions.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
