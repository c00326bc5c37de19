create or replace function memory._replaced(project text, ids uuid[]) returns jsonb
language plpgsql volatile -- sees what its statement wrote
set search_path = pg_catalog, pg_temp
as $$
declare
    lookup constant text :=
        'select jsonb_object_agg('
        '    m.superseded_by,'
        '    jsonb_build_object('
        '        ''id'', m.id, ''memory'', m.memory, ''metadata'', m.metadata,'
        '        ''version_id'', memory._superseded_version(m))'
        '    order by lower(m.valid)) as answer '
        'from memory.memory as m '
        'where m.project = $3 and m.superseded_by = any($2::uuid[]) and m.version_of is null';
    replaced jsonb;
begin
    if memory._has_python() then
        return memory._kept_plan(lookup, null, ids::text[], project);
    end if;
    execute lookup into replaced using null::text, ids, project;
    return replaced;
end
$$;
comment on function @self@ is
'The memories that name one of these as their successor, of several the last: an object, id of the
successor to id, memory, metadata and version_id (its state before); null where there are none.';
revoke all on function @self@ from public;
