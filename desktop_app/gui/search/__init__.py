"""The search field and what stands under it."""
