"""Copies of encrypted files that are damaged are as protected as the files were."""

from __future__ import annotations

import io

import pikepdf
import pytest
from small_pdf import locked_pdf, make, saved, set_lines

from desktop_app.exporting.pdf.update import document
from desktop_app.exporting.pdf.update.ciphers import cipher_of
from desktop_app.exporting.pdf.update.errors import Damaged, Exposed
from desktop_app.exporting.pdf.update.values import Way

LINES = ["The quay was quiet."]
FORBIDS = pikepdf.Permissions(extract=False, print_highres=False)
METHODS = {
    "rc4": {"R": 3, "aes": False, "metadata": False},
    "aes": {"R": 4, "aes": True},
    "aes-256": {"R": 6, "aes": True},
}


def damaged(password, method):
    encryption = pikepdf.Encryption(user=password, owner="own", allow=FORBIDS, **METHODS[method])
    data = saved(make([set_lines(LINES)]), encryption=encryption)
    return data.replace(b"startxref", b"startxerf")


def opens(data, password):
    try:
        with pikepdf.open(io.BytesIO(data), password=password) as pdf:
            return pdf.is_encrypted
    except pikepdf.PasswordError:
        return False


@pytest.mark.parametrize("password", ["", "tide"])
@pytest.mark.parametrize("method", METHODS)
def test_the_copy_opens_with_the_same_passwords_and_forbids_the_same(
    method, password, five, annotate, found, checked
):
    updated, out = annotate(damaged(password, method), *five, password=password)
    assert updated.way is Way.REPAIRED
    assert [opens(out, one) for one in (password, "own", "ebb")] == [True, True, False]
    with pikepdf.open(io.BytesIO(out), password=password) as pdf:
        assert METHODS[method]["R"] == pdf.encryption.R
        assert not pdf.allow.extract
        assert not pdf.allow.print_highres
        assert pdf.allow.print_lowres
    page = found(out, password)[0]
    assert [one["/NM"] for one in page] == ["a", "b", "c", "d", "e"]
    assert page[0]["/Contents"] == "Кто?"
    checked(out, f"--password={password}")
    assert b"quay was quiet" not in out


def test_a_method_that_is_not_known_is_replaced_by_a_known_one(five, annotate, monkeypatch):
    def known(pdf):
        if pdf.is_encrypted and pdf.encryption.R < 6:
            raise Damaged
        return cipher_of(pdf)

    monkeypatch.setattr(document, "cipher_of", known)
    updated, out = annotate(damaged("tide", "aes"), *five, password="tide")
    assert updated.way is Way.REPAIRED
    assert [opens(out, one) for one in ("tide", "own", "")] == [True, False, False]
    with pikepdf.open(io.BytesIO(out), password="tide") as pdf:
        assert pdf.encryption.R == 6
        assert not pdf.allow.extract


def test_what_cannot_be_kept_protected_is_refused(five, annotate, monkeypatch):
    def unknown(pdf):
        if pdf.is_encrypted:
            raise Damaged

    monkeypatch.setattr(document, "cipher_of", unknown)
    for password in ("", "tide"):
        with pytest.raises(Exposed):
            annotate(locked_pdf(password, LINES), *five, password=password)


def test_a_copy_that_lost_its_encryption_is_not_handed_out(five, annotate, monkeypatch):
    real = document._copy
    monkeypatch.setattr(document, "_copy", lambda pdf, _: real(pdf, False))
    with pytest.raises(Exposed):
        annotate(damaged("", "aes-256"), *five)
