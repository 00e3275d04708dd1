"""Every error this program raises on purpose.

GuardbookError                 something the user can be told about, in one sentence
  UnreadableSource             a file could not be read or understood by any importer
  UnreadablePage               a page of a PDF cannot be shown or read
  PasswordNeeded               a PDF opens only with its password
  QueryProblem                 the search cannot be carried out
  NotInArchive                 no article, annotation, case or tag has that name or number
  QuoteNotFound                the quoted words are not in the text
  QuoteAmbiguous               the quoted words are in the text more than once
  EditConflict                 the archive no longer is as the edit expected it
  BadValue                     a value the user gave cannot be used
  ImportFailed                 an import cannot go on
  ExportFailed                 the output could not be written
  ArchiveProblem               the archive as a whole cannot be used as asked
    ArchiveMissing             there is no archive in that folder
    ArchiveInUse               another program writes to it
    ArchiveTooNew              it was written by a newer version
    ArchiveTooOld              it was written by an older version
    ArchiveDamaged             its files are not what they must be
    WrongKey                   the key or passphrase does not open it
      PassphraseNeeded         it opens with its passphrase or recovery key only
    StorageFull                the disk is full
      IndexFull                the disk of the search index is full
    ArchiveReadOnly            its folder cannot be written to

Anything else that escapes is a bug.
"""

from __future__ import annotations

from typing import Self


class GuardbookError(Exception):
    """Base of all expected errors; ``str(error)`` is one sentence, fit to show to the user."""

    exit_code = 1
    """What the command line exits with."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint
        """What the user may do about it; empty when there is nothing to do."""


class UnreadableSource(GuardbookError):
    """A file could not be read, or no importer understands it."""


class UnreadablePage(GuardbookError):
    """A page of a PDF cannot be shown or read; its other pages may be."""


class PasswordNeeded(GuardbookError):
    """A PDF opens only with its password; ``wrong`` says whether one was given."""

    exit_code = 12

    def __init__(self, sentence: str, hint: str = "", *, wrong: bool = False) -> None:
        super().__init__(sentence, hint)
        self.wrong = wrong

    @classmethod
    def of_pdf(cls, *, wrong: bool) -> Self:
        """Return the error for a PDF that is locked."""
        if wrong:
            sentence = "The password does not open the PDF."
            return cls(sentence, "Type it as the sender wrote it.", wrong=True)
        return cls("The PDF is protected by a password.", "Ask its sender for it.")


class QueryProblem(GuardbookError):
    """The search cannot be carried out."""


class NotInArchive(GuardbookError):
    """No article, annotation, case or tag has that name or number."""


class QuoteNotFound(GuardbookError):
    """The quoted words are not in the text."""


class QuoteAmbiguous(GuardbookError):
    """The quoted words are in the text more than once; ``count`` says how often."""

    def __init__(self, sentence: str, hint: str = "", *, count: int = 2) -> None:
        super().__init__(sentence, hint)
        self.count = count


class EditConflict(GuardbookError):
    """The archive no longer is as the edit expected it; nothing was changed."""


class BadValue(GuardbookError):
    """A value that the user gave cannot be used."""

    exit_code = 2


class ImportFailed(GuardbookError):
    """An import cannot go on; what it brought before is safe."""


class ExportFailed(GuardbookError):
    """The output could not be written; what stood at the target before is untouched."""


class ArchiveProblem(GuardbookError):
    """The archive as a whole cannot be used as asked."""


class ArchiveMissing(ArchiveProblem):
    """There is no archive in that folder."""

    exit_code = 10


class ArchiveInUse(ArchiveProblem):
    """Another program writes to this archive."""

    exit_code = 11


class ArchiveTooNew(ArchiveProblem):
    """The archive was written by a newer version of the program."""


class ArchiveTooOld(ArchiveProblem):
    """An older version of the program wrote it; it must be opened for writing once."""


class ArchiveDamaged(ArchiveProblem):
    """The archive's files are not what they must be."""


class WrongKey(ArchiveProblem):
    """The key or passphrase does not open the archive."""

    exit_code = 12


class PassphraseNeeded(WrongKey):
    """The archive opens only with what somebody types.

    Attributes:
        wrong: something was tried, and did not open it.
        passphrase: the archive has a passphrase.
        recovery: it has a recovery key.
        silent: this computer may have a key of its own, but could not read it.
    """

    def __init__(
        self,
        sentence: str,
        hint: str = "",
        *,
        wrong: bool = False,
        passphrase: bool = True,
        recovery: bool = False,
        silent: bool = False,
    ) -> None:
        super().__init__(sentence, hint)
        self.wrong, self.passphrase, self.recovery = wrong, passphrase, recovery
        self.silent = silent


class StorageFull(ArchiveProblem):
    """The disk is full; what was acknowledged before is safe."""


class IndexFull(StorageFull):
    """The disk of the search index is full; ``moved`` says whether some changes were taken in."""

    def __init__(self, sentence: str, hint: str = "", *, moved: bool = False) -> None:
        super().__init__(sentence, hint)
        self.moved = moved


class ArchiveReadOnly(ArchiveProblem):
    """The archive's folder cannot be written to."""
