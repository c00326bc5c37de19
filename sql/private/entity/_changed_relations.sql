create or replace function memory._changed_relations(project text, written uuid[], ended uuid[])
returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
as $$
declare
    -- What another memory states, or the one before stated, holds all the while.
    added constant uuid[] := case when written <> '{}'
        then memory._only_there(project, written, ended) else '{}' end;
    deleted constant uuid[] := case when ended <> '{}'
        then memory._only_there(project, ended, '{}') else '{}' end;
begin
    if added = '{}' and deleted = '{}' then
        return null;
    end if;
    return jsonb_build_object(
        'added_entities', memory._relations_of(project, added),
        'deleted_entities', memory._relations_of(project, deleted));
end
$$;
comment on function @self@ is
'What memory_add() reports where these relations were written and those ended: {"added_entities":
[...], "deleted_entities": [...]} of what _relations_of() gives, null where none holds or ended by
it.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
