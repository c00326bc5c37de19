create or replace function memory._time_text() returns text
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $time_text$
    -- $24 period and $25 order that the query asks for: see _query_time(). An exponent beyond 500
    -- would leave the range of the type.
    select $sql$(
        $13[11] * case when $24 is null then 0 else exp(-least(500, greatest(0,
            date_part('epoch', lower($24) - a.valid_from) / 86400 / 14,
            date_part('epoch', a.valid_from - upper($24)) / 86400 / 30))) end
        + $13[12] * a.own * case $25
            when 'latest' then percent_rank() over (order by a.valid_from)
            when 'earliest' then percent_rank() over (order by a.valid_from desc)
            else 0 end)$sql$;
$time_text$;
comment on function @self@ is
'The raise by time as a part of _search_text(): whole for what was true from a time within the
period of the query, e-fold less 14 days before it or 30 days after it (people tell of things when
they are over); and by the place in the order of time, for a query that asks for the latest or the
earliest.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
