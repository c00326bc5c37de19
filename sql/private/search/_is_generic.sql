create or replace function memory._is_generic(query text) returns boolean
language sql immutable parallel safe
begin atomic
    select length(query) <= 200
        and (query collate pg_catalog.pg_c_utf8 ~* @data:queries.generic.english@
            -- Else it has no Chinese.
            or octet_length(query) > length(query)
                and translate(query, '誰對瞭記認識嗎說講總結紹個樣麼訴關於資訊過給', '谁对了记认识吗说讲总结绍个样么诉关于资讯过给')
                    ~ @data:queries.generic.chinese@);
end;
comment on function @self@ is
'Whether a query asks who the user is, and for nothing of theirs in particular.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
