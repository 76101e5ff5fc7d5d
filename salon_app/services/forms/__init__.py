"""The funders' own forms (様式): kept as templates, filled with a grant's figures."""
