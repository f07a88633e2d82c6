"""HTML: the words that a person sees on the page, each with its line and column in the file."""
