"""Processes of the program's own: how they are started, and what is said to them through pipes."""
