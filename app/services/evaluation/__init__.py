"""`plosive evaluate`: how good a renderer's mouths are on real clips, beside baselines, in proven figures."""
