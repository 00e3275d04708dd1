"""The recovery key of the archive: the sheet that makes, shows once and removes it."""
