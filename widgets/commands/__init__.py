"""The commands of the window: one module each menu, with its rows of the table and what they do."""
