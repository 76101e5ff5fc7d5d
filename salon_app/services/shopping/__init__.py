"""買いもの代行: requests and their steps, the money held for others, what is printed for it and typed back."""
