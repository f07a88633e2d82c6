"""The facts of two documents, paired though they share no sentence: what a diff of facts rests on."""
