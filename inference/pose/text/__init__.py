"""Text before audio: a typed line becomes words and phones with times (`line`, `durations`, `draft`), and phones, with
or without a recording, become poses by a small learned network (`network`, `predict`, trained by `train`)."""
