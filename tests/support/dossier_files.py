"""What stands in the case that tests make dossiers of."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from small_pdf import Sheet, locked_pdf, make, saved, small_pdf

from desktop_app.exporting.exporter import ExportReport

NOW = dt.datetime(2026, 11, 28, 9, tzinfo=dt.UTC)
AUTHOR = "Nadia Quill"
STRANGER = "Otto Marginal"
TITLE = "The third quay"
TEXT = (
    "---\ntitle: Harbour closed\ndate: 2021-02-14\n---\n\n"
    "The third quay was closed on Monday. Nobody was told why.\n\n"
    "A crane stood still for days, and the ferry stopped."
)


def minutes() -> bytes:
    """Return a PDF with a stranger's note, labels, a bookmark, a link, a script and files in it."""
    turned = Sheet([(72, 700, 12, "The minutes were signed at noon.")], rotation=90)
    foot = Sheet([(72, 700, 12, "Page two."), (430, 22, 12, "words in the lower corner")])
    pdf = make([turned, foot])
    first, second = (page.obj for page in pdf.pages)
    first.CropBox = Array([10, 20, 602, 782])
    first.Annots = Array(
        [
            pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot, Subtype=Name.Text, Rect=Array([90, 90, 108, 108]),
                    Contents=String("seen"), T=String(STRANGER), NM=String("theirs"),
                )
            ),
            pdf.make_indirect(
                Dictionary(
                    Type=Name.Annot, Subtype=Name.Link, Rect=Array([72, 690, 200, 712]),
                    Dest=String("two"), Border=Array([0, 0, 0]),
                )
            ),
        ]
    )  # fmt: skip
    first.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))
    goal = Array([second, Name.XYZ, 0, 700, 0])
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("two"), goal])))
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r, St=4)]))
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Second sheet", 1))
    pdf.attachments["ledger.csv"] = b"ledger"
    pinned = Dictionary(
        Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([90, 60, 108, 78]),
        Contents=String("pinned"), FS=pdf.attachments["ledger.csv"].obj,
    )  # fmt: skip
    first.Annots.append(pdf.make_indirect(pinned))
    return saved(pdf)


FILES = {
    "harbour.md": TEXT.encode(),
    "judge.txt": "Суд в Меррине\n\nТрое судей сидели молча.".encode(),
    "minutes.pdf": minutes(),
    "locked.pdf": locked_pdf("tide", ["Nobody may read this without a word."]),
    "list.pdf": small_pdf(["Names were listed here."]),
}


@dataclass(frozen=True)
class Made:
    """A dossier: where it lies, its bytes, and what was said of it."""

    path: Path
    data: bytes
    report: ExportReport
