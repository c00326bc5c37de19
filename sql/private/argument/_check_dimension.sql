create or replace function memory._check_dimension(project memory.project_context, embedding text)
returns void
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
    dimension integer;
begin
    begin
        dimension := @extschema:vector@.vector_dims(embedding::@extschema:vector@.halfvec);
    exception when data_exception then
        raise exception 'not an embedding: %: %', left(embedding, 60), sqlerrm
            using errcode = 'data_exception',
            hint = 'An embedding is an array of finite numbers.';
    end;
    if dimension <> project.dimension then
        raise exception 'the embedding has % dimensions, project "%" has %',
            dimension, project.name, project.dimension
            using errcode = 'data_exception',
            hint = 'Use the model that the project was made for, or a project of that dimension.';
    end if;
    if @extschema:vector@.l2_norm(embedding::@extschema:vector@.halfvec) = 0 then
        raise exception 'the embedding has no direction: it is all zeros'
            using errcode = 'data_exception',
            hint = 'Leave it out, or give the one that a model computes.';
    end if;
end
$$;
comment on function @self@ is
'Raises data_exception where an embedding does not fit its project or is all zeros.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
