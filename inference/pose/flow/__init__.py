"""Sound to pose: a small transformer learned by conditional flow matching (`slots`, `network`, `train`, `solve`,
`weights`, `predict`), and the speaker's own stretches found again by phonetic context (`retrieve`). Both end in `seal`:
contact rules that take a closure where the prediction has nearly made it by itself."""
