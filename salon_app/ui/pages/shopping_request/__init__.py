"""新しい依頼: an errand taken down in one form, as it is told on the telephone; and changed later in the same form."""
