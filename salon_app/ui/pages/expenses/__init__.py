"""支出・領収書: what was paid for what, with the receipt behind it and who bears it."""
