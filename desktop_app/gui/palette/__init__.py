"""The command palette: one field for actions, cases, tags and articles."""
