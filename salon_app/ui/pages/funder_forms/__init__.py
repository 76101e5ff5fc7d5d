"""助成元の様式: forms taken in, what goes where, filled and saved."""
