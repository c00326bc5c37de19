-- Three roles for people and applications, and memory_cypher, as which memory_cypher() reads
-- graphs; nothing is granted to PUBLIC. Roles belong to the whole server, so another database may
-- have made them already, perhaps at this very moment; who finds them made needn't be allowed to
-- make roles.
do $$
declare
    role_name text;
begin
    foreach role_name in array array[
        'memory_reader', 'memory_writer', 'memory_admin', 'memory_cypher'
    ] loop
        continue when exists (select from pg_catalog.pg_roles as r where r.rolname = role_name);
        begin
            execute format('create role %I nologin', role_name);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
end
$$;
