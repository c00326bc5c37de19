create or replace function memory._python_init() returns void
language plpython3u security definer
set search_path = pg_catalog, pg_temp
as $am_py$
import binascii  # which base64, as a module, is around
import importlib.abc
import importlib.util
import marshal
import sys
import zlib

# By path: a text, and where in it the module stands, as one of thousands of long ones would leave
# holes in a session's memory. Whoever imports much empties it; what else is needed is brought again.
PACKED = {}
HOLDERS = {}  # by path: the function that holds the module
COMPILED = set()  # those of HOLDERS whose modules this Python needn't compile
WRITING = tuple(f"agent_memory_udfs.{name}" for name in ("extraction", "language_model"))
# Whoever may replace the functions that hold the sources can't have other code run.
DIGESTS = {
    "_python_modules": "@python_modules_digest@",
    "_python_writing": "@python_writing_digest@",
}
PYTHON = f"{sys.implementation.cache_tag} {importlib.util.MAGIC_NUMBER.hex()}"
# How what was compiled of each begins: by which Python, of which text.
SOURCE_HEAD = "select '"
HEADS = {holder: f'return """{PYTHON} {digest}\n' for holder, digest in DIGESTS.items()}


def source(holder):
    # By name: a regprocedure would leave its text in the session's cache of the catalog.
    (row,) = plpy.execute(
        "select s.prosrc, encode(sha256(convert_to(s.prosrc, 'UTF8')), 'hex') as digest"
        " from (select p.prosrc from pg_catalog.pg_proc as p"
        f" where p.proname = '{holder}' and p.pronamespace = 'memory'::regnamespace"
        " and p.pronargs = 0 offset 0) as s"
    )
    if row["digest"] != DIGESTS[holder]:
        plpy.error(
            "the modules of agent_memory are not those of this release",
            detail=f"memory.{holder}() was replaced.",
            hint="Deploy agent_memory again: agent-memory deploy, or ALTER EXTENSION ... UPDATE.",
            sqlstate="55000",
        )
    return row["prosrc"]


def compiled(holder):
    # It is loaded unchecked: only superusers write functions in a language that isn't trusted.
    rows = plpy.execute(
        "select p.prosrc from pg_catalog.pg_proc as p"
        " join pg_catalog.pg_language as l on l.oid = p.prolang"
        f" where p.proname = '{holder}_compiled' and p.pronamespace = 'memory'::regnamespace"
        " and p.pronargs = 0 and not l.lanpltrusted"
        f" and starts_with(p.prosrc, {plpy.quote_literal(HEADS[holder])})"
    )
    return rows[0]["prosrc"] if rows and rows[0]["prosrc"].endswith('\n"""') else None  # it is whole


def bring(holder):
    text, place = compiled(holder), len(HEADS[holder])
    if text is None:
        COMPILED.discard(holder)
        text, place = source(holder), len(SOURCE_HEAD)
    else:
        COMPILED.add(holder)
    while (space := text.find(" ", place)) > 0:
        file, place = text[place:space], text.index("\n", space) + 1
        PACKED[file] = text, space + 1, place - 1
        HOLDERS[file] = holder


def code_of(file):
    if file not in PACKED:
        bring(HOLDERS[file])
    text, begins, ends = PACKED[file]
    unpacked = zlib.decompress(binascii.a2b_base64(text[begins:ends]))
    if HOLDERS[file] in COMPILED:
        return marshal.loads(unpacked)
    return compile(unpacked, file, "exec", optimize=2)  # without docstrings: nobody reads them here


class SourceImporter(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports the modules of memory._python_modules() and memory._python_writing()."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname in WRITING and self.file_of(fullname) is None:
            bring("_python_writing")
        if self.file_of(fullname) is None:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def file_of(self, fullname):
        stem = fullname.replace(".", "/")
        return next((f for f in (stem + "/__init__.py", stem + ".py") if f in HOLDERS), None)

    def is_package(self, fullname):
        return self.file_of(fullname).endswith("/__init__.py")

    def get_source(self, fullname):
        return None  # for a traceback, which is no time to bring it

    def exec_module(self, module):
        exec(code_of(self.file_of(module.__name__)), module.__dict__)


def is_ours(name):
    return name.split(".")[0] == "agent_memory_udfs"


bring("_python_modules")
# After an upgrade in the middle of a session the former release's modules are still loaded.
for name in [name for name in sys.modules if is_ours(name)]:
    del sys.modules[name]
sys.meta_path[:] = [f for f in sys.meta_path if type(f).__name__ != "SourceImporter"]
sys.meta_path.append(SourceImporter())

share = plpy.execute("select setting from pg_config() where name = 'SHAREDIR'")[0]["setting"]
packages = share + "/agent_memory/python"
if packages not in sys.path:
    sys.path.append(packages)
GD["agent_memory_sources"] = PACKED
GD["agent_memory_code"] = {"heads": HEADS, "source": source, "compiled": compiled}
GD["agent_memory_model_directory"] = share + "/agent_memory/model"
GD.pop("agent_memory_embedder", None)
GD.pop("agent_memory_related", None)
GD.pop("agent_memory_model_clients", None)
from agent_memory_udfs import interrupts

nothing = plpy.prepare("select 1")
interrupts.ask_with(lambda: plpy.execute(nothing))
GD["agent_memory"] = "@python_digest@"
$am_py$;
comment on function @self@ is
'Makes the package agent_memory_udfs importable in this session''s Python. Definer''s rights, since
only an administrator may ask where the server''s files lie.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
