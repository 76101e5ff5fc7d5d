"""The one SQLite file: tables, migrations, the unit of work and backups. Nothing above may know that it is SQLite."""
