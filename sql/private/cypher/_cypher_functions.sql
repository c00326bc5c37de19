create or replace function memory._cypher_functions() returns text[]
language sql immutable parallel safe
begin atomic
    select string_to_array(
        'abs acos any asin atan atan2 avg ceil coalesce collect contains cos cot count degrees '
        'e endnode exists exp floor head id isempty keys label labels last left length log '
        'log10 ltrim max min nodes none pi properties radians rand relationships replace '
        'reverse right round rtrim sign sin single size split sqrt startnode stdev stdevp '
        'substring sum tail tan toboolean tofloat tointeger tolower tostring toupper trim type',
        ' ');
end;
comment on function @self@ is
'The functions that a query of memory_cypher() may call: those that read what they are given and
nothing else.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin, memory_cypher;
