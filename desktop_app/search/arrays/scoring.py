"""How well articles fit what is searched for (BM25F).

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.counting import Counted
from desktop_app.search.arrays.snapshot import K1, Snapshot
from desktop_app.search.schema import BOOSTS
from desktop_app.search.tree import Joined, Leaf, Node


def is_ranked(node: Node) -> bool:
    """Whether articles are found by words, so that some fit better than others."""
    if isinstance(node, Joined):
        return any(map(is_ranked, node.parts))
    return isinstance(node, Leaf)


def weights(
    snapshot: Snapshot,
    field: str,
    counted: Counted,
    found: NDArray[np.intp] | None = None,
    number: int = 0,
) -> NDArray[np.float32]:
    """Return the scores of some articles, or of all for which there is a count.

    ``number`` is for how many articles the words weigh, 0 for those in which they stand.
    """
    norms = snapshot.norms(field)
    if found is None:
        counts = counted.counts.astype(np.float32, copy=False)
        scores = norms + counts
    else:
        some = counted.counts if found is counted.slots else counted.at(found)
        counts = some.astype(np.float32, copy=False)
        scores = norms.take(found)
        scores += counts
    np.divide(counts, scores, out=scores)
    idf = math.log(len(snapshot) / ((number or counted.number) + 1)) + 1
    scores *= np.float32(BOOSTS[field] * idf * (K1 + 1))
    return scores
