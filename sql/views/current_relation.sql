create or replace view memory.current_relation with (security_invoker = true) as
select
    r.project,
    s.name as source,
    r.relationship,
    t.name as target,
    r.memory_id,
    lower(m.valid) as valid_from,
    m.expires_at,
    m.user_id,
    m.agent_id,
    m.run_id,
    m.app_id,
    r.id,
    r.source_id,
    r.target_id
from memory.relation as r
inner join memory.memory as m
    on r.project = m.project and r.memory_id = m.id and r.content_hash = m.content_hash
inner join memory.entity as s on r.project = s.project and r.source_id = s.id
inner join memory.entity as t on r.project = t.project and r.target_id = t.id
where upper_inf(m.valid) and upper_inf(m.recorded)
    and (m.expires_at is null or m.expires_at > statement_timestamp());
comment on view memory.current_relation is
'The relations that hold now, with names: a row for each memory that states one. It holds since
valid_from, as its memory does.';
grant select on memory.current_relation
to memory_reader, memory_writer, memory_admin, memory_fenced;
