"""What is told over the years in other words: threads, posts, phases, and what became of an agreement."""
