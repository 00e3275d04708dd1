"""The reader of an original that has pages: a PDF as it was printed, marked like any text."""
