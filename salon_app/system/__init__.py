"""The computer: clock, files, folders, drives, logs, tables that come in from outside. No database, no capability."""
