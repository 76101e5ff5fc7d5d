"""名簿: finding people, their entries, what they agreed to, and two entries made one."""
