"""From lines on pages to the objects of a PDF file."""
