"""Help: bundled pages, shown over the window."""
