create or replace function memory._chain_event() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    owner constant uuid := memory._scope_key(
        new.user_id, new.agent_id, new.run_id, new.app_id);
    salts constant uuid[] := array[gen_random_uuid(), gen_random_uuid(), gen_random_uuid()];
    before bytea;
    digests bytea[];
    linked bytea;
begin
    insert into memory.event_chain (project, scope) values (new.project, owner)
    on conflict do nothing;
    select c.head into before from memory.event_chain as c
    where c.project = new.project and c.scope = owner for update;
    if not found then
        raise exception 'a concurrent transaction wrote to this scope'
            using errcode = 'serialization_failure', hint = 'Retry the transaction.';
    end if;
    -- Drawn anew with the chain in hand: direct SQL holds no lock of the scope.
    new.seq := nextval('memory.event_seq_seq');
    new.at := clock_timestamp();
    digests := memory._event_digests(new, salts);
    linked := memory._event_link(before, new, digests);
    insert into memory.event_link (project, scope, seq, event_id, digests, salts, link)
    values (new.project, owner, new.seq, new.id, digests, salts, linked);
    update memory.event_chain as c set head = linked
    where c.project = new.project and c.scope = owner;
    return new;
end
$$;
comment on function @self@ is
'Links an event to the one before it in its scope; events of a scope wait for each other.';
revoke all on function @self@ from public;
