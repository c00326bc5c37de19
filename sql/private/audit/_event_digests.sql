create or replace function memory._event_digests(event record, salts uuid[]) returns bytea[]
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    return array[
        sha256(convert_to(
            jsonb_build_array(salts[1], event.old_memory, event.old_metadata)::text, 'UTF8')),
        sha256(convert_to(
            jsonb_build_array(salts[2], event.new_memory, event.new_metadata)::text, 'UTF8')),
        sha256(convert_to(jsonb_build_array(salts[3], event.reason)::text, 'UTF8'))];
end
$$;
comment on function @self@ is
'The digests of an event''s contents: see memory.event_link.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_admin;
