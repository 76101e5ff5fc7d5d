"""The program that community salons run on: counter, ledger, people and reports in one local file."""

__version__ = "0.1.0"
