"""What the file says about itself: title, language, date; and nothing about who made it."""

from __future__ import annotations

import datetime as dt
from html import escape

from desktop_app.domain.dates import to_iso
from desktop_app.exporting.pdf.emit.annotations import pdf_date
from desktop_app.exporting.pdf.emit.objects import Dictionary, File, Name, String
from desktop_app.exporting.pdf.layout.page import Laid

PRODUCER = "Guardbook"


def write(pdf: File, laid: Laid, exported_at: dt.datetime) -> None:
    """Write the document information dictionary, the XMP packet and the catalogue's entries."""
    date = pdf_date(exported_at)
    pdf.info.Title = String(laid.title)
    pdf.info.Producer = String(PRODUCER)
    pdf.info.CreationDate = date
    pdf.info.ModDate = date
    if laid.author:
        pdf.info.Author = String(laid.author)
    if laid.subject:
        pdf.info.Subject = String(laid.subject)
    packet = pdf.make_stream(xmp(laid, to_iso(exported_at)).encode("utf-8"))
    packet.Type = Name.Metadata
    packet.Subtype = Name.XML
    pdf.root.Metadata = packet
    if laid.language:
        pdf.root.Lang = String(laid.language)
    pdf.root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _xml(text: str) -> str:
    return escape(text, quote=False)


def xmp(laid: Laid, date: str) -> str:
    """Return the XMP packet (ISO 16684-1)."""
    title = f'<rdf:Alt><rdf:li xml:lang="x-default">{_xml(laid.title)}</rdf:li></rdf:Alt>'
    lines = [
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        '<rdf:Description rdf:about=""',
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
        "<dc:format>application/pdf</dc:format>",
        f"<dc:title>{title}</dc:title>",
    ]
    if laid.author:
        lines.append(
            f"<dc:creator><rdf:Seq><rdf:li>{_xml(laid.author)}</rdf:li></rdf:Seq></dc:creator>"
        )
    if laid.language:
        lines.append(
            f"<dc:language><rdf:Bag><rdf:li>{_xml(laid.language)}</rdf:li></rdf:Bag></dc:language>"
        )
    lines += [
        f"<xmp:CreateDate>{date}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{date}</xmp:ModifyDate>",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
        "</rdf:Description>",
        "</rdf:RDF>",
        "</x:xmpmeta>",
        '<?xpacket end="r"?>',
    ]
    return "\n".join(lines)
