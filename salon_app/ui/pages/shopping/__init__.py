"""買いもの代行: the board of open errands, the list of all, what is due today, and one errand with its steps."""
