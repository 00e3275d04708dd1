"""What stands in place of the reader while several articles are chosen."""
