"""Bytes in, ArticleDraft out: one module per format; none of them knows the database."""
