"""The index as flat arrays: one segment is one sealed file, read where it lies.

segment     what a segment holds, and how it is read
lexicon     the sorted words of one field
stems       which words of a lexicon share a stem
tokens      many texts -> words, at once
building    articles -> a segment, in memory (postings: its arrays)
snapshot    all segments between two commits (slots: where articles and facts lie in them)
vocabulary  which words of the segments a leaf of a query stands for (letters: which may be like it)
counting    in which documents words stand, and how often
evaluate    a tree -> articles and scores (nearness: words side by side)
ranking     what was found, in order as far as somebody looks
spelling    did you mean
answering   one search, from the query to the result

Every module here loads numpy; import them inside functions only, or in modules that are.
"""

from __future__ import annotations
