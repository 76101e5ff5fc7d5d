"""What is true without any computer: yen, tax, dates, names and each capability's rules. No files, no database, no Qt."""
