"""Words glued to a name by a lost blank ("Navalnyheld"), as news sites and feeds leave them.

Conservative on purpose: a false cut would let a word be found where it does not stand. The
name must stand by itself in the same article and never in small letters; the glued word must not
be commoner than the name; what follows must not be an ending (Iran-ians, Thai-land, John-son).
"""

from __future__ import annotations

from collections import Counter

MIN_HEAD = 4
MIN_TAIL = 3
_RAREST = 2
"""A word that stands more often in an article is no slip."""


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


_VOWELS = frozenset("aeiouyáàâäãåéèêëíìîïóòôöõøúùûüý")
# After a vowel nearly every rest is an ending (Iran-ians, Egypt-ologists, Afghan-istan); these
# are the words that really stand behind a name in the news.
_WORDS = _split(
    "able about above accepted according accused across acted added address addressed admitted "
    "advised after again against aged agreed aimed allegedly allowed almost along already also "
    "although always among and announced another answered any appealed appeared apparently "
    "appointed approved are argued army around arrest arrested arrived article asked asserted "
    "assured attacked attempted attended attorney authorities avoided award awarded away each "
    "earlier early earned east eight either elected election elections else emerged emphasised "
    "emphasized ended enjoyed ensured entered equally escaped established estimated even "
    "eventually ever every exactly except expected explained expressed eyed ice identified "
    "ignored image immediately implied imposed improved include included including increased "
    "indeed indicated informed initially injured inside insisted instead intended interviewed "
    "into introduced investigated invited invoked involved isn issue issued its itself observed "
    "obtained occurred off offered office official officials often old once one only opened "
    "operated opposed ordered organised organized other others ought our out outlined outside "
    "over owned under underwent unless until unveiled unwilling urged use used user users uses "
    "usually yesterday yet you young your "
    "aber alle als auch auf aus eine einen einer erklärt erklärte erst unter und über ihr ihre "
    "alors après aussi aux avait avant avec elle elles encore entre est était ils une "
    "ahora ante antes aunque aún ella era eran esta está están este unos una "
    "altri anche ancora aveva era essere una uno ainda após até entre então estava uma"
)
_ENDINGS = _split(
    # inflection and derivation
    "less like wise ward wards ship hood ness dom ment ments ful fully phobe phobes phobia phobic "
    "phile philia mania logy logist logists heit keit lich liche lichen tum sche schen scher "
    "tion tions cracy crat crats gers kers lers ners ters ster sters "
    # names of people and places
    "son sson sen sburg sberg sdorf sville sborough man men mann stein berg burg burgh bury "
    "land lands town ton ville shire ford "
    "field wood well worth stan grad gorod pur pura polis ham chester dale gate hill house "
    "ska ski sky skiy skij skaya skaja vich vic ylvania slav slava mir dottir sdottir dze shvili "
    "nia tie die bie lie mie vie zie ney ley lee "
    # words that make compounds with names
    "leaks wide palooza verse com net org"
)
_COMMON = _split(
    "this that they them then than there these those their when where what which while with from "
    "over under some other every each more most many much after before since until about above "
    "into only also here have having been being were will would could should must news mean back "
    "home down upon your ours mine very such both none next last first once never ever even just "
    "like make work part time year week well good high long great under inter super anti counter "
    "micro multi tele trans ultra auto hyper mini mega meta post pre semi"
)


def cuts(counts: Counter[str]) -> dict[str, int]:
    """Return where to cut the glued words of one article.

    Args:
        counts: how often each word, as it is written, stands in the article.

    Returns:
        The glued words, and after how many code points each name ends.
    """
    names = {word for word in counts if len(word) >= MIN_HEAD and _is_name(word, counts)}
    found = {}
    for word, count in counts.items():
        if len(word) < MIN_HEAD + MIN_TAIL or count > _RAREST or not word[0].isupper():
            continue
        cut = _cut(word, count, names, counts)
        if cut:
            found[word] = cut
    return found


def heads(word: str) -> list[str]:
    """Return the names that a word may be glued to; the article it stands in says if it is."""
    ends = range(MIN_HEAD, len(word) - MIN_TAIL + 1)
    if not ends or not word[0].isupper():
        return []
    if word[1:].islower() and word.isalpha():
        # What ``_is_word`` asks of each tail, all at once.
        return [
            word[:cut]
            for cut in ends
            if (word[cut] not in _VOWELS and word[cut:] not in _ENDINGS) or word[cut:] in _WORDS
        ]
    return [word[:cut] for cut in ends if _is_word(word[cut:])]


def _is_name(word: str, counts: Counter[str]) -> bool:
    lower = word.lower()
    return (
        word[0].isupper()
        and word.isalpha()
        and not word.isupper()
        and lower not in counts
        and lower not in _COMMON
    )


def _cut(word: str, count: int, names: set[str], counts: Counter[str]) -> int:
    """Return where the longest name ends that the word begins with, 0 if it is not glued."""
    if word.lower() in counts:
        return 0
    for cut in range(len(word) - MIN_TAIL, MIN_HEAD - 1, -1):
        head, tail = word[:cut], word[cut:]
        if head not in names:
            continue
        return cut if counts[head] >= count and _is_word(tail) else 0
    return 0


def _is_word(tail: str) -> bool:
    """Whether the rest can be a word of its own; a capital letter says that it is."""
    if not tail.isalpha() or not tail[1:].islower():
        return False
    if tail[0].isupper() or tail in _WORDS:
        return True
    return tail[0] not in _VOWELS and tail not in _ENDINGS
