"""numpy's arrays without the rest of numpy, which would cost each server process 7 MB and 0.1 s.

`import numpy` loads some 80 modules of which a search calls none: what it computes is done by one
extension module, numpy._core._multiarray_umath. That is imported alone, under packages that are
still empty. Whoever else asks these for anything (another PL/Python function, a package of the
server) has them loaded whole at that moment, and finds all of numpy. Where numpy has another shape
than expected it is imported as usual.

`np` has the functions that agent_memory_udfs uses, by their names in numpy. Of arrays themselves
.any(), .max(), .mean(), .min() and .sum() are left to numpy's Python: np.any() and its like aren't.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib.util import find_spec, module_from_spec
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

# A PostgreSQL backend has to stay single-threaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

__all__ = ["np"]

NUMPY, CORE, EXTENSION = "numpy", "numpy._core", "numpy._core._multiarray_umath"


class Empty(ModuleType):
    """A package whose own code runs when somebody asks for what it does not have yet."""

    def __getattr__(self, name: str) -> Any:
        complete(self.__name__)
        return getattr(self, name)

    def __dir__(self) -> list[str]:
        complete(self.__name__)
        return dir(self)


def complete(name: str) -> None:
    """Load the package whole. numpy comes first, as its core asks for it.

    Where that fails (there is no memory left, the call is cancelled) it is empty again, and whoever
    asks next tries again.
    """
    for each in (NUMPY, name):
        package: ModuleType = sys.modules[each]
        if isinstance(package, Empty) and package.__spec__ and package.__spec__.loader:
            loader = package.__spec__.loader
            package.__class__ = ModuleType  # type: ignore[assignment]
            try:
                loader.exec_module(package)
            except BaseException:
                package.__class__ = Empty
                raise


class Completing:
    """Before another module of numpy is imported, by its own extension module or by anybody else,
    the packages are completed: in another order they would not load."""

    @staticmethod
    def find_spec(name: str, *_: object) -> ModuleSpec | None:
        if not name.startswith("numpy.") or not isinstance(sys.modules.get(NUMPY), Empty):
            return None
        complete(CORE)
        module = sys.modules.get(name)
        spec = module.__spec__ if module else None
        if spec:  # which the import goes by once the module is there, whatever is returned
            spec.loader = Present(module, spec.loader)  # type: ignore[assignment, arg-type]
        return spec


class Present:
    """Gives a module that was imported meanwhile: executed again it would be another."""

    def __init__(self, module: ModuleType, loader: Any) -> None:
        self.module = module
        self.loader = loader

    def __getattr__(self, name: str) -> Any:
        return getattr(self.loader, name)

    def create_module(self, _: ModuleSpec) -> ModuleType:
        return self.module

    def exec_module(self, module: ModuleType) -> None:
        if module.__spec__:
            module.__spec__.loader = self.loader


def extension() -> ModuleType | None:
    """The extension module alone; None where numpy was imported before, or has another shape."""
    if NUMPY in sys.modules:
        return None
    before = set(sys.modules)
    try:
        package = empty(NUMPY)
        shared = import_module("numpy._globals")
        package.__dict__.update(_NoValue=shared._NoValue, _CopyMode=shared._CopyMode)
        package.__dict__["_core"] = empty(CORE)
        spec = find_spec(EXTENSION)
        if spec is None or not isinstance(spec.loader, ExtensionFileLoader):
            raise ImportError(EXTENSION)
        found = import_module(EXTENSION)
    except (ImportError, AttributeError):
        for name in set(sys.modules) - before:
            if name.split(".")[0] == NUMPY:
                del sys.modules[name]
        return None
    sys.meta_path.insert(0, Completing)
    return found


def empty(name: str) -> Empty:
    spec = find_spec(name)
    if spec is None:
        raise ImportError(name)
    package = module_from_spec(spec)
    package.__class__ = Empty
    sys.modules[name] = package
    assert isinstance(package, Empty)
    return package


def of_extension(core: Any) -> SimpleNamespace:
    """The functions of numpy, by those of its extension module."""

    def sorted_copy(values: Any) -> Any:
        copy = core.array(values)
        copy.sort()
        return copy

    def partition(values: Any, place: int) -> Any:
        copy = core.array(values)
        copy.partition(place)
        return copy

    def full(count: int, value: float) -> Any:
        values = core.empty(count)
        values.fill(value)
        return values

    def unique(values: Any, return_inverse: bool) -> tuple[Any, Any]:  # noqa: ARG001
        order = values.argsort()
        ordered = values[order]
        is_first = core.concatenate(([True], ordered[1:] != ordered[:-1]))[: len(values)]
        inverse = core.empty(len(values), "p")
        inverse[order] = is_first.cumsum() - 1
        return ordered[is_first], inverse

    def isin(values: Any, among: Any) -> Any:
        # A zero leads each row, so that none at all is none of them.
        equal = core.concatenate(
            (core.zeros((len(values), 1), "?"), values[:, None] == core.asarray(among)), axis=1
        )
        return core.logical_or.reduce(equal, axis=1)

    def mean(values: Any, axis: int | None = None) -> Any:
        values = core.asarray(values, "f8")
        return core.add.reduce(values, axis=axis) / (
            values.size if axis is None else values.shape[axis]
        )

    return SimpleNamespace(
        **{name: getattr(core, name) for name in EXTENSION_NAMES},
        **{name: core.dtype(code).type for name, code in TYPE_CODES.items()},
        newaxis=None,
        inf=float("inf"),
        abs=core.absolute,
        einsum=core.c_einsum,
        any=lambda values, axis=None: core.logical_or.reduce(values, axis=axis),
        sum=lambda values, axis=None: core.add.reduce(core.asarray(values), axis=axis),
        mean=mean,
        min=lambda values: core.minimum.reduce(values),
        max=lambda values: core.maximum.reduce(values),
        argmax=lambda values: values.argmax(),
        cumsum=lambda values: core.asarray(values).cumsum(),
        flatnonzero=lambda values: core.asarray(values).ravel().nonzero()[0],
        nonzero=lambda values: values.nonzero(),
        searchsorted=lambda values, wanted, side="left": values.searchsorted(wanted, side),
        ones=lambda count: full(count, 1.0),
        sort=sorted_copy,
        partition=partition,
        full=full,
        unique=unique,
        isin=isin,
    )


EXTENSION_NAMES: Sequence[str] = (
    "add", "arange", "array", "asarray", "bincount", "clip", "concatenate", "dtype", "empty", "exp",
    "fmax", "frombuffer", "fromiter", "lexsort", "log", "maximum", "minimum", "not_equal", "power",
    "sqrt", "unpackbits", "where", "zeros",
)  # fmt: skip
TYPE_CODES = {
    "bool_": "?", "float32": "f4", "float64": "f8", "int8": "i1", "int64": "i8", "intp": "p",
    "uint8": "u1",
}  # fmt: skip


def load() -> Any:
    found = extension()
    try:
        return import_module(NUMPY) if found is None else of_extension(found)
    except AttributeError:  # it lacks one of them
        return import_module(NUMPY)


if TYPE_CHECKING:
    import numpy as np
else:
    np = load()
