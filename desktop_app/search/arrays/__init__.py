"""The index as flat arrays: one segment is one sealed file, read where it lies.

segment     what a segment holds, and how it is read
container   a segment as one sealed file
store       the files of an index, and the list of those that count
lexicon     the sorted words of one field
stems       which words of a lexicon share a stem
tokens      many texts -> words, at once (numbering: numbers for them)
building    articles -> a segment, in memory (postings: its arrays)
merging     several segments -> one (tiers: which)
changing    articles added and removed, segments replaced
child       the process that builds and merges much
snapshot    all segments between two commits (slots: where articles and facts lie in them)
vocabulary  which words of the segments a leaf of a query stands for (letters: which may be like it)
counting    in which documents words stand, and how often
evaluate    a tree -> articles and scores (nearness: words side by side; scoring: how well they fit)
ranking     what was found, in order as far as somebody looks
spelling    did you mean
relaxing    what is searched for instead if nothing is found
completing  how a word that is being typed may go on
answering   one search, from the query to the result
codec       segments as Whoosh reads them, for comparison

Every module here loads numpy; import them inside functions only, or in modules that are.
"""

from __future__ import annotations
