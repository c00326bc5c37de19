create or replace function memory._candidates(
    project memory.project_context, request memory.request
) returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    words constant text := left((
        select string_agg(message.value ->> 'content', E'\n' order by message.ordinality)
        from jsonb_array_elements(request.messages) with ordinality as message
        where message.value ->> 'role' = 'user'), 4000);
    scopes uuid[] := array(
        select t.scope from memory._targets(project.name, request.target) as t);
    terms constant text[] := coalesce(memory._query_terms(words), '{}');
    embedding @extschema:vector@.halfvec;
    candidates memory.candidate[];
    shown jsonb;
begin
    if words is null then
        return '[]'::jsonb;
    end if;
    -- What is rolled back holds no lock of a table while a model thinks.
    begin
        if exists (
            select from memory.memory as m
            where m.project = project.name and m.scope = any(scopes)
                and upper_inf(m.valid) and upper_inf(m.recorded)
        ) then
            shown := '[]';
        end if;
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null;
    end;
    if shown is null then
        return '[]'::jsonb;
    end if;
    embedding := (memory._embed(project, array[words]))[1]::@extschema:vector@.halfvec;
    begin
        candidates := memory._scored_rows(
            memory._scope_rows(
                memory._fence(project.name, parameters => scopes::text[]),
                'm.project = ($1).project and m.scope = any((($1).parameters)::uuid[]) '
                'and upper_inf(m.valid) and upper_inf(m.recorded) '
                'and (m.expires_at is null or m.expires_at > statement_timestamp()) '
                'and m.kind <> ''summary''',
                embedding, terms, project.has_archive, project.vectors,
                project.settings ->> 'distance', false),
            memory._weights(project.settings), words, terms, null, '{}',
            (project.settings ->> 'extraction_candidates')::integer, null,
            project.settings ->> 'distance');
        select jsonb_agg(jsonb_build_object(
            'number', c.place, 'id', m.id, 'memory', m.memory, 'slot', m.slot, 'kind', m.kind,
            'since', lower(m.valid), 'content_hash', m.content_hash) order by c.place)
        into shown
        from (
            select c.id, row_number() over (order by c.score desc, c.id) as place
            from unnest(candidates) as c
        ) as c
        join memory.memory as m on m.project = _candidates.project.name and m.id = c.id;
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null;
    end;
    return coalesce(shown, '[]'::jsonb);
end
$$;
comment on function @self@ is
'The current memories that the messages may concern, best first: what a language model is shown to
decide what a statement does to which of them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
