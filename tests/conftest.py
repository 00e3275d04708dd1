"""What every test stands on: its own user folders, no screen, no network, tools or a reason."""

from __future__ import annotations

import gc
import importlib
import itertools
import json
import os
import pkgutil
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SUPPORT = ROOT / "tests" / "support"
sys.path.insert(0, str(SUPPORT))

import child_coverage
import left_behind
import measured_parts
import network_guard
import traced_threads
from filled import Filled
from kept_worker import KeptWorker
from own_process import unmeasured as without_coverage
from pace import untraced
from warm import Begun, Warm

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Meant for this run of pytest, not for one that a test starts.
_SAID = shlex.split(os.environ.pop("PYTEST_ADDOPTS", ""))

settings.register_profile(
    "ci",
    deadline=None,
    max_examples=60,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", settings.get_profile("ci"), derandomize=False)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

NETWORK_ATTEMPTS: list[str] = []
network_guard.install(NETWORK_ATTEMPTS.append)


SHOTS = {
    "language": "language of the pictures, such as de",
    "size": "size of the window on the screen, such as 800x500",
    "scale": "pixels of the screen in one of the window's",
    "text": "size of the text in per cent, such as 200",
    "states": "names of the states that are wanted, with commas between them",
    "looks": "light, dark or light,dark",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--shots DIR``: keep the pictures that the journeys take; the rest says which."""
    parser.addoption("--shots", metavar="DIR", help="save pictures of the window in DIR")
    for name, what in SHOTS.items():
        parser.addoption(f"--shots-{name}", metavar=name.upper(), help=what)


def pytest_configure(config: pytest.Config) -> None:
    """Give the workers what PYTEST_ADDOPTS says: xdist hands on the command line only."""

    if _SAID and not hasattr(config, "workerinput"):
        given = config.invocation_params
        config.invocation_params = replace(given, args=(*given.args, *_SAID))


@pytest.hookimpl(hookwrapper=True)
def pytest_collection() -> Iterator[None]:
    """Measure how the program is loaded, but not how its tests are found: that takes long."""
    if sys.gettrace() is None:
        yield
        return
    import desktop_app

    for found in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
        if found.name != "desktop_app.__main__":
            importlib.import_module(found.name)
    with untraced():
        yield


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """Begin once pytest-cov has; thousands of tests that wait are no garbage to look through."""
    traced_threads.one_at_a_time()
    child_coverage.only_what_runs()
    measured_parts.nothing_else(session.config.pluginmanager)
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _all_stays() -> Iterator[None]:
    """Fail a test that leaves its process otherwise than it was; named to be the outermost one."""
    with left_behind.nothing_else() as found:
        yield
    if found:
        pytest.fail(f"The test did not give back: {', '.join(found)}.")


@pytest.fixture(autouse=True, scope="module")
def _all_ends(
    request: pytest.FixtureRequest, kept_worker: KeptWorker, servers: list[Warm]
) -> Iterator[None]:
    """Fail the last test of a file that leaves threads or processes to those that follow.

    After a test that failed nothing is said: that one could not put away what it began.
    """
    failed = request.session.testsfailed

    def kept() -> list[threading.Thread | int]:
        return [*kept_worker.parts(), *(server.number for server in servers)]

    with left_behind.nothing_going_on(kept, lambda: request.session.testsfailed == failed) as found:
        yield
    if found:
        pytest.fail(f"The tests of this file did not end: {', '.join(found)}.")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Run the whole suite in as many processes as cores and one, four at most.

    While one waits for a window or another process, another works. What is named runs in this one.
    """
    if "PYTEST_XDIST_AUTO_NUM_WORKERS" in os.environ:
        return None
    whole = any(Path(named).resolve() in (ROOT, ROOT / "tests") for named in config.args)
    return min((os.cpu_count() or 1) + 1, 4) if whole else 0


@pytest.fixture
def shots(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return the folder for pictures: that of ``--shots``, else one of the test's own."""
    named = request.config.getoption("--shots")
    folder = Path(named).absolute() if named else tmp_path / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def shots_wish(request: pytest.FixtureRequest) -> list[str]:
    """Return how the pictures are wanted, as arguments of ``desktop_app.gui.shots``."""
    said = {name: request.config.getoption(f"--shots-{name}") for name in SHOTS}
    return [part for name, value in said.items() if value for part in (f"--{name}", value)]


@pytest.fixture(scope="session")
def new_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Make an empty folder: ``new_folder("home")``.

    The factory's own way looks through all the folders there are, which are thousands at the end.
    """
    base, count = tmp_path_factory.getbasetemp(), itertools.count()

    def make(name: str) -> Path:
        folder = base / f"{name}-{next(count)}"
        folder.mkdir(mode=0o700)
        return folder

    return make


@pytest.fixture(scope="session")
def filled(new_folder: Callable[[str], Path]) -> Filled:
    """Return the archives that were filled once for all tests of this process."""
    return Filled(new_folder)


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, new_folder: Callable[[str], Path]) -> Path:
    """Return a folder of the test's own, named like it: pytest's, found more quickly."""
    return new_folder(re.sub(r"\W", "_", request.node.name)[:30])


@pytest.fixture(autouse=True)
def guardbook_home(new_folder: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test user folders of its own, and a key store that is a file in them."""
    home = new_folder("home")
    monkeypatch.setenv("GUARDBOOK_HOME", str(home))
    monkeypatch.setenv("GUARDBOOK_KEYRING", "file")
    for name in ("GUARDBOOK_ARCHIVE", "GUARDBOOK_PASSPHRASE_FILE"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(scope="session")
def kept_worker() -> Iterator[KeptWorker]:
    """Return the one worker of all archives that are opened in this process."""
    worker = KeptWorker()
    yield worker
    worker.close()


@pytest.fixture(autouse=True)
def _one_worker(kept_worker: KeptWorker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start the process that reads files once; ``own_worker`` gives a test one of its own."""
    monkeypatch.setattr("desktop_app.archive.core.Core._worker", lambda _: kept_worker)


@pytest.fixture
def own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each import start a process, as the program does."""
    from desktop_app.importing.worker import Worker

    monkeypatch.setattr("desktop_app.archive.core.Core._worker", lambda _: Worker())


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Fail the test if it opened an internet socket or resolved a name, even if it hid that."""
    NETWORK_ATTEMPTS.clear()
    yield
    used = list(NETWORK_ATTEMPTS)
    NETWORK_ATTEMPTS.clear()
    assert not used, f"the network was used: {used}"


def missing(what: str) -> NoReturn:
    """Skip the test for want of ``what``; on the gate, where nothing may be wanting, fail it."""
    if os.environ.get("GUARDBOOK_REQUIRE_TOOLS") == "1":
        pytest.fail(f"{what} is needed here: run `bash .ci/setup test`")
    pytest.skip(f"{what} is not installed")


@pytest.fixture(scope="module")
def unmeasured() -> Iterator[None]:
    """Measure no coverage in the tests of a file: for those with a limit in time."""
    with untraced():
        yield


@pytest.fixture
def unmeasured_here() -> Iterator[None]:
    """Measure no coverage in a test: for those that go long ways which others go too."""
    with untraced(alone=False):
        yield


@pytest.fixture
def unmeasured_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure no coverage in processes of a test: for those that run what others run too."""
    for name in [name for name in os.environ if name.startswith("COVERAGE_PROCESS_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def tool() -> Callable[[str], Path]:
    """Find an external program: ``tool("qpdf")``; ``tool("pdfjs-dist")`` is a folder of modules."""

    def find(name: str) -> Path:
        if name == "pdfjs-dist":
            folder = ROOT / ".ci" / "cache" / "node_modules" / name
            return folder if folder.is_dir() else missing(name)
        found = shutil.which(name)
        return Path(found) if found else missing(name)

    return find


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of real files named by GUARDBOOK_CORPUS; skip where it is unset."""
    named = os.environ.get("GUARDBOOK_CORPUS")
    if not named:
        pytest.skip("GUARDBOOK_CORPUS is not set")
    folder = Path(named)
    assert folder.is_dir(), f"GUARDBOOK_CORPUS names {named}, which is not a folder"
    return folder


@dataclass(frozen=True)
class Outcome:
    """What a run of the command line left: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    def json(self) -> Any:
        """Read standard output as one JSON value."""
        return json.loads(self.out)


@dataclass(frozen=True)
class CommandLine:
    """Runs ``python -m desktop_app`` as a process of its own, without a screen or a network."""

    home: Path
    folder: Path
    network_log: Path
    warm: Callable[[], Warm]

    def environment(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return the environment of a run; for tests that start the process themselves."""
        return {
            **os.environ,
            "GUARDBOOK_HOME": str(self.home),
            "GUARDBOOK_KEYRING": "file",
            "GUARDBOOK_NETWORK_LOG": str(self.network_log),
            "PYTHONPATH": os.pathsep.join((str(SUPPORT), str(ROOT))),
            **(extra or {}),
        }

    def __call__(
        self,
        *arguments: str | os.PathLike[str],
        stdin: str | None = None,
        env: Mapping[str, str] | None = None,
        timeout: float = 120,
        prefix: tuple[str, ...] = (),
    ) -> Outcome:
        """Run a command to its end; ``prefix`` goes before it (setpriv, unshare).

        With an environment or a prefix of its own the process is started from nothing.
        """
        if not env and not prefix:
            words = [os.fspath(word) for word in arguments]
            told = self.environment()
            return Outcome(*self.warm().run(words, stdin or "", told, self.folder, timeout))
        done = subprocess.run(
            [*prefix, sys.executable, "-m", "desktop_app", *map(os.fspath, arguments)],
            input="" if stdin is None else stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=timeout,
            env=self.environment(env),
            cwd=self.folder,
            check=False,
        )
        return Outcome(done.returncode, done.stdout, done.stderr)

    def begun(self, *arguments: str | os.PathLike[str]) -> AbstractContextManager[Begun]:
        """Begin a command that is killed; what it does is not measured, since it cannot tell."""
        words = [os.fspath(word) for word in arguments]
        return self.warm().begun(words, without_coverage(self.environment()), self.folder)


@pytest.fixture(scope="session")
def servers() -> Iterator[list[Warm]]:
    """Return the server of commands, once there is one."""
    started: list[Warm] = []
    yield started
    for server in started:
        server.close()


@pytest.fixture(scope="session")
def warm(servers: list[Warm]) -> Callable[[], Warm]:
    """Return how to get the server of commands, which is started when it is first wanted."""

    def get() -> Warm:
        if not servers:
            path = os.pathsep.join((str(SUPPORT), str(ROOT)))
            servers.append(Warm({**os.environ, "PYTHONPATH": path}))
        return servers[0]

    return get


@pytest.fixture
def guardbook(
    guardbook_home: Path,
    new_folder: Callable[[str], Path],
    warm: Callable[[], Warm],
) -> Iterator[CommandLine]:
    """Run the command line: ``guardbook("search", "rally", "--json").json()``."""
    folder = new_folder("cwd")
    log = folder.parent / f"{folder.name}-network.log"
    yield CommandLine(guardbook_home, folder, log, warm)
    used = log.read_text(encoding="utf-8") if log.exists() else ""
    assert not used, f"a run of the command line used the network: {used}"
