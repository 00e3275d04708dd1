"""The passphrase of the archive: the sheet that sets it, and the page that asks for it."""
