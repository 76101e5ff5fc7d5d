"""お金: what lies where, money in and out, and what was thrown away."""
