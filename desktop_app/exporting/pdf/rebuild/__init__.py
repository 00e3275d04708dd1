"""PDFs with words blacked out: pages made anew from pictures, and nothing else of the original."""
