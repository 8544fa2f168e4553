"""The document: immutable values and pure functions on them. No Qt, no files, no threads."""
