create or replace procedure @extschema@.memory_embed_again(
    project text default null,
    batch_size integer default 1000,
    inout embedded bigint default 0
)
language plpgsql
as $$
-- PostgreSQL ends no transaction in a procedure with a SET clause: each sets its own search_path.
-- What is declared is looked up before that: types with their schema, and no calls.
declare
    names pg_catalog.text[];
    name pg_catalog.text;
    place pg_catalog.uuid;
    changed bigint;
begin
    set local search_path = pg_catalog, pg_temp;
    perform memory._check_initialised();
    if project is not null then
        project := (memory._project(project)).name;
    end if;
    if batch_size is null or batch_size < 1 then
        raise exception 'batch_size is out of bounds: %', coalesce(batch_size::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 or more.';
    end if;
    names := array(
        select o.name from memory._builtin_outdated() as o (name)
        where project is null or o.name = project);
    embedded := 0;
    foreach name in array names loop
        place := '00000000-0000-0000-0000-000000000000';
        loop
            select b.last_id, b.changed into place, changed
            from memory._embed_batch_again(name, place, batch_size) as b;
            embedded := embedded + changed;
            commit;
            set transaction isolation level read committed;
            set local search_path = pg_catalog, pg_temp;
            exit when place is null;
        end loop;
        place := '00000000-0000-0000-0000-000000000000';
        loop
            place := memory._embed_names_again(name, place, batch_size);
            commit;
            set transaction isolation level read committed;
            set local search_path = pg_catalog, pg_temp;
            exit when place is null;
        end loop;
        perform memory._note_builtin_version(name);
    end loop;
end
$$;
comment on procedure @self@ is -- noqa
'Embeds again what an older version of the builtin model embedded: of one project, or of all that
have such embeddings. Commits after each batch_size memories, so it can''t run inside a transaction
block; searches and adds go on meanwhile, and one that was stopped begins anew. Returns how many
memories it wrote. Nothing is recorded in the history: no memory changes. Projects with a remote
model are left alone.
Errors: invalid_transaction_termination, invalid_schema_name, invalid_parameter_value (batch_size),
undefined_file where the model''s files are missing.';
revoke all on procedure @self@ from public;
grant execute on procedure @self@ to memory_admin;
