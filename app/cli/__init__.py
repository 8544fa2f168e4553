"""The command line: the same work as the window's, for scripts, tests and machines without a screen."""
