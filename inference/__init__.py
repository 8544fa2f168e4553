"""The engine: faces, speech, poses, pixels. It knows no project and no window.

Importing it first, before numpy, keeps linear algebra on one thread: the engine solves many small systems, and
OpenBLAS' own threads make each ten times slower by waiting for one another. Work is spread over threads by whoever
has several frames to make.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
