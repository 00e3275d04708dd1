"""The reader: an article as a page, its highlights, and the bar above selected words."""
