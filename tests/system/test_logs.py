import io
import logging
import os
from pathlib import Path

import pytest

from app.system.errors import ProfileUnusable
from app.system.logs import LogFile, logger
from tests.conftest import LogWatch

CUSTOMER = "Mrs Kowalska"


def test_a_line_says_when_how_grave_where_and_what(tmp_path: Path) -> None:
    with LogFile(tmp_path) as log:
        logger("import").info("archive %s: %d read", "0190-af", 12)
        line = log.path.read_text(encoding="utf-8")
    when, rest = line.split("Z ", 1)
    assert len(when) == len("2026-01-05 09:00:00.000")
    assert rest == "INFO    MainThread hearthdesk.import  archive 0190-af: 12 read\n"


def test_debug_is_left_out_unless_asked_for(tmp_path: Path) -> None:
    with LogFile(tmp_path) as log:
        logger("import").debug("quiet")
    with LogFile(tmp_path, level=logging.DEBUG) as log:
        logger("import").debug("loud")
    assert log.path.read_text().count("\n") == 1


def test_people_are_masked_in_the_message_and_its_arguments(tmp_path: Path) -> None:
    with LogFile(tmp_path) as log:
        logger("mail").info("from %s, call %s", "anna@example.com", "+49 30 901820")
        text = log.path.read_text()
    assert text.endswith("from <address>, call <number>\n")


def test_an_exception_is_logged_without_values_even_after_another_handler_saw_it(
    tmp_path: Path, log_watch: LogWatch
) -> None:
    log_watch.expect("import: mail refused")
    other = logging.StreamHandler(io.StringIO())
    other.setFormatter(logging.Formatter())
    logging.getLogger("hearthdesk").addHandler(other)
    try:
        with LogFile(tmp_path) as log:
            try:
                int(CUSTOMER)
            except ValueError:
                logger("import").exception("mail refused")
            text = log.path.read_text()
    finally:
        logging.getLogger("hearthdesk").removeHandler(other)
    assert "Kowalska" in other.stream.getvalue()
    assert "Kowalska" not in text
    assert "ValueError (text withheld)" in text


def test_a_message_cannot_forge_a_second_line(tmp_path: Path) -> None:
    with LogFile(tmp_path) as log:
        logger("mail").info("subject %s", "a\n2026-01-05 ERROR forged")
        assert log.path.read_text().count("\n") == 1


def test_files_are_rotated(tmp_path: Path) -> None:
    with LogFile(tmp_path) as log:
        for _ in range(3):
            logger("import").info("x" * 1_100_000)
    assert sorted(one.name for one in tmp_path.iterdir()) == [
        log.path.name,
        f"{log.path.name}.1",
        f"{log.path.name}.2",
    ]


def test_closing_twice_gives_the_logger_back_as_it_was(tmp_path: Path) -> None:
    root = logging.getLogger("hearthdesk")
    before = (root.level, root.propagate, list(root.handlers))
    log = LogFile(tmp_path, also=io.StringIO())
    log.close()
    log.close()
    assert (root.level, root.propagate, list(root.handlers)) == before


def test_a_copy_may_go_to_a_stream(tmp_path: Path) -> None:
    stream = io.StringIO()
    with LogFile(tmp_path, also=stream) as log:
        logger("cli").info("hello anna@example.com")
    assert stream.getvalue() == log.path.read_text()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileUnusable) as caught:
        LogFile(tmp_path / "gone")
    assert caught.value.path.parent == tmp_path / "gone"


@pytest.mark.skipif(os.name != "posix", reason="platform: rights of files as POSIX knows them")
def test_nobody_else_may_read_the_log(tmp_path: Path) -> None:
    (tmp_path / "hearthdesk.log").touch(mode=0o644)  # as an earlier release left it
    with LogFile(tmp_path) as log:
        logger("import").info("begun")
        assert log.path.stat().st_mode & 0o077 == 0
