-- Fenced roles may call what memory_writer may, and see of it what they were granted; but for the
-- functions with definer's rights, which can't see who calls: for those there are the _fenced_...()
-- ones of the room fence. The rights are the same whatever was here before.
do $$
declare
    routine record;
begin
    for routine in
        select p.oid::regprocedure as name, p.prosecdef, p.pronamespace::regnamespace::text as home,
            exists (
                select from aclexplode(p.proacl) as a
                where a.grantee = to_regrole('memory_writer') and a.privilege_type = 'EXECUTE'
            ) as is_open
        from pg_proc as p
        where (p.pronamespace = 'memory'::regnamespace
            or p.pronamespace = '@extschema@'::regnamespace and p.proname like 'memory\_%')
            and p.proname not like '\_fenced\_%'
            and exists (
                select from aclexplode(p.proacl) as a
                where a.grantee = to_regrole('memory_writer'))
    loop
        if routine.is_open and (not routine.prosecdef or routine.name::oid in (
            -- They tell and do nothing of any row.
            to_regprocedure('memory._python_init()'),
            to_regprocedure('memory._graph_is_sound(text)'),
            to_regprocedure('memory._is_at_work(text, timestamptz)'),
            '@extschema@.memory_bind(text, text, text, text, text)'::regprocedure))
        then
            execute format('grant execute on routine %s to memory_fenced', routine.name);
        else
            execute format('revoke all on routine %s from memory_fenced', routine.name);
        end if;
    end loop;
end
$$;
