"""The sidebar: library, cases and tags."""
