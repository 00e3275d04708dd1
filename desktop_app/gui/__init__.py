"""The window: the only floor that knows widgets. Views show, view-models decide."""
