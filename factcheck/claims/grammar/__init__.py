"""The grammar of a sentence: its words as letters, its clauses, noun phrases and verbs."""
