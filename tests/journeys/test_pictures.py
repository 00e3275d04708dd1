"""Pictures inside a saved page, from the command line: taken in, set, verified, handed on."""

from __future__ import annotations

import io

import pypdf
from made_pictures import BLUE, RED, picture
from pictured_pages import data_uri, page, words
from PIL import Image

GREEN, WHITE = (10, 200, 30), (250, 250, 250)


def test_a_page_with_pictures_becomes_a_pdf_with_them_and_an_equal_archive(guardbook, tmp_path):
    one, two = picture(640, 400), picture(500, 300, "WEBP", (GREEN, WHITE), lossless=True)
    body = (
        f"{words(1)}<img src='{data_uri(one)}' alt='A quay'>"
        + "".join(map(words, range(2, 14)))
        + f"<figure><img src='{data_uri(two, 'image/webp')}'>"
        + f"<figcaption>Seen from the mole</figcaption></figure>{words(14)}"
        + f"<img src='data:image/png;base64,{'A' * 200}'>{words(15)}"
    )
    (tmp_path / "lamps.html").write_text(page(body), encoding="utf-8")
    [item] = guardbook("import", tmp_path / "lamps.html", "--json").json()["items"]
    assert (item["state"], item["article"]) == ("done", 1)
    assert item["message"] == "One picture of the article is damaged and was left out."

    assert guardbook("export", "pdf", "1", "--anonymous", "-o", tmp_path / "out.pdf").code == 0
    pages = pypdf.PdfReader(tmp_path / "out.pdf").pages
    found = [
        (number, Image.open(io.BytesIO(each.data)).convert("RGB"))
        for number, sheet in enumerate(pages)
        for each in sheet.images
        if f"/{each.name.split('.')[0]} Do" in sheet.get_contents().get_data().decode("latin-1")
    ]
    assert [number for number, _ in found] == [0, 1]
    corners = [(each.size, each.getpixel((3, 3)), each.getpixel((3, 250))) for _, each in found]
    assert corners == [((640, 400), RED, BLUE), ((500, 300), GREEN, WHITE)]
    assert "Seen from the mole" in pages[1].extract_text()

    verified = guardbook("verify", "--json")
    assert verified.code == 0
    assert verified.json()["counts"]["pictures"] == 2

    assert guardbook("export", "folder", "--all", "-o", tmp_path / "package").code == 0
    second = ("--archive", tmp_path / "second")
    again = guardbook("import", tmp_path / "package", *second)
    assert again.code == 0, again.err
    one, two = (guardbook("show", "1", "--json", *where).json() for where in ((), second))
    assert one == two
    assert guardbook("verify", "--json", *second).json()["counts"]["pictures"] == 2
