create or replace function memory._set_audit_chain(project text, is_on boolean) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
set client_min_messages = warning
as $$
declare
    partition constant text := format('%I.event', 'memory_' || project);
begin
    -- Other projects' events cost nothing: the trigger is this partition's. Its name lets the one go
    -- before that completes ids.
    if not is_on then
        execute format('drop trigger if exists link_event on %s', partition);
    elsif not exists (
        select from pg_trigger as t
        where t.tgrelid = partition::regclass and t.tgname = 'link_event'
    ) then
        execute format(
            'create trigger link_event before insert on %s '
            'for each row execute function memory._chain_event()', partition);
    end if;
end
$$;
comment on function @self@ is
'Lets the events of a project be chained from now on, or no longer.';
revoke all on function @self@ from public;
