"""Highlights and notes of the whole archive as one list."""
