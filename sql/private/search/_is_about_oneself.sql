create or replace function memory._is_about_oneself(query text) returns boolean
language sql immutable parallel safe
begin atomic
    -- "Where do I live?" but not "Do I know where my sister lives?"; "What is my job?" but not
    -- "What is my wife's job?" or "What job does my wife have?".
    select query ~* '\m(do|did|am|was|were|are|have|had|can|could|should|would|will|must) (i|we)\M'
            and query !~* '\m(my|our)\M'
        or query ~* '\m(is|are|was|were)\s+(my|our)\s+\w+(\s+\w+)?[\s?.!]*$'
        or query ~ '我(现在|目前)?(住|在|做|叫|几岁|多大)';
end;
comment on function @self@ is
'Whether a query asks for something of the user themselves, and not of somebody of theirs.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
