create or replace function memory._locked_write(
    project memory.project_context, requests memory.request[], facts jsonb[], answers jsonb
) returns setof memory.outcome_row
language plpgsql
rows 3
set search_path = pg_catalog, pg_temp
as $$
declare
    together boolean[];
    place integer := 1;
    last integer;
    batch memory.request[];
    answer jsonb;
    outcomes memory.outcome_row[];
begin
    perform memory._lock_targets(project.name, requests);
    if memory._has_second_vectors(project.name) is distinct from (project.vectors = 2) then
        -- Searches have changed over since these were made; memory_embedding_fill() embeds them.
        facts := array(
            select memory._renamed_embeddings(f.fact, null)
            from unnest(facts) with ordinality as f (fact, place) order by f.place);
        project := memory._project(project.name);
    elsif project.vectors = 2 then
        facts := array(
            select memory._renamed_embeddings(f.fact, 'embedding_2')
            from unnest(facts) with ordinality as f (fact, place) order by f.place);
    end if;
    if cardinality(requests) > 1 then
        together := memory._can_go_together(requests, answers);
    end if;
    while place <= cardinality(requests) loop
        last := place;
        while together[place] and together[last + 1] loop
            last := last + 1;
        end loop;
        -- A slice copies the whole array first, an element doesn't.
        batch := case when last = place then array[requests[place]]
            else requests[place : last] end;
        answer := answers -> place::text;
        if answer is null and place > 1 and (batch[1]).idempotency_key is not null then
            -- The key may be an earlier conversation's of this very call.
            answer := memory._known_answers(project.name, batch) -> '1';
        end if;
        if answer is null then
            outcomes := array(
                select o from memory._write_requests(
                    project, batch, case when last = place then array[facts[place]]
                        else facts[place : last] end) as o);
            if cardinality(batch) > 1 or (batch[1]).idempotency_key is not null then
                perform memory._keep_answers(batch, outcomes);
            end if;
        else
            outcomes := memory._answered(answer);
        end if;
        return query
        select o.conversation + place - 1, o.id, o.memory, o.event,
            o.previous_memory, o.event_id, o.relations, o.reason
        from unnest(outcomes) as o;
        place := last + 1;
    end loop;
end
$$;
comment on function @self@ is
'Locks the scopes of requests, then writes one after the other: messages and facts (an array for
each). answers: of those that are answered already, see _known_answers(). Returns the outcomes in
order; conversation is the place of the request.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
