"""The index as flat arrays: one segment is one sealed file, read where it lies.

segment     what a segment holds, and how it is read
lexicon     the sorted words of one field
stems       which words of a lexicon share a stem
tokens      many texts -> words, at once
building    articles -> a segment, in memory (postings: its arrays)

Every module here loads numpy; import them inside functions only, or in modules that are.
"""

from __future__ import annotations
