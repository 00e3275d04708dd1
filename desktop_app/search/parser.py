"""Lexemes into a tree, by Whoosh's query parser.

Whoosh does the grouping and the operators: NOT binds closest, then AND, then OR, and what
stands side by side must all be found. Its own tagging of the text is replaced by ours, which
keeps to what this program's queries can be (no regular expressions, no ``>`` and ``<`` but in
dates) and never fails.

Import this module inside functions only: it loads Whoosh.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence

from whoosh import query
from whoosh.qparser import QueryParser, plugins, syntax

from desktop_app.search.lexer import Kind, Lexeme
from desktop_app.search.tree import And, Node, Not, Or, joined


class _LeafQuery(query.Query):  # type: ignore[misc] # Whoosh has no types
    """Carries one of our leaves through Whoosh's tree."""

    def __init__(self, node: Node) -> None:
        self.node = node


class _LeafNode(syntax.SyntaxNode):  # type: ignore[misc] # as above
    def __init__(self, node: Node) -> None:
        self.node = node

    def query(self, parser: QueryParser) -> _LeafQuery:
        return _LeafQuery(self.node)


class _Parser(QueryParser):  # type: ignore[misc] # as above
    """Whoosh's parser, fed with lexemes instead of text."""

    def __init__(self) -> None:
        super().__init__(
            None,
            None,
            plugins=[
                plugins.GroupPlugin(),
                plugins.OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None),
            ],
        )
        self.lexemes: Sequence[Lexeme] = ()

    def tag(self, text: str, pos: int = 0, debug: bool = False) -> syntax.GroupNode:
        """Return the lexemes as Whoosh's nodes."""
        return self.group(
            [_node(lexeme).set_range(at, at + 1) for at, lexeme in enumerate(self.lexemes)]
        )


def _node(lexeme: Lexeme) -> syntax.SyntaxNode:
    match lexeme.kind:
        case Kind.OPEN:
            return plugins.GroupPlugin.OpenBracket()
        case Kind.CLOSE:
            return plugins.GroupPlugin.CloseBracket()
        case Kind.NOT:
            return syntax.PrefixOperator("NOT", syntax.NotGroup)
        case Kind.AND:
            return syntax.InfixOperator("AND", syntax.AndGroup)
        case Kind.OR:
            return syntax.InfixOperator("OR", syntax.OrGroup)
        case Kind.LEAF:
            assert lexeme.node is not None
            return _LeafNode(lexeme.node)


class _Parsers(threading.local):
    """One parser for each thread: making one takes longer than most queries."""

    def __init__(self) -> None:
        self.parser = _Parser()


_parsers = _Parsers()


def parse(lexemes: Sequence[Lexeme]) -> Node:
    """Return the tree of well-formed lexemes, at least one."""
    parser = _parsers.parser
    parser.lexemes = lexemes
    return _tree(parser.parse("", normalize=False))


def _tree(found: query.Query) -> Node:
    if isinstance(found, _LeafQuery):
        return found.node
    if isinstance(found, query.Not):
        return Not(_tree(found.query))
    kind = Or if isinstance(found, query.Or) else And
    return joined(kind, map(_tree, found.subqueries))
