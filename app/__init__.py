"""The application without a window."""

from importlib.metadata import PackageNotFoundError, version

import inference  # noqa: F401 - before numpy: see there

try:
    __version__ = version("plosive")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0"
