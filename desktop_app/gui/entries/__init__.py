"""The entries of the action registry, one module a menu."""
