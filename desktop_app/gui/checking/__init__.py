"""Whether a dossier that somebody handed over is what was sealed."""
