"""The record on disk: the cache, and what is carried where the documents are not."""
