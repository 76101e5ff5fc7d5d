"""控え: copies of the books, and the way back to one of them."""
