"""From a snapshot to pixels: which poses, which content keys, what is missing, in which order."""
