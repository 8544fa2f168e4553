"""A tour that is taken by doing."""
