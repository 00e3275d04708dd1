"""Threads of a process that a test starts begin one at a time, and are measured all the same."""

from __future__ import annotations

import subprocess
import sys

from coverage import CoverageData

from tests.conftest import SUPPORT
from tests.support.own_process import unmeasured

PROGRAM = """import threading


def work():
    return threading.current_thread().name


assert threading.gettrace() is None
threads = [threading.Thread(target=work) for _ in range(20)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def test_a_thread_of_another_process_is_measured_without_a_hook_that_can_fail(tmp_path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    wanted = tmp_path / "measured"
    wanted.write_text("[run]\nconcurrency = thread\ndata_file = lines\n")
    subprocess.run(
        [sys.executable, str(program)],
        env={
            **unmeasured(),
            "PYTHONPATH": str(SUPPORT),
            "COVERAGE_PROCESS_START": str(wanted),
        },
        cwd=tmp_path,
        check=True,
        timeout=60,
    )
    data = CoverageData(str(tmp_path / "lines"))
    data.read()
    assert 5 in (data.lines(str(program.resolve())) or [])
