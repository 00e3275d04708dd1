"""The process that builds segments, with hardly more memory than it needs to begin."""

from __future__ import annotations

import resource

from desktop_app.search.arrays import child

with open("/proc/self/statm") as stated:  # noqa: PTH123 - no file of ours
    _pages = int(stated.read().split()[0])
child.MEMORY = _pages * resource.getpagesize() + 60 * 1024**2

if __name__ == "__main__":
    child.main()
