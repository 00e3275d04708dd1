"""Guardbook: a desktop archive for journalists. Works offline, encrypts what it keeps."""

from __future__ import annotations

__version__ = "0.1.0"
