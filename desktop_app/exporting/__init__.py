"""Articles with their highlights and notes as files that can be handed over."""
