"""Training of networks on one speaker's footage: samples in, weights out. Knows no renderer; torch loads on use."""
