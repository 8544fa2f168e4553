"""Help that needs no network: pages, keys, what is this, the tour."""
