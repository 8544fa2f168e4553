"""Every model the product knows: shipped, learned from a face, taken from a file, or in a folder of the user's own."""
