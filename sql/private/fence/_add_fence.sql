create or replace function memory._add_fence() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $add_fence$
begin
    if to_regclass('memory.role_grant') is null then
        @schema:role_grant@
        @schema:signing_key@
    end if;
    if not exists (
        select from pg_attribute as a
        where a.attrelid = 'memory.idempotency'::regclass and a.attname = 'user_id'
    ) then
        -- Answers from before belong to nobody who is fenced.
        alter table memory.idempotency
        add column user_id text,
        add column agent_id text,
        add column run_id text,
        add column app_id text,
        drop constraint idempotency_pkey,
        add primary key (key_hash, scope, project);
        drop index memory.job_key;
        create unique index job_key on memory.job (idempotency_key, scope, project)
        where idempotency_key is not null;
    end if;
end
$add_fence$;
comment on function @self@ is
'Adds what row security needs to tables that an earlier state of this release has made.';
revoke all on function @self@ from public;
