create or replace function memory._weights(settings jsonb) returns memory.search_weights
language sql immutable parallel safe
begin atomic
    select row(
        settings ->> 'weight_semantic', settings ->> 'weight_lexical', settings ->> 'weight_actor',
        settings ->> 'weight_neighbour', settings ->> 'weight_run', settings ->> 'weight_graph',
        settings ->> 'weight_access', settings ->> 'weight_recency',
        settings ->> 'recency_half_life_days', settings ->> 'weight_importance',
        settings ->> 'weight_role', settings ->> 'length_normalisation', settings ->> 'usual_length'
    )::memory.search_weights;
end;
comment on function @self@ is
'The weights of a search by SQL, from the settings of a project.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
