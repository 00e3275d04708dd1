"""Backups in the window: making one, being reminded of it, and restoring one."""
