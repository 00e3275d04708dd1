"""The archive's doors for the ways to open it: each may take a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.archive.core import Core

if TYPE_CHECKING:
    from desktop_app.vault.passphrases import Ways


class Guarding(Core):
    """What opens the archive; only its key file is written, under its lock."""

    def ways_in(self) -> Ways:
        """Return what opens this archive; may ask the system's keyring."""
        from desktop_app.vault.passphrases import ways_in

        return ways_in(self.folder, self._opened.devices)

    def lockable(self) -> Ways | None:
        """Return what opens the archive if it can be locked, None if this computer opens it.

        The keyring is asked only where somebody could type something instead.
        """
        from desktop_app.vault.passphrases import lockable

        return lockable(self.folder, self._opened.devices)

    def set_passphrase(self, new: str, *, current: str | None = None, ask_here: bool) -> None:
        """Let a passphrase open the archive; see ``passphrases.set_passphrase``."""
        from desktop_app.vault.passphrases import set_passphrase

        self._require_writable()
        set_passphrase(self.folder, self._opened.devices, new, current=current, ask_here=ask_here)

    def remove_passphrase(self, *, current: str | None = None) -> None:
        """Let no passphrase open the archive, but this computer; see ``passphrases``."""
        from desktop_app.vault.passphrases import remove_passphrase

        self._require_writable()
        remove_passphrase(self.folder, self._opened.devices, current=current)

    def make_recovery_key(self, current: str | None = None) -> str:
        """Let a new recovery key open the archive and return it, to be shown once.

        See ``passphrases.make_recovery_key``.
        """
        from desktop_app.vault.passphrases import make_recovery_key

        self._require_writable()
        return make_recovery_key(self.folder, self._opened.devices, current=current)

    def remove_recovery_key(self, current: str | None = None) -> None:
        """Let no recovery key open the archive any more; see ``passphrases``."""
        from desktop_app.vault.passphrases import remove_recovery_key

        self._require_writable()
        remove_recovery_key(self.folder, self._opened.devices, current=current)

    def opens_with(self, typed: str) -> bool:
        """Whether words are the passphrase or the recovery key of this archive."""
        from desktop_app.vault.passphrases import opens_with

        return opens_with(self.folder, typed)

    def database_key(self) -> str:
        """Return the database's key, 64 hexadecimal digits; whoever has it reads everything."""
        return self._opened.subkeys.database.hex()
