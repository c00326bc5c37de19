"""numpy's extension module alone: what it computes, and all of numpy for whoever asks for more."""

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy
import pytest
from agent_memory_udfs import arrays

np: Any = arrays.of_extension(sys.modules["numpy._core._multiarray_umath"])
FLOATS = numpy.random.default_rng(1).normal(size=40)
PLACES = numpy.random.default_rng(2).integers(0, 9, 40)
MATRIX = [[1.0, 2.0], [0.0, 0.0]]


@pytest.mark.parametrize(
    "of",
    [
        lambda f: f.sort(FLOATS),
        lambda f: f.sort(f.partition(FLOATS, 30)[30:]),
        lambda f: f.argmax(FLOATS),
        lambda f: f.cumsum([1, 2, 3]),
        lambda f: f.cumsum(FLOATS > 0),
        lambda f: f.flatnonzero(PLACES & 1),
        lambda f: f.nonzero(numpy.array(MATRIX)),
        lambda f: f.searchsorted(numpy.sort(FLOATS), FLOATS, "right"),
        lambda f: f.full(3, 0.5),
        lambda f: f.ones(3),
        lambda f: f.isin(PLACES, [1, 4]),
        lambda f: f.isin(PLACES, []),
        lambda f: f.clip(FLOATS, 0, 1),
        lambda f: f.abs(FLOATS),
        lambda f: f.einsum("i,j->ij", FLOATS, FLOATS),
        lambda f: f.unique(PLACES, return_inverse=True),
        lambda f: f.unique(PLACES[:0], return_inverse=True),
        lambda f: (f.sum(FLOATS), f.mean(FLOATS), f.min(FLOATS), f.max(FLOATS)),
        lambda f: (f.any(FLOATS > 0), f.any(FLOATS > 9)),
        lambda f: [g(MATRIX, axis=axis) for g in (f.sum, f.mean, f.any) for axis in (0, 1)],
        lambda f: [f.zeros(1, getattr(f, name)).dtype.str for name in arrays.TYPE_CODES],
    ],
)
def test_a_function_is_as_in_numpy(of: Callable[[Any], Any]) -> None:
    numpy.testing.assert_equal(of(np), of(numpy))


ALONE = """
import sys
from agent_memory_udfs import ranking, related_words
from agent_memory_udfs.arrays import np
assert "numpy.lib" not in sys.modules and "numpy._core.numeric" not in sys.modules
values = np.array([3.0, 1.0])
"""


@pytest.mark.parametrize(
    "asked",
    [
        "str(values)",
        "values.mean()",
        "import numpy; numpy.linalg.svd(numpy.eye(2))",
        "import numpy.linalg; numpy.linalg.norm(values)",
        "from numpy import fft; fft.fft(values)",
        "from numpy.random import default_rng; default_rng(1).random(2)",
        "import numpy._core.numeric",
        "import pickle, numpy; assert (pickle.loads(pickle.dumps(values)) == values).all()",
        "import numpy.ma; numpy.ma.array(values)",
        "import numpy, importlib; assert numpy.__version__ and hasattr(numpy, 'median')",
        "import numpy; assert 'median' in dir(numpy)",
        "import numpy; assert numpy.__config__.show",
        "import numpy; numpy.__array_namespace_info__().dtypes()",
        "import numpy.linalg; import numpy.testing",
        "import numpy._core.numeric as n, numpy; assert n.ones is numpy.ones",
        "from importlib.util import find_spec as f; f('numpy.fft').loader.get_source('numpy.fft')",
    ],
)
def test_who_asks_for_more_of_numpy_has_all_of_it(asked: str) -> None:
    whole = """
import numpy, sys
assert type(numpy) is type(numpy._core) is type(sys)
assert numpy._core.multiarray.zeros is numpy.zeros
assert numpy.median(values) == 2 and repr(values) == "array([3., 1.])"
assert isinstance(values, numpy.ndarray) and numpy.sum(values, where=[True, False]) == 3
assert numpy.linalg.det(numpy.eye(2)) == 1 and sys.modules["numpy"] is numpy
"""
    subprocess.run([sys.executable, "-W", "error", "-c", f"{ALONE}\n{asked}\n{whole}"], check=True)


def test_where_no_memory_is_left_for_all_of_it_who_asks_next_has_it() -> None:
    program = """
import numpy
calls = 0
def count(*_):
    global calls
    calls += 1
    if calls in failing:
        raise MemoryError
for failing in ({20}, {3000}, {22000}):
    calls = 0
    sys.setprofile(count)
    try:
        numpy.median
    except MemoryError:
        continue
    finally:
        sys.setprofile(None)
    raise AssertionError
assert np.max(values) == 3
assert numpy.median(values) == 2 and repr(values) == "array([3., 1.])"
assert numpy.linalg.det(numpy.eye(2)) == 1 and numpy.random.default_rng(1).random() < 1
"""
    subprocess.run([sys.executable, "-c", f"{ALONE}\n{program}"], check=True)


@pytest.mark.parametrize(
    "before",
    [
        "import numpy",
        """
import importlib.util as util
found = util.find_spec
util.find_spec = lambda name, *of: None if name.endswith("_umath") else found(name, *of)""",
    ],
    ids=["numpy is there", "the extension is not where it was"],
)
def test_where_that_does_not_work_numpy_is_imported_as_usual(before: str) -> None:
    program = f"{before}\nfrom agent_memory_udfs.arrays import np\nimport numpy\nassert np is numpy"
    subprocess.run(
        [sys.executable, "-c", f"{program}\nassert np.median([1, 2, 3]) == 2"], check=True
    )
