"""Words on pictures of pages: recognised by Tesseract where the system has it.

tesseract   the program, as a process without rights; tsv: what it answers
layer       recognised words as blocks of an article, and those as letters with places
"""
