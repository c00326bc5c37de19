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
    embedding @extschema:vector@.halfvec;
    candidates jsonb;
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
            candidates := '[]';
        end if;
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null;
    end;
    if candidates is null then
        return '[]'::jsonb;
    end if;
    embedding := (memory._embed(project, array[words]))[1]::@extschema:vector@.halfvec;
    begin
        execute format(
            'select jsonb_agg(jsonb_build_object(''number'', f.place, ''id'', m.id,'
            '    ''memory'', m.memory, ''slot'', m.slot, ''kind'', m.kind, ''since'', lower(m.valid),'
            '    ''content_hash'', m.content_hash) order by f.place) '
            'from (select s.id, row_number() over (order by s.score desc, s.id) as place'
            '    from (%s) as s) as f '
            'join memory.memory as m on m.project = $3 and m.id = f.id',
            memory._search_text(
                'm.project = $3 and m.scope = any($4) '
                'and upper_inf(m.valid) and upper_inf(m.recorded) '
                'and (m.expires_at is null or m.expires_at > statement_timestamp()) '
                'and m.kind <> ''summary'''))
        into candidates
        using
            embedding, null::text[], project.name, scopes, null, null, null, null, null, null,
            coalesce(memory._query_terms(words), '{}'), words,
            memory._weights(project.settings, true),
            (project.settings ->> 'extraction_candidates')::integer, null::double precision,
            null::uuid[], null::integer[], null, null, null::uuid[], null::double precision[];
        raise sqlstate 'ME000';
    exception when sqlstate 'ME000' then
        null;
    end;
    return coalesce(candidates, '[]'::jsonb);
end
$$;
comment on function @self@ is
'The current memories that the messages may concern, best first: what a language model is shown to
decide what a statement does to which of them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
