-- Three roles for people and applications; memory_fenced, whose members see what memory_grant()
-- gave them, and memory_fenced_writer for those that may also write; memory_cypher, as which
-- memory_cypher() reads graphs; and memory_gateway, whose members may ask whom a key lets in and
-- become the three, or memory_bound (which is fenced) for a key of one user, and have no rights of
-- theirs meanwhile. Nothing is granted to PUBLIC. Roles belong to the whole server, so another
-- database may have made them already, perhaps at this very moment; who finds them made needn't be
-- allowed to make roles.
do $$
declare
    role_name text;
begin
    foreach role_name in array array[
        'memory_reader', 'memory_writer', 'memory_admin', 'memory_fenced', 'memory_fenced_writer',
        'memory_bound', 'memory_cypher', 'memory_gateway'
    ] loop
        continue when exists (select from pg_catalog.pg_roles as r where r.rolname = role_name);
        begin
            execute format('create role %I nologin', role_name);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
    if not pg_has_role('memory_fenced_writer', 'memory_fenced', 'usage') then
        begin
            grant memory_fenced to memory_fenced_writer;
        exception when insufficient_privilege or unique_violation then
            raise warning 'memory_fenced_writer is no member of memory_fenced: its members write nothing';
        end;
    end if;
    if not pg_has_role('memory_bound', 'memory_fenced_writer', 'usage') then
        begin
            grant memory_fenced_writer to memory_bound;
        exception when insufficient_privilege or unique_violation then
            raise warning 'memory_bound is no member of memory_fenced_writer: keys of one user open nothing';
        end;
    end if;
    foreach role_name in array array[
        'memory_reader', 'memory_writer', 'memory_admin', 'memory_bound'
    ] loop
        continue when pg_has_role('memory_gateway', role_name, 'member');
        begin
            execute format(
                'grant %I to memory_gateway with inherit false, set true', role_name);
        exception when insufficient_privilege or unique_violation then
            raise warning 'memory_gateway is no member of %: the gateway can''t become it', role_name;
        end;
    end loop;
end
$$;
