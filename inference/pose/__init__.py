"""Lip poses from phones.

`targets` (the table) -> `coarticulate` (blending) -> `calibrate` (the speaker's span) -> `regress` on `context` and
`sound` (the speaker's habits, learned by `learn`, kept in `model`) -> `contact` (the hard rules, timed by `events`
and `timing`) -> `predict` (what the application calls).
"""
