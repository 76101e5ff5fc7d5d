"""What volunteers see: the window, its pages and their shared inputs. The only place where PySide6 may be imported.

No tables, no SQL, no threads outside tasks.py; pages do not import each other.
"""
