"""行事と出席: the calendar, planning, the wall of names, reservations, and who has not come for a while."""
