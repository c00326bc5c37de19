create or replace function memory._weights(settings jsonb, has_words boolean)
returns double precision[]
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
begin
    -- A search by vector alone has no words to look for: the vector channel is all of it.
    return array[
        settings ->> 'weight_semantic',
        case when has_words then settings ->> 'weight_lexical' else '0' end,
        settings ->> 'weight_actor', settings ->> 'weight_neighbour', settings ->> 'weight_run',
        settings ->> 'weight_recency', settings ->> 'weight_importance',
        settings ->> 'recency_half_life_days', settings ->> 'weight_graph',
        case when has_words then settings ->> 'weight_related' else '0' end,
        settings ->> 'weight_period', settings ->> 'weight_order', settings ->> 'weight_access'
        ]::double precision[];
end
$$;
comment on function @self@ is
'The weights of a search in the order in which _search_text() reads them.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
