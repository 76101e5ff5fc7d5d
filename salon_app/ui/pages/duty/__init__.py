"""当番: who came, who left."""
