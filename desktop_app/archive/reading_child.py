"""The process that reads files, put together: the importers, and who tells languages apart.

Run by ``importing.worker`` as ``python -m desktop_app.archive.reading_child``.
"""

from __future__ import annotations

from desktop_app.importing.child import run
from desktop_app.search.language import detect


def main() -> None:
    """Serve the program that started this process."""
    run(detect)


if __name__ == "__main__":
    main()
