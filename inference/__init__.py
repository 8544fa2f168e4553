"""The engine: faces, speech, poses, pixels. It knows no project and no window.

Importing it first, before numpy and OpenCV, keeps both on one thread: the engine solves many small systems, and
OpenBLAS' own threads make each ten times slower by waiting for one another; OpenCV's share pictures that are too small
for it, which costs several frames made at once a twentieth. Work is spread over threads by whoever has several frames
to make.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OPENCV_FOR_THREADS_NUM", "1")
