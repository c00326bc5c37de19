create or replace function memory._is_light(term text) returns boolean
language sql immutable parallel safe
begin atomic
    select term = any(
        @data:queries.light.verbs@ || @data:queries.light.names@ || @data:queries.light.adverbs@);
end;
comment on function @self@ is
'Whether a term goes with anything: verbs (get, play, wear), names of attributes (size, type) and
adverbs. Of "Which perfume do I wear?" only perfume says what it is about.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
