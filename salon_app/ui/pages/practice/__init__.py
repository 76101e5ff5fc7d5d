"""練習: the way to the sample salon and back."""
