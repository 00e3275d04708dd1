from __future__ import annotations

import hashlib

import pytest
from made_pictures import picture, png_bomb, turned
from pictured_pages import data_uri, page, percent_uri, words

from desktop_app.domain.blocks import BlockKind
from desktop_app.domain.inner_pictures import picture_of
from desktop_app.errors import UnreadableSource
from desktop_app.importing import pictures as bounds
from desktop_app.importing.html import HtmlImporter
from desktop_app.importing.importer import Source
from desktop_app.importing.markdown import MarkdownImporter

ONE, TWO = picture(), picture(400, 300, "JPEG", ((10, 200, 30), (250, 250, 10)))
ALMOST = "One picture of the article is damaged and was left out."


def html(body: str):
    [draft] = HtmlImporter().read(Source("page.html", page(body).encode()))
    return draft


def markdown(text: str):
    [draft] = MarkdownImporter().read(Source("text.md", text.encode()))
    return draft


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def shown(draft):
    """Return each picture with the words that follow it, its block's own included."""
    text, blocks = draft.text, draft.text.blocks
    found = []
    for index, block in enumerate(blocks):
        if one := picture_of(block):
            after = text.of(block) or next(
                (text.of(later) for later in blocks[index + 1 :] if text.of(later)), ""
            )
            found.append((one.sha256, (one.width, one.height), one.alt, after[:11].strip()))
    return found


def test_a_page_keeps_its_pictures_at_their_places():
    draft = html(
        words(1)
        + f"<p><img src='{data_uri(ONE)}' alt='The  quay'></p>"
        + words(2)
        + f'<figure><img src="{data_uri(TWO, "image/jpeg")}">'
        + "<figcaption>Lamps, seen from the mole</figcaption></figure>"
        + words(3)
    )
    assert shown(draft) == [
        (sha(ONE), (320, 200), "The quay", "Paragraph 2"),
        (sha(TWO), (400, 300), "", "Lamps, seen"),
    ]
    assert [block.kind for block in draft.text.blocks if picture_of(block)] == [
        BlockKind.IMAGE,
        BlockKind.CAPTION,
    ]
    assert draft.pictures == (ONE, TWO)
    assert draft.notices == ()


def test_pictures_change_no_letter_of_the_text():
    def body(one: str, two: str) -> str:
        return (
            f"{words(1)}<p>Before {one} and after it, on the same line of a long paragraph, the "
            f"harbour was as quiet as ever, people said.</p>{words(2)}<figure>{two}<figcaption>Seen"
            f" from the mole</figcaption></figure>{words(3)}{one}"
        )

    with_them = html(
        body(f"<img src='{data_uri(picture(640, 480))}'>", f"<img src={data_uri(TWO)}>")
    )
    without = html(body("", ""))
    assert with_them.text.sha256 == without.text.sha256
    assert len(with_them.pictures) == 2
    assert len(shown(with_them)) == 3


def test_a_picture_before_the_article_is_its_own_only_if_it_is_large():
    small, large = picture(120, 60), picture(640, 300)
    lead = f"<img src='{data_uri(large)}'><p>By Ada Cole</p>{words(1)}{words(2)}"
    assert [one[0] for one in shown(html(lead))] == [sha(large)]
    for one in (small, large):
        above = page(words(1) + words(2)).replace("<h1>", f"<img src='{data_uri(one)}'><h1>")
        [draft] = HtmlImporter().read(Source("page.html", above.encode()))
        assert draft.pictures == ()


def test_what_stands_outside_of_the_article_is_left_out_without_a_word():
    whole = page(words(1) + words(2)).replace(
        "<nav>", f"<nav><img src='{data_uri(picture(640, 300))}'>"
    )
    [draft] = HtmlImporter().read(Source("page.html", whole.encode()))
    assert draft.pictures == ()
    assert draft.notices == ()


def test_icons_and_trackers_are_left_out_without_a_word():
    dots = "".join(f"<img src='{data_uri(picture(size, size))}'>" for size in (1, 16, 31))
    draft = html(f"{words(1)}<p>{dots}</p>{words(2)}")
    assert draft.pictures == ()
    assert draft.notices == ()


@pytest.mark.parametrize("way", [data_uri, percent_uri])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_every_way_to_write_a_picture_into_an_address(way, quote):
    draft = html(f"{words(1)}<img alt=x src = {quote} {way(ONE)} {quote}>{words(2)}")
    assert draft.pictures == (ONE,)


