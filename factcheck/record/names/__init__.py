"""Names of companies, people and medicines: which ones mean one thing, as the documents or the vocabulary say."""
