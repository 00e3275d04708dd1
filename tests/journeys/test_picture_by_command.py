"""A photo from the command line: brought in, marked, handed over as a PDF, without its place."""

from __future__ import annotations

import io

import pypdf
from made_pictures import exif, quarters, saved

PLACE = {1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 36.0)}


def test_a_photo_is_marked_and_handed_over_as_a_pdf(guardbook, tmp_path):
    fields = {0x010E: "Crowds at the ferry.", 0x013B: "Anna Beck", 0x8825: PLACE}
    photo = saved(quarters(800, 600), "JPEG", exif=exif(fields, {0x9003: "2021:02:14 18:30:05"}))
    (tmp_path / "old_harbour.jpg").write_bytes(photo)
    [item] = guardbook("import", tmp_path / "old_harbour.jpg", "--json").json()["items"]
    article = str(item["article"])

    [hit] = guardbook("search", "ferry kind:image", "--json").json()["hits"]
    assert (hit["id"], hit["title"]) == (item["article"], "old harbour")
    shown = guardbook("show", article, "--json").json()
    assert (shown["byline"], shown["published"], shown["kind"]) == (
        "Anna Beck",
        "2021-02-14",
        "image",
    )
    assert shown["provenance"]["published"] == {"how": "guessed", "by": "image 1, EXIF"}

    marked = guardbook(
        "annotate", article, "--area", "100,60,200,100", "--note", "Who is that?", "--json"
    )
    assert marked.json()["locator"] == "p. 1, area"
    assert guardbook("note", article, "The gate.", "--at", "400,300").code == 0
    made = guardbook("show", article, "--json").json()["annotations"]
    area, note = sorted(made, key=lambda one: one["kind"])
    assert area["region"] == {"page": 1, "boxes": [[100, 60, 300, 160]]}
    assert note["region"] == {"page": 1, "boxes": [[400, 300, 400, 300]]}
    missed = guardbook("annotate", article, "--area", "700,0,200,100")
    assert missed.code == 2
    assert "800 wide and 600 high" in missed.err

    out = tmp_path / "out.pdf"
    assert guardbook("export", "pdf", article, "-o", out, "--anonymous").code == 0
    data = out.read_bytes()
    [page] = pypdf.PdfReader(io.BytesIO(data)).pages
    found = [one.get_object() for one in page["/Annots"]]
    assert {(one["/Subtype"], one["/Contents"]) for one in found if "/Contents" in one} == {
        ("/Square", "Who is that?"),
        ("/Text", "The gate."),
    }
    assert b"\xff\xd8" in data
    assert b"Exif" not in data
    assert guardbook("verify").code == 0
    saved_original = tmp_path / "back.jpg"
    assert guardbook("original", article, "-o", saved_original).code == 0
    assert saved_original.read_bytes() == photo
