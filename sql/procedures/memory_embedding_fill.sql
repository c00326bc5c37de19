create or replace procedure @extschema@.memory_embedding_fill(
    project text default null,
    batch_size integer default 256,
    max_batches integer default null,
    inout embedded bigint default 0
)
language plpgsql
as $$
-- PostgreSQL ends no transaction in a procedure with a SET clause: each sets its own search_path.
-- What is declared is looked up before that: types with their schema, and no calls.
declare
    names pg_catalog.text[];
    name pg_catalog.text;
    context memory.project_context;
    place pg_catalog.uuid;
    batch pg_catalog.record;
    written pg_catalog.record;
    embeddings pg_catalog.text[];
    is_left boolean;
    batches integer := 0;
begin
    set local search_path = pg_catalog, pg_temp;
    perform memory._check_initialised();
    if project is not null then
        project := (memory._project(project)).name;
    end if;
    if batch_size is null or batch_size not between 1 and 10000 then
        raise exception 'batch_size is out of bounds: %', coalesce(batch_size::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'Use 1 to 10000.';
    elsif max_batches < 1 then
        raise exception 'max_batches is out of bounds: %', max_batches
            using errcode = 'invalid_parameter_value', hint = 'Use 1 or more, or null for all.';
    end if;
    embedded := 0;
    names := array(
        select m.project from memory.model as m
        where m.kind in ('embedding', 'embedding_2')
            and (memory_embedding_fill.project is null
                or m.project = memory_embedding_fill.project)
        group by m.project having count(*) = 2 order by m.project);
    foreach name in array names loop
        perform memory._validate_dimension(name);
        for vectors in 1 .. 2 loop
            place := '00000000-0000-0000-0000-000000000000';
            is_left := false;
            loop
                commit;
                set transaction isolation level read committed;
                set local search_path = pg_catalog, pg_temp;
                context := memory._context_of(memory._project(name), vectors);
                exit when context is null or context.provider = 'none';
                batch := memory._no_vectors_yet(name, vectors, place, batch_size);
                place := batch.last_id;
                exit when place is null;
                if batches >= max_batches then
                    return;
                end if;
                batches := batches + 1;
                -- The model is called with nothing locked.
                commit;
                set transaction isolation level read committed;
                set local search_path = pg_catalog, pg_temp;
                embeddings := memory._embed(context, batch.texts);
                written := memory._write_vectors(
                    name, vectors, batch.ids, batch.texts, embeddings);
                embedded := embedded + written.written;
                is_left := is_left or written.is_left;
            end loop;
            place := '00000000-0000-0000-0000-000000000000';
            while context.provider <> 'none' loop
                batch := memory._embed_names(name, vectors, place, batch_size);
                place := batch.last_id;
                exit when place is null;
                commit;
                set transaction isolation level read committed;
                set local search_path = pg_catalog, pg_temp;
                embeddings := memory._embed(context, batch.names);
                perform memory._write_names(name, vectors, batch.ids, batch.names, embeddings);
                commit;
                set transaction isolation level read committed;
                set local search_path = pg_catalog, pg_temp;
            end loop;
            if context is not null and not is_left then
                perform memory._note_filled(name, vectors);
            end if;
        end loop;
    end loop;
end
$$;
comment on procedure @self@ is -- noqa
'During a change of embeddings (memory_embedding_change()) embeds what lacks a vector of either
model: of one project, or of all that are changing. Commits after each batch_size memories, and calls
the model with nothing locked, so it can''t run inside a transaction block; may be stopped at any
moment and called again: it goes on where it was; max_batches stops it after so many. Leaves out what others write to just then. Returns
how many it embedded. agent-memory work calls it, where its role may.
Errors: invalid_transaction_termination, invalid_schema_name, invalid_parameter_value (batch_size),
those of the models.';
revoke all on procedure @self@ from public;
grant execute on procedure @self@ to memory_admin;
