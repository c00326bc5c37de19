create or replace function memory._replaced(project text, ids uuid[]) returns jsonb
language plpgsql volatile -- sees what its statement wrote
set search_path = pg_catalog, pg_temp
as $$
declare
    lookup constant text := format(
        'select jsonb_object_agg('
        '    m.superseded_by,'
        '    jsonb_build_object('
        '        ''id'', m.id, ''memory'', m.memory, ''metadata'', m.metadata,'
        '        ''version_id'', memory._superseded_version(m))'
        '    order by lower(m.valid)) as answer '
        -- One by one, fenced: of several at once a plan made while the table is small, and kept,
        -- expects so many rows that it reads the table.
        'from unnest($2::uuid[]) as n (id) cross join lateral ('
        '    select o.* from memory.memory as o'
        '    where o.project = %L and o.superseded_by = n.id and o.version_of is null offset 0'
        ') as m',
        project);
    replaced jsonb;
begin
    if memory._has_python() then
        return memory._kept_plan(lookup, null, ids::text[]);
    end if;
    execute lookup into replaced using null::text, ids;
    return replaced;
end
$$;
comment on function @self@ is
'The memories that name one of these as their successor, of several the last: an object, id of the
successor to id, memory, metadata and version_id (its state before); null where there are none.';
revoke all on function @self@ from public;
