"""Every icon named in the program is shipped, draws, and follows the theme."""

from __future__ import annotations

import weakref
from collections import Counter

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPixmap

from app.domain.ticket import Channel
from app.system.resources import resource
from app.ui.common.channels import CHANNEL_ICONS, channel_name
from app.ui.common.icons import Icon, app_icon, give_icon, given_icon, pixmap, themed_icon
from app.ui.common.look import look
from app.ui.common.theme import Scheme, Theme


def colours_in(picture: QPixmap) -> set[str]:
    """The colours of opaque pixels that occur more than a rounding here and there."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    counted = Counter(one.name() for one in pixels if one.alpha() == 255)
    return {name for name, count in counted.items() if count * 20 > counted.total()}


def test_each_icon_draws_in_the_colour_asked_for(theme: Theme) -> None:
    drawn = {icon: pixmap(icon, QColor("#ae2a20"), 32, 2.0) for icon in Icon}
    assert {one.size() for one in drawn.values()} == {QSize(64, 64)}
    assert [icon for icon, one in drawn.items() if colours_in(one) != {"#ae2a20"}] == []


def test_an_action_has_the_icon_given_last_and_is_not_kept_by_it() -> None:
    action = QAction()
    for icon in (Icon.SUN, Icon.TAG, Icon.SUN):
        give_icon(action, icon)
        assert given_icon(action) is icon
    kept = weakref.ref(action)
    del action
    assert kept() is None


def test_no_icon_is_shipped_unnamed() -> None:
    shipped = {path.stem for path in resource("icons/lucide").glob("*.svg")}
    assert shipped == {icon.value for icon in Icon}


def test_the_licences_are_shipped() -> None:
    assert "ISC License" in resource("icons/lucide/LICENSE").read_text()
    assert "Feather" in resource("icons/lucide/LICENSE").read_text()
    assert "SIL Open Font License" in resource("fonts/LICENSE-Inter.txt").read_text()


def test_an_icon_follows_the_theme(theme: Theme) -> None:
    icon = themed_icon(Icon.SEND, "accent_text")
    assert colours_in(icon.pixmap(32, 32)) == {look().colours.accent_text.name()}
    theme.set_scheme(Scheme.DARK)
    assert colours_in(icon.pixmap(32, 32)) == {"#74cbb5"}


def test_a_disabled_icon_is_paler(theme: Theme) -> None:
    icon = themed_icon(Icon.SEND)
    drawn = icon.pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled)
    assert colours_in(drawn) == {look().colours.control.name()}


def test_an_icon_is_sharp_on_fine_screens(theme: Theme) -> None:
    drawn = themed_icon(Icon.MAIL).pixmap(QSize(16, 16), 2.0)
    assert (drawn.size(), drawn.devicePixelRatio()) == (QSize(32, 32), 2.0)


def test_the_programs_own_mark(theme: Theme) -> None:
    colours = colours_in(app_icon().pixmap(64, 64))
    assert {"#17695a", "#f2a477"} <= colours


def test_each_channel_has_an_icon_and_a_word() -> None:
    assert set(CHANNEL_ICONS) == set(Channel)
    assert len(set(CHANNEL_ICONS.values())) == len(Channel)
    assert len({channel_name(channel) for channel in Channel}) == len(Channel)
