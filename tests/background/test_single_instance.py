"""A second start finds the first one, and only that one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.background.single_instance import FirstInstance, ask_first_to_raise, meeting_place
from tests.conftest import LogWatch
from tests.house.sources import ROOT


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstInstance]:
    instance = FirstInstance(tmp_path)
    assert instance.is_listening
    yield instance
    instance.close()


def test_a_second_start_raises_the_first(
    first: FirstInstance, qtbot: QtBot, tmp_path: Path
) -> None:
    code = (
        "import sys, pathlib\n"
        "from app.background.single_instance import ask_first_to_raise\n"
        "print(ask_first_to_raise(pathlib.Path(sys.argv[1])))"
    )
    second = QProcess()
    second.setWorkingDirectory(str(ROOT))
    with qtbot.waitSignals([first.raise_wanted, second.finished], timeout=60_000):
        second.start(sys.executable, ["-c", code, str(tmp_path)])
    assert bytes(second.readAllStandardOutput().data()).split() == [b"True"]


def test_nobody_answers_for_another_profile(first: FirstInstance, tmp_path: Path) -> None:
    assert not ask_first_to_raise(tmp_path / "other", 100)


def test_a_closed_program_does_not_answer(qtbot: QtBot, tmp_path: Path) -> None:
    FirstInstance(tmp_path).close()
    assert not ask_first_to_raise(tmp_path, 100)


def test_what_a_killed_program_left_does_not_hinder(qtbot: QtBot, tmp_path: Path) -> None:
    place = FirstInstance(tmp_path)
    left = Path(place._server.fullServerName())
    place.close()
    left.touch()
    again = FirstInstance(tmp_path)
    assert again.is_listening
    again.close()


def test_two_programs_cannot_both_listen(
    first: FirstInstance, tmp_path: Path, log_watch: LogWatch
) -> None:
    log_watch.expect("later starts cannot be heard")
    assert not FirstInstance(tmp_path).is_listening


@pytest.mark.parametrize("line", [b"{}\n", b"nonsense\n", b"[1]\n", b'{"ask": "format c"}\n'])
def test_other_words_raise_nothing(
    first: FirstInstance, qtbot: QtBot, tmp_path: Path, line: bytes
) -> None:
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected), qtbot.assertNotEmitted(first.raise_wanted):
        socket.connectToServer(meeting_place(tmp_path))
        socket.write(line)
        socket.flush()
        qtbot.waitUntil(lambda: socket.bytesToWrite() == 0)
        socket.disconnectFromServer()
        if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            socket.disconnected.emit()


def test_the_name_hides_the_folder(tmp_path: Path) -> None:
    assert meeting_place(tmp_path).startswith("hearthdesk-")
    assert tmp_path.name not in meeting_place(tmp_path)
    assert meeting_place(tmp_path) == meeting_place(tmp_path / "." / "x" / "..")
