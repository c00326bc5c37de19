create or replace function memory._merge_given(
    target memory.target, fact jsonb, outcome memory.outcome_row
) returns memory.outcome_row
language plpgsql
@kept_plans@
as $$
declare
    given constant jsonb := fact -> 'given';
    twin constant uuid := outcome.id;
begin
    perform memory._enter(target.project);
    if given is null or outcome.reason is distinct from 'already known' then
        return outcome;
    end if;
    perform memory._because('said again');
    update memory as m
    set metadata = merged.metadata, categories = merged.categories,
        expires_at = merged.expires_at, immutable = merged.immutable
    from memory as held
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
    where held.project is not distinct from target.project and held.id = twin
        and not held.immutable and m.project is not distinct from held.project and m.id = held.id
        and (merged.metadata, merged.categories, merged.expires_at, merged.immutable)
        is distinct from (held.metadata, held.categories, held.expires_at, held.immutable);
    if not found then
        return outcome;
    end if;
    return memory._outcome('UPDATE', twin, outcome.memory, outcome.memory);
end
$$;
comment on function @self@ is
'What a caller gives with a statement that is known already (metadata, categories, expires_at,
immutable) goes to the memory that stands, unless that is immutable. Returns the outcome.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_writer, memory_admin;
