"""How fast the program is, beside plain code for the same work in the same run. Run on request, never by the tests.

`python -m tests.bench [--json] [--only NAME] [--quick]`; `dev.py bench` calls it. One file a subject, all in MEASURES
of `__main__`. Nothing here leaves the checkout: data is made once into `.bench/`.
"""
