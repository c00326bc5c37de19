create or replace function memory._access_lock(project text, scope uuid) returns integer
language sql immutable parallel safe
begin atomic
    -- Few, so that a long transaction with many searches does not fill the server's lock table.
    select hashtext(project || '/' || scope) & 63;
end;
comment on function @self@ is
'The advisory lock (second key) of whoever makes the first rows of memory.access for a scope.';
revoke all on function @self@ from public;
