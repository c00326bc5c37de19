create or replace function memory._only_there(project text, ids uuid[], apart_from uuid[])
returns uuid[]
language plpgsql stable
@kept_plans@
as $$
begin
    perform memory._enter(project);
    return array(
        select r.id from relation as r
        where r.project is not distinct from _only_there.project
            and r.id = any(ids) and not exists (
            select from relation as o
            where o.project is not distinct from _only_there.project and o.source_id = r.source_id
                and o.relationship = r.relationship and o.target_id = r.target_id
                and o.id <> all(ids)
                and (
                    select o.id = any(apart_from) or upper_inf(k.valid) and upper_inf(k.recorded)
                        and (k.expires_at is null or k.expires_at > statement_timestamp())
                    from memory as k
                    where k.project is not distinct from _only_there.project
                        and k.id = o.memory_id and k.content_hash = o.content_hash)
            offset 0));
end
$$;
comment on function @self@ is
'Of these relations those that no other current memory states, nor any of apart_from.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
