create or replace function memory._cosine_score(
    embedding @extschema:vector@.halfvec, wanted @extschema:vector@.halfvec
) returns double precision
language sql immutable parallel safe
begin atomic
    select 1 - coalesce(nullif(embedding operator (@extschema:vector@.<=>) wanted, 'NaN'), 1) / 2;
end;
comment on function @self@ is
'(1 + cosine) / 2, OpenSearch''s score of a vector by cosine: 0 to 1; 0.5 where either is zero.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
