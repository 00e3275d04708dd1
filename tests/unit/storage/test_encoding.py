"""What is written into columns as JSON is the one text that stands for a value."""

from __future__ import annotations

import json

from desktop_app.domain.blocks import Block, BlockKind
from desktop_app.storage.encoding import blocks_from_json, blocks_to_json, to_json


def test_blocks_are_the_one_json_text_that_stands_for_them() -> None:
    blocks = [Block(kind, 3 * at, 3 * at + 2, at % 4) for at, kind in enumerate(BlockKind)]
    link = ("link", '12 20 https://example.org/"ж"')
    blocks.append(Block(BlockKind.LIST_ITEM, 40, 90, 1, (("marker", "3."), link)))
    text = blocks_to_json(blocks)
    assert text == to_json(json.loads(text))
    assert blocks_from_json(text) == tuple(blocks)
    assert json.loads(text)[-1] == ["list item", 40, 90, 1, [["marker", "3."], list(link)]]


def test_no_blocks_are_an_empty_list() -> None:
    assert blocks_to_json([]) == "[]"
    assert blocks_from_json("[]") == ()