@pytest.mark.parametrize(
    "written",
    [
        "<img src='quay.png' alt=Mole srcset='{one} 1x, {two} 2x'>",
        "<img src='data:image/gif;base64,R0lGODlhAQ==' alt=Mole srcset=\"{one}, {two} 2x\">",
        "<picture><source srcset='{one} 800w'><img src='quay.png' alt=Mole></picture>",
        "<picture><source srcset='a.webp'><source srcset={one}><img alt=Mole></picture>",
        "<picture><source srcset='{two}'><img src='{one}' alt=Mole></picture>",
    ],
)
def test_a_picture_in_several_sizes_is_the_first_one_that_is_in_the_file(written):
    written = written.format(one=data_uri(ONE), two=data_uri(TWO, "image/jpeg"))
    draft = html(f"{words(1)}{written}{words(2)}")
    assert shown(draft) == [(sha(ONE), (320, 200), "Mole", "Paragraph 2")]
    assert draft.pictures == (ONE,)
    assert draft.notices == ()


def test_pictures_in_the_cells_of_a_table_stand_behind_it():
    one, two = f"<img src='{data_uri(ONE)}' alt=Quay>", f"<img src='{data_uri(TWO)}'>"
    rows = (
        f"<tr><td>{one}Lamps</td><td>12</td></tr><tr><td>Ropes</td><td>{two}</td></tr>"
        f"<tr><td>Sails<noscript>{one}</noscript></td><td>7</td></tr>"
    )
    draft = html(f"{words(1)}<table>{rows}</table>{words(2)}{words(3)}")
    kinds = [block.kind for block in draft.text.blocks]
    at = kinds.index(BlockKind.TABLE)
    assert kinds[at + 1 : at + 3] == [BlockKind.IMAGE, BlockKind.IMAGE]
    assert draft.text.of(draft.text.blocks[at]) == "Lamps\t12\nRopes\nSails\t7"
    assert [each[0] for each in shown(draft)] == [sha(ONE), sha(TWO)]
    assert draft.pictures == (ONE, TWO)


def test_a_picture_broken_over_lines_and_without_padding():
    letters = data_uri(ONE).rstrip("=")
    wrapped = "\n".join(letters[at : at + 76] for at in range(0, len(letters), 76))
    draft = html(f'{words(1)}<img src="{wrapped}">{words(2)}')
    assert draft.pictures == (ONE,)


def test_one_picture_that_is_shown_twice_is_kept_once():
    again = f"<img src='{data_uri(ONE)}'>"
    draft = html(f"{words(1)}{again}{words(2)}{again}{words(3)}")
    assert draft.pictures == (ONE,)
    assert len(shown(draft)) == 2


