create or replace function memory._role_entity(target memory.target, role text, key text)
returns uuid
language plpgsql stable
@kept_plans@
as $$
declare
    holders uuid[];
begin
    perform memory._enter(target.project);
    select array_agg(distinct s.id) into holders
    from entity as me
    join relation as r on r.project is not distinct from me.project and r.target_id = me.id
        and r.relationship = role || '_of'
    cross join lateral (
        select k.valid, k.recorded, k.expires_at from memory as k
        where k.project is not distinct from target.project and k.id = r.memory_id
            and k.content_hash = r.content_hash
        offset 0
    ) as m
    join entity as s on s.project is not distinct from r.project and s.id = r.source_id
    where me.project is not distinct from target.project and me.scope = target.scope
        and me.unique_name = '' and upper_inf(m.valid) and upper_inf(m.recorded)
        and (m.expires_at is null or m.expires_at > statement_timestamp()) and s.name_key <> key;
    -- "My brother" is nobody in particular where there are two.
    return case when cardinality(holders) = 1 then holders[1] end;
end
$$;
comment on function @self@ is
'Who "my wife" or "my manager" is, where current memories name one; else null.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
