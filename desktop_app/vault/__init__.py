"""Keys, sealed files, and the lock on an archive's folder.

keys       opens an archive: the keys that follow from its master key
keyfile    the form of keys.json, and how a change in it shows
slots      how one slot of that file wraps the master key
passphrases
           sets and removes what people type to open an archive
recovery_codes
           how a recovery key is written down and read back
keyring    where this computer keeps its own keys: the system's keyring, or a file
sealed     authenticated encryption of whole files, and keyed hashes
chunked    the same for large files that are read in part
files      writing a file wholly or not at all
hexadecimal
           how ids and keys are written
lock       one writer at a time
"""

from __future__ import annotations
