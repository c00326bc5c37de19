create or replace function memory._python_init() returns void
language plpython3u security definer
set search_path = pg_catalog, pg_temp
as $am_py$
import binascii  # which base64, as a module, is around
import importlib.abc
import importlib.util
import sys
import zlib

SOURCES = {}  # by path; whoever imports much empties it, and what else is needed is brought again
HOLDERS = {}  # by path: the function that holds the source
WRITING = tuple(f"agent_memory_udfs.{name}" for name in ("extraction", "language_model"))
# Whoever may replace the functions that hold the sources can't have other code run.
DIGESTS = {
    "_python_modules": "@python_modules_digest@",
    "_python_writing": "@python_writing_digest@",
}


def bring(holder):
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
    _, lines, _ = row["prosrc"].split("'")
    for line in lines.splitlines():
        file, packed = line.split(" ")
        SOURCES[file] = binascii.a2b_base64(packed)
        HOLDERS[file] = holder


class SourceImporter(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Imports the modules of memory._python_modules()."""

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
        file = self.file_of(module.__name__)
        if file not in SOURCES:
            bring(HOLDERS[file])
        source = zlib.decompress(SOURCES[file]).decode()
        # Without docstrings, which nobody reads here.
        exec(compile(source, file, "exec", optimize=2), module.__dict__)


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
GD["agent_memory_sources"] = SOURCES
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
