"""助成金: what is left of each, its conditions, and what is missing before the report."""
