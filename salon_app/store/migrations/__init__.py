"""The file's revisions: HEAD is what this program writes, KNOWN what it can bring up to HEAD.

Alembic is imported only to migrate.
"""

KNOWN: tuple[str, ...] = ("0001", "0002", "0003", "0004", "0005")
HEAD = KNOWN[-1]
