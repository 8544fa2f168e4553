"""`plosive evaluate`: how good a renderer's mouths are on real clips, with baselines and proof that the figures count."""
