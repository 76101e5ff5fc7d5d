"""Somebody else's Excel form, filled in its own XML: everything that is not filled stays as it was, byte for byte.

`fill` fills it, `look` is its picture for a screen, `written_names` are the `{{…}}` in it. Knows nothing of a salon. Saving a
form through a spreadsheet library would lose its text boxes, drawings, printer settings, readings and rich text.
"""
