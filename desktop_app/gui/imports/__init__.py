"""Importing: tray, drop zone, report."""
