"""月締め・監査: looking through a month, locking it, and what the auditor and the accountant are given."""
