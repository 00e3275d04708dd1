"""What the archive keeps, in one encrypted SQLite file and a folder of sealed originals.

database    the file: reading, writing, one generation number; opens without SQLModel
listing     what the window shows, lists and whole articles, by plain SQL
reading     whole articles, their texts and what the index gets; marginalia: annotations;
            belonging: tags and cases of articles; rows, counting, facets: the parts of lists
articles, annotations, tags, cases, audit, outbox, batches, meta
            one repository each, bound to a session and living no longer than it
originals   the exact bytes that were imported
migrations  how the schema came to be

Rows never leave this floor: callers get the frozen values of ``domain``.
"""

from __future__ import annotations
