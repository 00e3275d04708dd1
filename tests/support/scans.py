"""Scans that are made on the spot: pages as pictures, without a letter of text."""

from __future__ import annotations

import io

import pypdfium2
from pikepdf import Dictionary, Name
from small_pdf import Sheet, make, saved


def scanned(data: bytes, *, dots: int = 150, turned: int = 0) -> bytes:
    """Return a PDF as somebody would scan it who printed it.

    Args:
        data: a PDF.
        dots: how many to an inch.
        turned: degrees by which the pages lay in the scanner, which says so.
    """
    made = pypdfium2.PdfDocument.new()
    with pypdfium2.PdfDocument(data) as source:
        for page in source:
            picture = page.render(scale=dots / 72, grayscale=True, rotation=-turned % 360)
            width, height = picture.width * 72 / dots, picture.height * 72 / dots
            sheet = made.new_page(width, height)
            image = pypdfium2.PdfImage.new(made)
            image.set_bitmap(picture)
            image.set_matrix(pypdfium2.PdfMatrix().scale(width, height))
            sheet.insert_obj(image)
            sheet.gen_content()
            sheet.set_rotation(turned)
    out = io.BytesIO()
    made.save(out)
    made.close()
    return out.getvalue()


def pictured() -> bytes:
    """Return a PDF of three pages: one that is a picture, an empty one, and one with words."""
    pdf = make([Sheet(), Sheet(), Sheet([(72, 720, 12, "A page with words.")])])
    grey = pdf.make_stream(bytes(range(0, 256, 16)) * 16)
    grey.Type, grey.Subtype, grey.ColorSpace = Name.XObject, Name.Image, Name.DeviceGray
    grey.Width, grey.Height, grey.BitsPerComponent = 16, 16, 8
    pdf.pages[0].obj.Resources.XObject = Dictionary(P=grey)
    pdf.pages[0].obj.Contents = pdf.make_stream(b"q 200 0 0 200 100 400 cm /P Do Q")
    return saved(pdf)


def blank(*pages: str, height: int = 100) -> bytes:
    """Return a PDF of small pages, each with a line of words or with nothing."""
    box = (0, 0, 300, height)
    sheets = [Sheet([(20, 50, 12, words)] if words else [], box=box) for words in pages]
    return saved(make(sheets))


def tsv(*rows: tuple[int, int, int, int, str]) -> str:
    """Return words as Tesseract tells them: paragraph, line, left and top in pixels, and the word.

    Each letter is 10 pixels wide and 20 high.
    """
    heads = ["level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\t"
             "conf\ttext"]  # fmt: skip
    return "\n".join(
        heads
        + [
            f"5\t1\t1\t{paragraph}\t{line}\t{at}\t{left}\t{top}\t{10 * len(word)}\t20\t95.5\t{word}"
            for at, (paragraph, line, left, top, word) in enumerate(rows, 1)
        ]
    )
