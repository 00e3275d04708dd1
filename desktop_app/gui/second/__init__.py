"""A second article beside the first one, to compare them."""
