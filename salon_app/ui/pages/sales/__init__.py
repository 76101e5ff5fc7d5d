"""売上: the counter and what belongs to it. Everything typed is kept as the open slip; services decide and post."""
