"""見守り電話: plans, calls and visits, cases until they end, sheets typed back, and 気になる方."""
