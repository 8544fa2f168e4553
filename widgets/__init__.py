"""What one sees."""

import os

# Before numpy is loaded: the window's small solves gain nothing from more threads and lose to waiting for each other.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
