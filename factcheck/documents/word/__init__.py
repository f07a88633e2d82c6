"""Word: the text of a .docx file on either side of its tracked changes, with its tables, notes and comments."""
