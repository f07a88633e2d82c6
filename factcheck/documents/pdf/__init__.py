"""PDF: letters on pages become the text in the order of reading, each character with its page and box."""
