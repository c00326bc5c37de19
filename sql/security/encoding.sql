-- Texts of any language are stored, and read as Unicode.
do $$
begin
    if current_setting('server_encoding') <> 'UTF8' then
        raise exception 'the encoding of this database is %, not UTF8',
            current_setting('server_encoding')
            using errcode = 'feature_not_supported',
            hint = 'Use another: create database ... template template0 encoding ''UTF8''.';
    end if;
end
$$;
