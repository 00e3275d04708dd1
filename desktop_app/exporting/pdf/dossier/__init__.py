"""A whole case in one PDF, part by part, so that no more than one part is in memory at a time.

values      what is asked of the exporting process: cover, contents, lists, stamps
front, back the pages before and after the articles; stamps: numbers for pages that others set
gathering   in a process without rights: the pages of one part, its objects under new numbers
process     that process as the program sees it; child: as it sees itself
book        the file: objects, trees and tables in the order in which they come
sealing     the list of parts and the signature under it
making      from articles to a dossier
"""
