"""The learned editor: what the exemplar renderer made, corrected by a small network trained on the same footage."""
