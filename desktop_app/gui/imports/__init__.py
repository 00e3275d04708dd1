"""Importing: drop zone, report."""
