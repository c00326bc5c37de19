create or replace function memory._insert_turns(turns memory.turn[], known jsonb) returns uuid[]
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    ids uuid[];
begin
    with said as materialized (
        select t.*, (t.target).* from unnest(turns) as t
    ),
    stored as (
        insert into memory.message (
            project, id, user_id, agent_id, run_id, app_id, role, actor, content, metadata,
            occurred_at)
        select s.project, s.message_id, s.user_id, s.agent_id, s.run_id, s.app_id, s.role,
            s.actor, s.content, s.metadata, s.occurred_at
        from said as s
    ),
    -- Of equal ones of a scope the first.
    first as materialized (
        select distinct on (s.scope, s.content_hash) s.*
        from said as s
        where s.memory_id is not null and not known ? s.message_id::text
        order by s.scope, s.content_hash, s.request, s.place
    ),
    added as (
        insert into memory.memory (
            project, id, user_id, agent_id, run_id, app_id, actor, kind, memory, metadata,
            categories, embedding, embedding_2, valid, stated_at, expires_at, immutable)
        select f.project, f.memory_id, f.user_id, f.agent_id, f.run_id, f.app_id,
            coalesce(f.actor, f.role), f.kind, f.content, f.memory_metadata, f.categories,
            f.embedding, f.embedding_2, tstzrange(f.stated_at, null), f.stated_at, f.expires_at, f.immutable
        from first as f
        order by f.request, f.place
    ),
    linked as (
        insert into memory.memory_source (project, memory_id, message_id)
        select f.project, f.memory_id, f.message_id from first as f
    )
    select coalesce(array_agg(f.memory_id order by f.request, f.place), '{}') into ids
    from first as f;
    return ids;
end
$$;
comment on function @self@ is
'Stores turns as messages, and those whose statement is new as memories, word for word; known: see
_already_said(). Returns the ids of the memories.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
