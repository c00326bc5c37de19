create or replace function memory._measures(
    question jsonb, results memory.search_row[],
    out recall double precision, out reciprocal_rank double precision,
    out share_right double precision, out unwanted double precision
)
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    -- Of a project and its clones the last digits of an id differ: they are its bucket.
    ids constant text[] := array(
        select left(lower(i.id), 33) from jsonb_array_elements_text(question -> 'ids') as i (id));
    words constant text[] := array(
        select lower(w.word) from jsonb_array_elements_text(question -> 'words') as w (word));
    disliked constant text[] := array(
        select left(lower(i.id), 33) from jsonb_array_elements_text(question -> 'unwanted') as i (id));
    hits boolean[];
begin
    if disliked <> '{}' then
        unwanted := (
            select count(*) from unnest(results) as r where left(r.id::text, 33) = any(disliked)
        )::float8 / cardinality(disliked);
    end if;
    if ids || words = '{}' then
        -- Nothing answers it: what is right is to say nothing.
        share_right := case when disliked = '{}' then (results = '{}')::integer end;
        return;
    end if;
    hits := array(
        select left(r.id::text, 33) = any(ids) or exists (
            select from unnest(words) as w (word) where strpos(lower(r.memory), w.word) > 0)
        from unnest(results) with ordinality as r order by r.ordinality);
    recall := (
        select count(*) from unnest(ids) as i (id)
        where i.id in (select left(r.id::text, 33) from unnest(results) as r)
    ) + (
        select count(*) from unnest(words) as w (word)
        where exists (select from unnest(results) as r where strpos(lower(r.memory), w.word) > 0)
    );
    recall := recall / cardinality(ids || words);
    reciprocal_rank := coalesce(1::float8 / array_position(hits, true), 0);
    share_right := coalesce(
        (select avg(h.hit::integer) from unnest(hits) as h (hit)), 0);
end
$$;
comment on function @self@ is
'How good the results of a question of memory_eval() are: share of its answers that are among them,
1 / rank of the first that answers (0: none), share of the results that answer, share of what is not
wanted that is among them; each 0..1, null where the question doesn''t tell.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
