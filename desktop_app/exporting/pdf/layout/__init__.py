"""From an article to lines on pages; the one place below the window that may import Qt."""
