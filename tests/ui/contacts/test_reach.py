"""Ways to reach somebody, in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.contact import ContactPoint, PointKind
from app.ui.contacts.reach import ReachLine, ReachList, reach_line


def point(kind: PointKind, value: str, written: str, label: str = "") -> ContactPoint:
    return ContactPoint(b"p", b"c", kind, value, written, label)


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (
            point(PointKind.PHONE, "+447700900143", "0044 7700 900143", "mobile"),
            ReachLine("Mobile", "07700 900143", "tel:+447700900143"),
        ),
        (
            point(PointKind.PHONE, "+493012345;ext=12", "x"),
            ReachLine("Phone", "+49 30 12345 ext. 12", "tel:+493012345"),
        ),
        (
            point(PointKind.PHONE, "ask at the bar", "ask at the bar"),
            ReachLine("Phone", "ask at the bar", ""),
        ),
        (
            point(PointKind.EMAIL, "a+b@mail.example", "A+b@mail.example"),
            ReachLine("Email", "A+b@mail.example", "mailto:a%2Bb@mail.example"),
        ),
        (
            point(PointKind.EMAIL, "anna at gmail", "anna at gmail"),
            ReachLine("Email", "anna at gmail", ""),
        ),
        (
            point(PointKind.POSTAL, "x", "1 Mill Street\nMarlow", "deliveries"),
            ReachLine("Deliveries", "1 Mill Street\nMarlow", "", is_words=True),
        ),
    ],
)
def test_they_are_shown_as_people_write_them(given: ContactPoint, line: ReachLine) -> None:
    assert reach_line(given, "GB") == line


def test_a_press_copies(qtbot: QtBot) -> None:
    made = ReachList()
    qtbot.addWidget(made)
    made.show_lines([ReachLine("Mobile", "07700 900143", "tel:+447700900143")])
    made.show()
    with qtbot.waitSignal(made.copied) as told:
        QTest.mouseClick(made.links()[0], Qt.MouseButton.LeftButton)
    assert told.args == ["07700 900143"]
    assert QGuiApplication.clipboard().text() == "07700 900143"
