"""Articles as references: for programs that keep bibliographies, and for footnotes."""
