"""Facts that issuers tell over years: what belongs together and what only looks so, by sets."""
