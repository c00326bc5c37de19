create or replace function memory._python_compile() returns void
language plpython3u volatile
set search_path = pg_catalog, pg_temp
set check_function_bodies = off -- it would be kept in the session's cache of functions
as $am_py$
if GD.get("agent_memory") != "@python_digest@":
    plpy.execute("select memory._python_init()")
import binascii
import marshal
import zlib

code = GD["agent_memory_code"]


def compiled(line):
    file, packed = line.split(" ")
    text = zlib.decompress(binascii.a2b_base64(packed))
    dump = marshal.dumps(compile(text, file, "exec", optimize=2))
    return f"{file} {binascii.b2a_base64(zlib.compress(dump, 1), newline=False).decode()}\n"


(able,) = plpy.execute(
    "select r.rolsuper as is_able from pg_roles as r where r.rolname = current_user"
)
for holder, head in code["heads"].items() if able["is_able"] else ():
    if not code["compiled"](holder):
        lines = "".join(map(compiled, code["source"](holder).split("'")[1].splitlines()))
        plpy.execute(
            f"create or replace function memory.{holder}_compiled() returns text"
            " language plpython3u immutable parallel safe set search_path = pg_catalog, pg_temp"
            f" as {plpy.quote_literal(head + lines + chr(34) * 3)}"
        )
$am_py$;
comment on function @self@ is
'Keeps what this server''s Python compiles of the modules beside their sources, so that no session
has to, where what is kept is another Python''s or another release''s. Does nothing for who is no
superuser.';
revoke all on function @self@ from public;
do $$
begin
    -- Where a superuser takes over what another role has installed, that role's rights don't do yet:
    -- memory_init() comes after it.
    if memory._has_python() and exists (
        select from pg_proc as p
        join pg_roles as r on r.oid = p.proowner
        where p.oid = 'memory._python_init()'::regprocedure and r.rolsuper)
    then
        perform memory._python_compile();
    end if;
end
$$;
