"""The way in for treasurers and scripts: one command, one thing done, an exit code. No Qt, no database, no rules."""
