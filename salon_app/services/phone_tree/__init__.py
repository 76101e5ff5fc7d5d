"""連絡網: versions of the tree, rounds through it, slips typed back, and the copies that are out."""
