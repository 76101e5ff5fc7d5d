"""預り金 and what is owed around it."""
