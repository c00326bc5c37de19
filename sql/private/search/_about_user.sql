create or replace function memory._about_user(slot text, exclusive boolean)
returns double precision
language sql immutable parallel safe
begin atomic
    select case
        when slot is null then 0.5
        when slot = 'user / name' then 0.9
        when slot not like 'user / %' then 0.3
        when exclusive and slot not like 'user / opinion of %' then 0.8
        else 0.6 end;
end;
comment on function @self@ is
'How much (0..1) a memory says of who the user is: their name, what they have one of (residence,
job), what they have several of or think of a thing, what fills no slot, what is of somebody else.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