def test_a_picture_is_as_large_as_it_is_seen():
    draft = html(f"{words(1)}<img src='{data_uri(turned(), 'image/jpeg')}'>{words(2)}")
    assert [size for _, size, _, _ in shown(draft)] == [(320, 200)]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (data_uri(ONE)[:-60] + "!" * 60, ALMOST),
        (data_uri(ONE[: len(ONE) // 2]), ALMOST),
        (data_uri(b"\x89PNG\r\n\x1a\n" + b"\0" * 100), ALMOST),
        (data_uri(b"<svg xmlns='http://www.w3.org/2000/svg'/>" * 3, "image/svg+xml"),
         "One picture of the article is no PNG, JPEG, GIF or WebP and was left out."),
        (data_uri(png_bomb(20_000, 20_000, 1)),
         "One picture of the article is too large and was left out."),
        (data_uri(picture(200, 200, "BMP")[:400], "image/bmp"),
         "One picture of the article is no PNG, JPEG, GIF or WebP and was left out."),
    ],
)  # fmt: skip
def test_a_picture_that_cannot_be_kept_is_said_and_the_article_comes_in(address, said):
    draft = html(f"{words(1)}<img src='{address}' alt='A quay'>{words(2)}")
    assert draft.pictures == ()
    assert draft.notices == (said,)
    assert "Paragraph 2" in draft.text.text
    assert all(picture_of(block) is None for block in draft.text.blocks)


def test_too_many_and_too_large_pictures_are_counted(monkeypatch):
    monkeypatch.setattr(bounds, "MOST", 2)
    many = "".join(f"<img src='{data_uri(picture(40 + n, 40))}'>{words(n)}" for n in range(1, 6))
    draft = html(words(0) + many)
    assert len(draft.pictures) == 2
    assert draft.notices == ("The article has 3 pictures more than are kept.",)
    monkeypatch.setattr(bounds, "MAX_BYTES", 500)
    monkeypatch.setattr(bounds, "MOST", 200)
    heavy = (
        f"{words(1)}<img src='{data_uri(b'x' * 600)}'><img src='{data_uri(b'y' * 2000)}'>{words(2)}"
    )
    assert html(heavy).notices == (
        "Of the pictures in the article 2 are too large and were left out.",
    )


@pytest.mark.usefixtures("unmeasured_here")
def test_a_thousand_times_the_same_picture_is_one():
    uri = data_uri(picture(40, 40))
    body = words(1) + f"<p><img src='{uri}'></p>" * 1000 + words(2)
    draft = html(body)
    assert len(shown(draft)) == 1000
    assert draft.pictures == (picture(40, 40),)


def test_an_address_in_the_words_stays_words():
    draft = html(f'{words(1)}<p>He wrote src="{data_uri(ONE)}" into it.</p>{words(2)}')
    assert ";lifted=" not in draft.text.text
    assert draft.pictures == ()


def test_a_page_of_nothing_but_pictures_holds_no_text():
    with pytest.raises(UnreadableSource):
        html(f"<img src='{data_uri(ONE)}'>")


def test_markdown_keeps_its_pictures_with_their_words():
    draft = markdown(
        f"# Lamps\n\nFirst words.\n\n![The quay]({data_uri(ONE)})\n\nMore words, and "
        f"![]({data_uri(TWO, 'image/jpeg')}) among them.\n\n"
        f'<p>Raw <img alt="Mole &amp; quay" src="{data_uri(ONE)}"></p>\n\nThe end.\n'
    )
    assert shown(draft) == [
        (sha(ONE), (320, 200), "", "The quay"),
        (sha(TWO), (400, 300), "", "Raw"),
        (sha(ONE), (320, 200), "Mole & quay", "Raw"),
    ]
    assert draft.pictures == (ONE, TWO)
    assert draft.text.text == (
        "First words.\n\nThe quay\n\nMore words, and among them.\n\nRaw\n\nThe end."
    )


def test_markdown_pictures_named_at_the_end_and_words_about_addresses():
    uri = data_uri(ONE)
    draft = markdown(f"Words ![quay][one] here.\n\n```\n![x]({uri})\n```\n\n[one]: <{uri}>\n")
    assert [each[0] for each in shown(draft)] == [sha(ONE)]
    assert f"![x]({uri})" in draft.text.text
    several = f'<img srcset="{uri} 1x, {uri} 2x">'
    assert several in markdown(f"Words.\n\n```\n{several}\n```\n").text.text


def test_a_picture_elsewhere_stays_its_words():
    draft = markdown("Words.\n\n![The quay](quay.png)\n\n![Mole](https://example.org/mole.png)\n")
    assert draft.text.text == "Words.\n\nThe quay\n\nMole"
    assert draft.pictures == ()
    assert html(f"{words(1)}<img src='quay.png' alt='The quay'>{words(2)}").pictures == ()


def test_a_caption_that_the_article_has_gets_its_picture_and_a_lost_one_describes_it():
    tall = picture(640, 300)
    long = "Four hundred people with lamps in their hands stood on the old quay until midnight."
    draft = html(
        f"<figure><img src='{data_uri(tall)}'><figcaption>{long}</figcaption></figure>"
        f"{words(1)}{words(2)}"
    )
    [(found, _, alt, _)] = shown(draft)
    assert found == sha(tall)
    assert long in (alt, *draft.text.text.split("\n\n"))


def test_a_caption_that_only_calls_keeps_its_picture():
    draft = html(
        f"{words(1)}<figure><img src='{data_uri(ONE)}'>"
        f"<figcaption>Photo by Ada Cole</figcaption></figure>{words(2)}"
    )
    assert "Ada Cole" not in draft.text.text
    [(found, _, alt, _)] = shown(draft)
    assert (found, alt) == (sha(ONE), "Photo by Ada Cole")


def test_addresses_that_end_nowhere_or_begin_oddly_are_words():
    uri = data_uri(ONE)
    for odd in (f'<img src="{uri}', f"<img src='data:image/png{uri[15:]}", "<img src='data:image/"):
        assert (
            html(f"{words(1)}{words(2)}").text.text in html(f"{words(1)}{words(2)}{odd}").text.text
        )
    unknown = "data:image/png;lifted=7,"
    assert html(f"{words(1)}<img src='{unknown}' alt=x>{words(2)}").pictures == ()
    assert unknown in markdown(f"Words about {unknown} here.\n").text.text


def test_base64_may_be_quoted_once_more():
    quoted = data_uri(ONE).replace("+", "%2B").replace("/", "%2F").replace("image%2F", "image/")
    assert html(f"{words(1)}<img src='{quoted}'>{words(2)}").pictures == (ONE,)
    entities = data_uri(ONE).replace("=", "&#61;")
    assert html(f"{words(1)}<img src='{entities}'>{words(2)}").pictures == (ONE,)


def test_pictures_that_are_too_many_together_are_counted(monkeypatch):
    monkeypatch.setattr(bounds, "MAX_ALL_PIXELS", 320 * 200 + 1)
    other = picture(64, 64)
    draft = html(
        f"{words(1)}<img src='{data_uri(ONE)}'>{words(2)}<img src='{data_uri(other)}'>{words(3)}"
    )
    assert draft.pictures == (ONE,)
    assert draft.notices == ("The article has one picture more than are kept.",)
    monkeypatch.setattr(bounds, "MAX_BYTES", 10)
    assert html(f"{words(1)}<img src='{data_uri(ONE)}'>{words(2)}").notices == (
        "One picture of the article is too large and was left out.",
    )
