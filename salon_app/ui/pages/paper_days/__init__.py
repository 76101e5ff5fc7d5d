"""まとめて入力: a day that was written on paper."""
