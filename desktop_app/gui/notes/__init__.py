"""The notes beside an article: cards in the margin, and the editor inside them."""
