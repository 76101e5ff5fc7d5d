"""ヘルプ: whom to ring, and what each page is for."""
