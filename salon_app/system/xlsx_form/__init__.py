"""Somebody else's Excel form, filled in its own XML: everything that is not filled stays as it was, byte for byte.

`fill` fills it, `look` is its picture for a screen, `guess` finds where things seem to belong. Knows nothing of a salon.
Saving a form through a spreadsheet library would lose its text boxes, drawings, printer settings, readings and rich text; an
XML library would write all of a part anew. So edits are stretches of bytes (`markup`).
"""
