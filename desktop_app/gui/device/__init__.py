"""The page that says what stays on this computer and what protects it."""
