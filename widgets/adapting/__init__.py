"""Adapting to a face in the window: what it can learn from, how it goes, what came of it; and all models there are."""
