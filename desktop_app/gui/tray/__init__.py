"""What takes long, at the foot of the sidebar."""
