from __future__ import annotations

import pytest

from desktop_app.domain.blocks import Block, BlockKind, Part, build
from desktop_app.domain.inner_pictures import Picture, alt_of, blobs_of, kind_of, picture_of

ONE, TWO = "a" * 64, "b" * 64


def block(*attributes: tuple[str, str]) -> Block:
    return Block(BlockKind.IMAGE, 0, 0, 0, attributes)


def test_a_picture_comes_back_from_its_block():
    shown = Picture(ONE, 640, 400, " A\n quay ")
    assert picture_of(block(*shown.attributes())) == Picture(ONE, 640, 400, "A quay")
    assert picture_of(block(*Picture(ONE, 1, 1).attributes())) == Picture(ONE, 1, 1)
    assert len(picture_of(block(*Picture(ONE, 1, 1, "x" * 5000).attributes())).alt) == 1000


@pytest.mark.parametrize(
    "attributes",
    [
        (),
        (("blob", ONE),),
        (("blob", "../secret"), ("size", "1 1")),
        (("blob", ONE.upper()), ("size", "1 1")),
        (("blob", ONE), ("size", "0 10")),
        (("blob", ONE), ("size", "10")),
        (("blob", ONE), ("size", "999999 1")),
        (("size", "1 1"),),
    ],
)
def test_what_strangers_say_of_a_picture_is_not_believed(attributes):
    assert picture_of(block(*attributes)) is None


def test_pictures_are_named_once_and_in_order():
    blocks = [block(("blob", TWO)), block(), block(("blob", ONE)), block(("blob", TWO))]
    assert blobs_of(blocks) == (TWO, ONE)


def test_a_picture_without_description_is_described_by_its_caption():
    attributes = Picture(ONE, 9, 9).attributes()
    text = build([Part("Seen from\nthe mole", BlockKind.CAPTION, attributes=attributes)])
    assert alt_of(text, text.blocks[0]) == "Seen from the mole"
    named = build([Part("Caption", attributes=Picture(ONE, 9, 9, "A quay").attributes())])
    assert alt_of(named, named.blocks[0]) == "A quay"
    assert alt_of(build([Part("x")]), build([Part("x")]).blocks[0]) == "x"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n..", ("png", "image/png")),
        (b"\xff\xd8\xff\xe0", ("jpg", "image/jpeg")),
        (b"GIF89a", ("gif", "image/gif")),
        (b"RIFF....WEBP", ("webp", "image/webp")),
        (b"%PDF-1.7", ("", "")),
        (b"", ("", "")),
    ],
)
def test_the_kind_of_a_picture_is_told_by_how_it_begins(data, kind):
    assert kind_of(data) == kind
