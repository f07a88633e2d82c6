"""One module a command; each has a function that is given the options and gives the exit status."""
