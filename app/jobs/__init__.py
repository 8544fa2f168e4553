"""Long work off the window's thread: every job has progress, can be cancelled, and fails in one readable line."""
