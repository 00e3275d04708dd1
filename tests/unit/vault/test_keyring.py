from __future__ import annotations

import stat
import threading
import time

import keyring
import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest

from desktop_app.errors import ArchiveProblem, ArchiveReadOnly, WrongKey
from desktop_app.vault import files as vault_files
from desktop_app.vault import keys
from desktop_app.vault.keyring import FileDeviceKeys, SystemDeviceKeys, device_keys

SLOT = "0123456789abcdef" * 2
OTHER = "f" * 32
KEY = bytes(range(32))


class Memory:
    """A keyring that works."""

    priority = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, name):
        return self.kept.get((service, name))

    def set_password(self, service, name, text):
        self.kept[service, name] = text

    def delete_password(self, service, name):
        del self.kept[service, name]


class Clinging(Memory):
    """A keyring that says yes and removes nothing."""

    def delete_password(self, service, name):
        pass


class Forgetful(Memory):
    """A keyring that says yes and keeps nothing."""

    def set_password(self, service, name, text):
        pass


class Locked(Memory):
    """A keyring whose user does not unlock it."""

    def get_password(self, service, name):
        raise keyring.errors.KeyringLocked

    set_password = get_password


class Hanging(Memory):
    """A keyring that answers only when the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.free = threading.Event()
        self.asked = 0

    def get_password(self, service, name):
        self.asked += 1
        self.free.wait()
        return super().get_password(service, name)


@pytest.fixture(autouse=True)
def _no_choice_from_outside(monkeypatch):
    monkeypatch.delenv("GUARDBOOK_KEYRING", raising=False)


@pytest.fixture
def use(monkeypatch):
    def choose(backend):
        monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
        return backend

    return choose


@pytest.fixture
def hanging(use):
    backend = use(Hanging())
    yield backend
    backend.free.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join()


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_key_in_a_file_comes_back(files):
    assert files.get(SLOT) is None
    files.put(SLOT, KEY)
    assert files.get(SLOT) == KEY
    assert files.get(OTHER) is None


def test_only_its_user_can_read_the_files(files, tmp_path):
    (tmp_path / "config" / "keys").mkdir(parents=True, mode=0o777)
    files.put(SLOT, KEY)
    assert mode(tmp_path / "config" / "keys") == 0o700
    assert mode(tmp_path / "config" / "keys" / SLOT) == 0o600
    assert [path.name for path in (tmp_path / "config" / "keys").iterdir()] == [SLOT]


def test_a_key_in_a_file_is_never_overwritten(files):
    files.put(SLOT, KEY)
    with pytest.raises(ArchiveProblem):
        files.put(SLOT, bytes(32))
    assert files.get(SLOT) == KEY


@pytest.mark.parametrize("content", [b"", b"00", b"\xff" * 64, b"z" * 64, b"0" * 66])
def test_a_damaged_file_is_named_and_not_overwritten(files, tmp_path, content):
    files.put(SLOT, KEY)
    path = tmp_path / "config" / "keys" / SLOT
    path.write_bytes(content)
    with pytest.raises(WrongKey):
        files.get(SLOT)
    with pytest.raises(ArchiveProblem):
        files.put(SLOT, KEY)
    assert path.read_bytes() == content


def test_a_file_that_cannot_be_read_is_not_a_missing_one(files, tmp_path):
    (tmp_path / "config" / "keys" / SLOT).mkdir(parents=True)
    with pytest.raises(WrongKey):
        files.get(SLOT)


@pytest.mark.parametrize("slot", ["", "../../secret", "/etc/passwd", SLOT.upper(), SLOT + "0"])
def test_a_slot_is_never_taken_for_a_path(files, tmp_path, slot):
    for act in (lambda: files.get(slot), lambda: files.put(slot, KEY)):
        with pytest.raises(WrongKey):
            act()
    assert list(tmp_path.rglob("*")) == []


def test_a_folder_that_cannot_be_made_private_is_named(files, monkeypatch):
    def refuse(*_arguments, **_options):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(vault_files.Path, "chmod", refuse)
    with pytest.raises(ArchiveReadOnly):
        files.put(SLOT, KEY)


def test_a_key_in_the_keyring_comes_back(use):
    backend = use(Memory())
    system = SystemDeviceKeys()
    assert system.get(SLOT) is None
    system.put(SLOT, KEY)
    assert system.get(SLOT) == KEY
    assert backend.kept == {("guardbook", SLOT): KEY.hex()}


def test_a_key_that_is_dropped_is_gone(use, files, tmp_path):
    use(Memory())
    both = device_keys(tmp_path / "config")
    for place in (files, SystemDeviceKeys(), both):
        place.put(SLOT, KEY)
        place.drop(SLOT)
        assert place.get(SLOT) is None
        place.drop(SLOT)  # gone is gone
    files.put(SLOT, KEY)
    both.drop(SLOT)
    assert files.get(SLOT) is None


def test_a_folder_that_keeps_its_key_is_named(files, monkeypatch):
    files.put(SLOT, KEY)

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(vault_files.Path, "unlink", refuse)
    with pytest.raises(ArchiveReadOnly):
        files.drop(SLOT)


def test_a_keyring_that_keeps_what_is_dropped_is_named(use):
    use(Clinging())
    place = SystemDeviceKeys()
    place.put(SLOT, KEY)
    with pytest.raises(WrongKey):
        place.drop(SLOT)


def test_a_key_in_the_keyring_is_never_overwritten(use):
    backend = use(Memory())
    backend.kept["guardbook", SLOT] = "something that cannot be read"
    system = SystemDeviceKeys()
    with pytest.raises(ArchiveProblem) as caught:
        system.put(SLOT, KEY)
    assert not isinstance(caught.value, WrongKey)
    assert backend.kept == {("guardbook", SLOT): "something that cannot be read"}
    with pytest.raises(WrongKey):
        system.get(SLOT)


def test_a_keyring_that_keeps_nothing_is_noticed(use):
    use(Forgetful())
    with pytest.raises(WrongKey):
        SystemDeviceKeys().put(SLOT, KEY)


def test_a_locked_keyring_is_not_an_empty_one(use):
    use(Locked())
    with pytest.raises(WrongKey) as caught:
        SystemDeviceKeys().get(SLOT)
    assert caught.value.hint


class OnlyStandIns(keyring.backends.chainer.ChainerBackend):
    backends = ()
    priority = 10


@pytest.mark.parametrize(
    "backend",
    [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring(), OnlyStandIns()],
    ids=["fail", "null", "empty chainer"],
)
def test_a_stand_in_is_no_keyring(use, backend, tmp_path):
    use(backend)
    system = SystemDeviceKeys()
    assert system.get(SLOT) is None
    with pytest.raises(WrongKey):
        system.put(SLOT, KEY)
    device_keys(tmp_path).put(SLOT, KEY)
    assert FileDeviceKeys(tmp_path).get(SLOT) == KEY


def test_of_several_keyrings_the_best_is_used_and_plain_ones_never(use):
    best, second, plain = Memory(), Memory(), Memory()
    plain.priority = 0.5

    class Chain:
        priority = 10
        backends = (best, second, plain)

    use(Chain())
    system = SystemDeviceKeys()
    system.put(SLOT, KEY)
    assert (len(best.kept), len(second.kept), len(plain.kept)) == (1, 0, 0)
    second.kept["guardbook", OTHER] = bytes(32).hex()
    plain.kept["guardbook", "0" * 32] = bytes(32).hex()
    assert system.get(OTHER) == bytes(32)
    assert system.get("0" * 32) is None


def test_a_keyring_that_hangs_does_not_hang_us(hanging):
    system = SystemDeviceKeys(timeout=0.05)
    begun = time.perf_counter()
    with pytest.raises(WrongKey, match="did not answer"):
        system.get(SLOT)
    assert time.perf_counter() - begun < 5


def test_a_keyring_that_hangs_is_asked_once(hanging):
    system = SystemDeviceKeys(timeout=0.05)
    for _ in range(3):
        with pytest.raises(WrongKey):
            system.get(SLOT)
    assert hanging.asked == 1


def test_a_keyring_that_was_unlocked_meanwhile_answers(hanging):
    system = SystemDeviceKeys(timeout=0.05)
    hanging.kept["guardbook", SLOT] = KEY.hex()
    with pytest.raises(WrongKey):
        system.get(SLOT)
    hanging.free.set()
    assert SystemDeviceKeys(timeout=30).get(SLOT) == KEY
    system._timeout = 30
    assert system.get(SLOT) == KEY


def test_the_first_start_works_with_a_keyring_that_hangs(hanging, folder, tmp_path, monkeypatch):
    monkeypatch.setattr(SystemDeviceKeys.__init__, "__defaults__", ("guardbook", 0.05))
    devices = device_keys(tmp_path / "config")
    made = keys.create(folder, devices)
    assert keys.open(folder, devices) == made
    assert len(list((tmp_path / "config" / "keys").iterdir())) == 1


def test_keys_go_to_the_keyring_where_there_is_one(use, folder, tmp_path):
    backend = use(Memory())
    devices = device_keys(tmp_path / "config")
    made = keys.create(folder, devices)
    assert len(backend.kept) == 1
    assert not (tmp_path / "config").exists()
    assert keys.open(folder, device_keys(tmp_path / "config")) == made


def test_a_locked_keyring_falls_back_to_a_file(use, folder, tmp_path):
    use(Locked())
    devices = device_keys(tmp_path / "config")
    made = keys.create(folder, devices)
    assert keys.open(folder, devices) == made


def test_a_file_is_read_before_the_keyring(use, tmp_path):
    use(Locked())
    FileDeviceKeys(tmp_path).put(SLOT, KEY)
    devices = device_keys(tmp_path)
    assert devices.get(SLOT) == KEY
    with pytest.raises(ArchiveProblem):
        devices.put(SLOT, bytes(32))
    assert devices.get(SLOT) == KEY


def test_a_key_in_a_file_is_not_shadowed_by_one_in_the_keyring(use, tmp_path):
    backend = use(Memory())
    FileDeviceKeys(tmp_path).put(SLOT, KEY)
    with pytest.raises(ArchiveProblem):
        device_keys(tmp_path).put(SLOT, bytes(32))
    assert backend.kept == {}


def test_a_taken_slot_in_the_keyring_does_not_fall_back_to_a_file(use, tmp_path):
    backend = use(Memory())
    backend.kept["guardbook", SLOT] = bytes(32).hex()
    with pytest.raises(ArchiveProblem):
        device_keys(tmp_path).put(SLOT, KEY)
    assert list(tmp_path.iterdir()) == []


def test_the_keyring_can_be_left_alone(use, tmp_path, monkeypatch):
    backend = use(Memory())
    monkeypatch.setenv("GUARDBOOK_KEYRING", "file")
    devices = device_keys(tmp_path)
    devices.put(SLOT, KEY)
    assert backend.kept == {}
    assert devices.get(SLOT) == KEY
    assert devices.get(OTHER) is None
