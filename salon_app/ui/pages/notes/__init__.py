"""申し送り: writing a note, reading and putting away those that are open."""
