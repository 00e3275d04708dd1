from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from made_pictures import RED, picture, png_bomb

from desktop_app.domain.inner_pictures import MadePicture, Pixels
from desktop_app.errors import ImportFailed
from desktop_app.importing.image import making_child as child
from desktop_app.importing.image import making_parcels as parcels
from desktop_app.importing.parcels import Junk
from desktop_app.importing.picture_maker import PictureMaker
from desktop_app.processes import frames

PNG = picture(64, 40)


@pytest.fixture(scope="module")
def session() -> Iterator[PictureMaker]:
    with PictureMaker() as made:
        yield made


def test_pictures_are_decoded_in_another_process(session):
    found = session.pixels(PNG, 32, 32)
    assert (found.width, found.height) == (32, 20)
    assert tuple(found.data[:4]) == (*RED, 255)
    assert session.for_print(PNG).mime == ""
    assert session.for_web(PNG).mime == "image/png"


def test_one_that_cannot_be_read_leaves_the_others_be(session):
    assert session.pixels(b"nothing", 9, 9) is None
    assert session.for_print(png_bomb(20_000, 20_000, 1)) is None
    assert session.for_web(PNG) is not None


def test_a_process_that_ended_is_replaced(session):
    session._child.kill()
    assert session.for_print(PNG) is None
    assert session.for_print(PNG) is not None


def test_a_closed_session_decodes_nothing():
    closed = PictureMaker()
    closed.close()
    with pytest.raises(ImportFailed, match="were closed"):
        closed.pixels(PNG, 9, 9)


def test_a_process_that_cannot_be_started_is_said():
    broken = PictureMaker(module="desktop_app.nowhere")
    with broken, pytest.raises(ImportFailed, match="could not be started"):
        broken.for_web(PNG)


def served(*requests: tuple[bytes, bytes]) -> list[tuple[bytes, bytes]]:
    asked, answers = io.BytesIO(), io.BytesIO()
    for request in requests:
        frames.send(asked, *request)
    asked.seek(0)
    child.serve(asked, answers, 20)
    answers.seek(0)
    found = []
    while (frame := frames.receive(answers)) is not None:
        found.append(frame)
    return found


def test_the_process_answers_one_request_after_the_other(monkeypatch):
    monkeypatch.setattr(child.limits, "allow_seconds", lambda _: None)
    ask = (parcels.REQUEST, parcels.pack_request(parcels.PIXELS, 8, 8))
    kinds = [kind for kind, _ in served(ask, (parcels.DATA, PNG), ask, (parcels.DATA, b"no"))]
    assert kinds == [parcels.READY, parcels.ANSWER, parcels.BYTES, parcels.DONE, parcels.DAMAGED]

    def no_room(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(child, "answer", no_room)
    assert [kind for kind, _ in served(ask, (parcels.DATA, PNG), ask)][1:] == [parcels.HUGE]


def test_what_crosses_the_pipe_comes_out_the_same():
    pixels = Pixels(2, 1, b"abcdefgh")
    assert parcels.unpack_pixels(parcels.pack_pixels(pixels)) == pixels
    made = MadePicture("image/jpeg", 3, 4, b"data", b"", gray=True)
    assert parcels.unpack_made(parcels.pack_made(made)) == made


@pytest.mark.parametrize(
    "pieces",
    [
        [],
        [(parcels.ANSWER, b"[2, 1]")],
        [(parcels.ANSWER, b"[2, 1]"), (parcels.BYTES, b"short")],
        [(parcels.ANSWER, b"[0, 1]"), (parcels.BYTES, b"")],
        [(parcels.ANSWER, b"{}"), (parcels.BYTES, b"")],
        [(parcels.ANSWER, b"[1e400, 1]"), (parcels.BYTES, b"")],
    ],
)
def test_nothing_that_the_process_says_is_believed(pieces):
    with pytest.raises(Junk):
        parcels.unpack_pixels(pieces)
    with pytest.raises(Junk):
        parcels.unpack_made([*pieces, (parcels.BYTES, b"")])
    head = (parcels.ANSWER, b'["text/html", 1, 1, false]')
    with pytest.raises(Junk):
        parcels.unpack_made([head, (parcels.BYTES, b""), (parcels.BYTES, b"")])
