"""The annotated PDF: laid out and written in a process of its own."""
