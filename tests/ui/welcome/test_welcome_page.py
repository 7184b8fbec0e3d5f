"""From an empty folder to an open desk, by keyboard and mouse."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from app.background.workers import Workers
from app.services.opening import Opened, Surroundings, open_with_keyring
from app.system.paths import Profile
from app.ui.common.label import Label
from app.ui.welcome.welcome_page import WelcomePage
from tests.desks import MIGRATIONS
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring
from tests.house.sources import ROOT

PASSPHRASE = "dampf orgel lachs fernweh"
ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(
    qtbot: QtBot, profile: Profile, around: Surroundings, workers: Workers
) -> Iterator[WelcomePage]:
    made = WelcomePage(profile=profile, around=around, workers=workers)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    made.show()
    made.business.empty.setChecked(True)
    return made


def fill_in(page: WelcomePage) -> None:
    """To the last step by keyboard alone."""
    QTest.keyClicks(page.business.name, "Rye & Rowan")
    page.business.country.setCurrentIndex(page.business.country.findData("GB"))
    page.business.country.activated.emit(page.business.country.currentIndex())
    QTest.keyClick(page.business.name, ENTER)
    QTest.keyClicks(page.person.name, "Tilda Okafor")
    QTest.keyClicks(page.person.addresses.first_field(), "hello@ryerowan.example")
    QTest.keyClick(page.person.name, ENTER)
    QTest.keyClicks(page.safety.passphrase, PASSPHRASE)
    QTest.keyClicks(page.safety.again, PASSPHRASE)


def test_three_steps_make_a_desk(
    qtbot: QtBot, page: WelcomePage, profile: Profile, around: Surroundings
) -> None:
    fill_in(page)
    with qtbot.waitSignal(page.finished) as told:
        QTest.keyClick(page.safety.again, ENTER)
    opened = told.args[0]
    assert isinstance(opened, Opened)
    agreed = opened.desk.settings()
    assert (agreed.business, agreed.region) == ("Rye & Rowan", "GB")
    assert agreed.zone == ZoneInfo("Europe/London")
    assert agreed.own_addresses == ("hello@ryerowan.example",)
    assert [person.name for person in opened.desk.people()] == ["Tilda Okafor"]
    opened.desk.close()
    again = open_with_keyring(profile, around)
    assert again is not None
    again.desk.close()


def test_nothing_goes_on_without_a_name(page: WelcomePage) -> None:
    QTest.keyClick(page.business.name, ENTER)
    assert page.step == 0
    assert page.business.name.accessibleDescription()
    QTest.keyClicks(page.business.name, "Rye & Rowan")
    page.go_on()
    page.go_on()
    assert page.step == 1
    assert page.focusWidget() is page.person.name


def test_an_impossible_address_is_named_and_kept(page: WelcomePage) -> None:
    page.business.name.setText("Rye")
    page.go_on()
    page.person.name.setText("Tilda")
    QTest.keyClicks(page.person.addresses.first_field(), "hello at rye")
    page.go_on()
    assert page.step == 1
    assert page.person.addresses.addresses() == ("hello at rye",)
    assert page.focusWidget() is page.person.addresses.first_field()


def test_two_different_passphrases_are_not_accepted(page: WelcomePage) -> None:
    fill_in(page)
    page.safety.again.setText("another")
    page.go_on()
    assert page.safety.second.error()
    page.safety.again.setText(PASSPHRASE)
    assert page.safety.second.error() == ""


def test_back_keeps_what_was_typed(page: WelcomePage) -> None:
    fill_in(page)
    page.go_back()
    page.go_back()
    page.go_back()
    assert page.step == 0
    assert page.answers().business == "Rye & Rowan"
    assert page.answers().passphrase == PASSPHRASE


def test_the_country_brings_its_zone(page: WelcomePage) -> None:
    page.business.country.setCurrentIndex(page.business.country.findData("DE"))
    page.business.country.activated.emit(page.business.country.currentIndex())
    assert page.answers().zone == "Europe/Berlin"
    assert page.answers().region == "DE"


def test_a_folder_that_has_a_desk_meanwhile_is_left_alone(
    qtbot: QtBot, page: WelcomePage, profile: Profile
) -> None:
    fill_in(page)
    profile.create()
    profile.key_file.write_bytes(b"somebody else's")
    page.go_on()
    qtbot.waitUntil(page.problem.isVisible)
    assert "already a desk" in page.problem.accessibleName()
    assert profile.key_file.read_bytes() == b"somebody else's"
    assert page.answers().passphrase == PASSPHRASE


@pytest.mark.parametrize(
    ("keyring", "words"),
    [
        (FakeKeyring(), "keyring will keep the key"),
        (FakeKeyring.missing(), "no keyring"),
        (FakeKeyring.locked(), "is locked"),
        (None, "no keyring"),
    ],
)
def test_the_last_step_says_who_keeps_the_key(
    qtbot: QtBot,
    profile: Profile,
    workers: Workers,
    clock: FakeClock,
    keyring: FakeKeyring | None,
    words: str,
) -> None:
    around = Surroundings(clock=clock, migrations=MIGRATIONS, keyring=keyring)
    page = WelcomePage(profile=profile, around=around, workers=workers)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: words in page.safety.keyring.words())


def test_the_passphrase_can_be_shown_and_pasted(page: WelcomePage) -> None:
    field = page.safety.passphrase
    assert field.echoMode() == field.EchoMode.Password
    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)
    assert field.echoMode() == field.EchoMode.Normal
    field.clear()
    clipboard_text = "from a safe"
    field.insert(clipboard_text)
    assert page.answers().passphrase == clipboard_text


def test_a_sample_week_is_written_when_it_was_chosen(qtbot: QtBot, page: WelcomePage) -> None:
    page.business.sample.setChecked(True)
    fill_in(page)
    with qtbot.waitSignal(page.finished, timeout=60_000) as told:
        page.go_on()
    opened = told.args[0]
    assert len(opened.desk.contact_numbers()) > 10
    assert opened.desk.settings().sample_data
    opened.desk.close()


def test_the_database_library_is_not_loaded_with_the_screens() -> None:
    code = (
        "import sys\n"
        "import app.ui.welcome.welcome_page, app.ui.welcome.unlock_page\n"
        "heavy = {'sqlalchemy', 'sqlcipher3', 'alembic', 'keyring', 'phonenumbers'}\n"
        "sys.exit(str(heavy & sys.modules.keys()) if heavy & sys.modules.keys() else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_name_has_the_focus_when_the_page_comes_into_a_window(
    qtbot: QtBot, profile: Profile, around: Surroundings, workers: Workers
) -> None:
    window = QStackedWidget()
    qtbot.addWidget(window)
    before = QLineEdit()
    window.addWidget(before)
    window.show()
    before.setFocus()
    page = WelcomePage(profile=profile, around=around, workers=workers)
    window.addWidget(page)
    window.setCurrentWidget(page)
    page.setFocus()  # as the main window does
    assert window.focusWidget() is page.business.name


@pytest.mark.parametrize("place", ["name", "country", "zone", "sample"])
def test_enter_goes_on_by_one_step_from_everywhere(page: WelcomePage, place: str) -> None:
    page.business.name.setText("Rye & Rowan")
    page.person.name.setText("Tilda Okafor")
    QTest.keyClick(getattr(page.business, place), ENTER)
    assert page.step == 1


def test_enter_on_a_card_chooses_it(page: WelcomePage) -> None:
    page.business.name.setText("Rye & Rowan")
    QTest.keyClick(page.business.sample, ENTER)
    assert page.answers().sample


def test_tab_goes_from_the_name_to_the_address(page: WelcomePage) -> None:
    page.business.name.setText("Rye & Rowan")
    page.go_on()
    assert page.window().focusWidget() is page.person.name
    QTest.keyClick(page.person.name, Qt.Key.Key_Tab)
    assert page.window().focusWidget() is page.person.addresses.first_field()


def test_a_difference_is_forgiven_as_soon_as_the_first_field_is_put_right(
    page: WelcomePage,
) -> None:
    page.safety.passphrase.setText(PASSPHRASE + "x")
    page.safety.again.setText(PASSPHRASE)
    assert not page.safety.check()
    assert page.safety.second.error()
    QTest.keyClick(page.safety.passphrase, Qt.Key.Key_Backspace)
    assert not page.safety.second.error()


def test_a_domain_of_one_word_is_asked_about_and_kept(page: WelcomePage) -> None:
    page.business.name.setText("Rye & Rowan")
    page.go_on()
    addresses = page.person.addresses
    QTest.keyClicks(addresses.first_field(), "hello@ryerowan")
    asked = [one for one in addresses.findChildren(Label) if "ending" in one.text()]
    assert asked[0].isVisible()
    assert addresses.check()
    QTest.keyClicks(addresses.first_field(), ".example")
    assert not asked[0].isVisible()
