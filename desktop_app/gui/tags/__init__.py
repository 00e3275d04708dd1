"""Choosing tags and cases for articles."""
