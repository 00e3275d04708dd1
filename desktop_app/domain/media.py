"""Media types of originals that are shown in pages; known before anything of pages is imported."""

from __future__ import annotations

PDF = "application/pdf"
"""The media type of files whose pages have places in points."""

PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/tiff"})
"""Media types of the picture files that are read."""
