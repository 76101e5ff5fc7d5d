"""アンケート: building one, typing answers from paper, and the tally."""
