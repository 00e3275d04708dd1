"""The command line: the same Archive as the window's, without Qt."""
