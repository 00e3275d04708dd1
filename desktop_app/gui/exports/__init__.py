"""Exporting: the sheet with its choices, and the job."""
