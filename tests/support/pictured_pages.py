"""Saved web pages with pictures written into them."""

from __future__ import annotations

import base64
from urllib.parse import quote_from_bytes


def data_uri(data: bytes, mime: str = "image/png") -> str:
    """Return the address of a file that is written into the address."""
    return f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"


def percent_uri(data: bytes, mime: str = "image/png") -> str:
    """Return such an address without base64."""
    return f"data:{mime},{quote_from_bytes(data, safe='')}"


def page(body: str, title: str = "Lamps on the quay") -> str:
    """Return a web page with an article that every extractor finds."""
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title></head><body>"
        f"<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
        f"<article><h1>{title}</h1>{body}</article>"
        "<footer><p>Harbour Post</p></footer></body></html>"
    )


def words(number: int) -> str:
    """Return a paragraph that no extractor takes for anything else."""
    return (
        f"<p>Paragraph {number} tells how the lamps on the quay were lit on the evening of the "
        "fourteenth, who came with them, what the harbour master said, and why nobody had asked "
        "for a permit before the first ship was in sight.</p>"
    )
