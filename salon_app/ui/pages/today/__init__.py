"""今日: what waits, the till, the notes. Opens the other places; changes nothing itself."""
