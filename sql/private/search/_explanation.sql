create or replace function memory._explanation(
    candidate memory.candidate, weights memory.search_weights, terms text[], path text
) returns jsonb
language sql stable
begin atomic
    select jsonb_build_object(
        'own', candidate.own, 'actor', candidate.actor_part, 'neighbour', candidate.neighbour_part,
        'run', candidate.run_part, 'graph', candidate.graph_part, 'time', 0, 'related', 0,
        'access', candidate.access_part, 'others', candidate.lost, 'period', null, 'wants', null,
        'path', path, 'terms', terms,
        'weights', jsonb_build_object('semantic', weights.semantic, 'lexical', weights.lexical));
end;
comment on function @self@ is
'explanation of memory.search_row.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
