create or replace function memory._last_told(target memory.target, said_at timestamptz)
returns text
language plpgsql stable
@kept_plans@
as $$
declare
    told record;
begin
    perform memory._enter(target.project);
    select m.id, m.stated_at into told from memory as m
    where m.project is not distinct from target.project and m.scope = target.scope
        and upper_inf(m.valid) and upper_inf(m.recorded)
    order by coalesce(m.restated_at, m.stated_at) desc, m.id desc
    limit 1;
    if told.stated_at not between said_at - interval '1 hour' and said_at then
        return null;
    end if;
    return (
        select g.content from memory_source as s
        join message as g on g.project is not distinct from s.project and g.id = s.message_id
        where s.project is not distinct from target.project and s.memory_id = told.id
        order by g.occurred_at desc, g.id desc
        limit 1);
end
$$;
comment on function @self@ is
'The message of the scope that told the newest of its memories, where that was said within an hour
before said_at; else null. What "sorry, I meant Ulm" corrects, and where whom "she" means is named.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
