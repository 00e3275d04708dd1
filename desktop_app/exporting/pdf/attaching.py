"""Files within a PDF (ISO 32000-1, 7.11.4), byte for byte."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.exporting.pdf.emit.annotations import pdf_date


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to be put into a PDF: its name there, its bytes, their type, and what it is.

    ``source`` says that the PDF was made from it.
    """

    name: str
    data: bytes
    mime: str
    about: str
    source: bool = False


def with_files(data: bytes, files: Sequence[Attached], moment: dt.datetime) -> bytes:
    """Return a PDF of ours with files in it; the same ones give the same bytes.

    Args:
        data: the PDF.
        files: in order, each with a name of its own.
        moment: what is written as the day on which they were made.
    """
    if not files:
        return data
    # Loaded for files only: most PDFs have none.
    import pikepdf
    from pikepdf import Array, Name

    from desktop_app.exporting.pdf.emit.saving import saved

    date = str(pdf_date(moment))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        members = Array()
        for file in files:
            spec = pikepdf.AttachedFileSpec(
                pdf,
                file.data,
                filename=file.name,
                description=file.about,
                mime_type=file.mime,
                creation_date=date,
                mod_date=date,
                relationship=Name.Source if file.source else Name.Supplement,
            )
            pdf.attachments[file.name] = spec
            members.append(spec.obj)
        pdf.Root.AF = members
        return saved(pdf)
