"""Saved searches: their counts, and the sheet that names them."""
