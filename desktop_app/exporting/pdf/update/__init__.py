"""Existing PDFs with our annotations: the original's bytes stay, ours come after them.

values      what is to be placed, and what became of it, as they cross the pipe
process     the process that does it, as the program sees it; child: as it sees itself
document    from a file and its marks to an update, or to a repaired copy where none can be made
pages       the pages of a file, and how their lists of annotations grow
marks       one mark as PDF annotations; pictures: what they look like
numbers     which object numbers are free; comparing: whether all else stayed as it was
appending   objects and a cross-reference section behind what is there
"""
