"""When a figure holds: the time of its clause, of its comparison, or of what its document reports on."""
