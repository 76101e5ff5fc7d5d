"""行事の表を取りこむ: a list is shown first, with what could not be understood, then taken over whole or not at all."""
