"""助成金: awards, expenses with their shares, receipts and numbers, locked months, the funders' own forms."""
