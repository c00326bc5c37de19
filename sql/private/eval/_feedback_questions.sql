create or replace function memory._feedback_questions(project text) returns jsonb
language plpgsql stable
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
begin
    return (
        select coalesce(jsonb_agg(q.question order by q.query), '[]')
        from (
            select f.query, jsonb_strip_nulls(jsonb_build_object(
                'query', f.query, w.by, w.id,
                'ids', jsonb_agg(m.id) filter (where f.feedback = 'POSITIVE'),
                'unwanted', jsonb_agg(m.id) filter (where f.feedback <> 'POSITIVE'))) as question
            from memory.feedback as f
            join memory.memory as m on m.project = f.project and m.id = f.memory_id
                and upper_inf(m.recorded)
            cross join lateral (
                select i.by, i.id
                from (values ('user_id', m.user_id), ('agent_id', m.agent_id),
                    ('app_id', m.app_id), ('run_id', m.run_id)) as i (by, id)
                where i.id is not null limit 1
            ) as w
            where f.project = _feedback_questions.project
                and f.query is not null and f.feedback is not null
            group by f.query, w.by, w.id
        ) as q);
end
$$;
comment on function @self@ is
'The questions that memory_feedback() was given, as memory_eval() takes them: ids of memories with
POSITIVE feedback, unwanted those with another.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
