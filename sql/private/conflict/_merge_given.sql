create or replace function memory._merge_given(target jsonb, fact jsonb, outcome jsonb)
returns jsonb
language plpgsql
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_custom_plan
as $$
declare
    given constant jsonb := fact -> 'given';
    twin constant uuid := (outcome ->> 'id')::uuid;
begin
    if given is null or outcome ->> 'reason' is distinct from 'already known' then
        return outcome;
    end if;
    perform set_config('memory.reason', 'said again', true);
    update memory.memory as m
    set metadata = merged.metadata, categories = merged.categories,
        expires_at = merged.expires_at, immutable = merged.immutable
    from memory.memory as held
    cross join lateral (
        select
            held.metadata || (given -> 'metadata') as metadata,
            held.categories || array(
                select c.name
                from jsonb_array_elements_text(given -> 'categories') with ordinality
                    as c (name, place)
                where c.name <> all(held.categories)
                order by c.place) as categories,
            coalesce((given ->> 'expires_at')::timestamptz, held.expires_at) as expires_at,
            (given ->> 'immutable')::boolean as immutable
    ) as merged
    where held.project = target ->> 'project' and held.id = twin
        and not held.immutable and m.project = held.project and m.id = held.id
        and (merged.metadata, merged.categories, merged.expires_at, merged.immutable)
        is distinct from (held.metadata, held.categories, held.expires_at, held.immutable);
    if not found then
        return outcome;
    end if;
    return memory._outcome('UPDATE', twin, outcome ->> 'memory', outcome ->> 'memory');
end
$$;
comment on function @self@ is
'What a caller gives with a statement that is known already (metadata, categories, expires_at,
immutable) goes to the memory that stands, unless that is immutable. Returns the outcome.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
