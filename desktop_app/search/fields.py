"""How an article lies in the Whoosh index.

Import this module inside functions only: it loads Whoosh.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from whoosh import columns, fields, formats
from whoosh.analysis import Analyzer
from whoosh.analysis import Token as WhooshToken

from desktop_app.search.analysis import Token, query_tokens, tokens
from desktop_app.search.schema import CONTINUED, WORD_FIELDS

INDEX_NAME = "MAIN"
ID = "id"
LANGUAGE = "language"

Posting = tuple[bytes, int, float, bytes]


class WordAnalyzer(Analyzer):  # type: ignore[misc] # Whoosh has no types
    """Our analysis in Whoosh's form."""

    def __call__(
        self,
        value: str,
        positions: bool = False,
        chars: bool = False,
        keeporiginal: bool = False,
        removestops: bool = True,
        start_pos: int = 0,
        start_char: int = 0,
        mode: str = "",
        **kwargs: object,
    ) -> Iterator[WhooshToken]:
        """Yield the words of a text; ``mode`` "query" analyses a piece of a query."""
        made = WhooshToken(positions, chars, removestops=removestops, mode=mode, **kwargs)
        for word in query_tokens(value) if mode == "query" else tokens(value):
            made.text = made.original = word.text
            made.boost, made.stopped = 1.0, False
            made.pos = start_pos + word.position
            made.startchar, made.endchar = start_char + word.start, start_char + word.end
            yield made


class WordsField(fields.FieldType):  # type: ignore[misc] # as above
    """A field of words; takes the tokens of ``analysis.tokens`` instead of text."""

    def __init__(self) -> None:
        super().__init__(formats.Positions(), WordAnalyzer(), scorable=True)

    def index(self, value: Sequence[Token], **_: object) -> Iterator[Posting]:
        """Yield the terms with their positions."""
        places: dict[str, list[int]] = {}
        for token in value:
            places.setdefault(token.text, []).append(token.position)
            for further in range(token.position + 1, token.position + token.span):
                places.setdefault(token.text + CONTINUED, []).append(further)
        encode = self.format.encode
        for text, positions in places.items():
            count = len(positions)
            yield text.encode(), count, float(count), encode(positions)


ID_COLUMN = columns.NumericColumn("q")
LANGUAGE_COLUMN = columns.VarBytesColumn()


def whoosh_schema() -> fields.Schema:
    """Return the schema of the index."""
    schema = fields.Schema()
    schema.add(ID, fields.COLUMN(ID_COLUMN))
    schema.add(LANGUAGE, fields.COLUMN(LANGUAGE_COLUMN))
    for name in WORD_FIELDS:
        schema.add(name, WordsField())
    return schema
