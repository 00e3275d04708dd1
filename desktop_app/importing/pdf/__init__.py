"""PDFs: their text with a place for every letter, and what else stands in them.

PDFium is used in processes without rights only: the one that reads files for an import
(``importer``), and the one behind an open PDF (``child``, which ``importing.pdf_session`` starts).
"""
