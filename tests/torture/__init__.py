"""What no ordinary test dares: kill, starve and confuse the program, and count what is lost. `python -m tests.torture`."""
