"""What a figure is of: its head noun, what narrows it, its whole, and what it is counted for each of."""
