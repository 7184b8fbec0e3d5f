"""Settings, Appearance: light or dark, how large, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from app.ui.common.button import Button
from app.ui.common.flow_layout import FlowLayout
from app.ui.common.form import FieldRow
from app.ui.common.icons import Icon
from app.ui.common.language import Language, own_name
from app.ui.common.look import px
from app.ui.common.theme import Scheme
from app.ui.settings.appearance import SCALES, Appearance
from app.ui.settings.declared import Place, declared_settings
from app.ui.settings.declared_rows import DeclaredRows
from app.ui.settings.page import SettingsPage

translate = QCoreApplication.translate
_SCHEMES = (Scheme.SYSTEM, Scheme.LIGHT, Scheme.DARK)
_LANGUAGES = tuple(Language)
_ICONS = {Scheme.SYSTEM: Icon.MONITOR, Scheme.LIGHT: Icon.SUN, Scheme.DARK: Icon.MOON}


class AppearancePage(SettingsPage):
    """Applies at once; what is shown follows changes made elsewhere."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AppearancePage", "Appearance"),
            translate("AppearancePage", "How the program looks on this computer."),
            parent,
        )
        self._appearance = appearance
        self.schemes = QButtonGroup(self)
        self.scales = QButtonGroup(self)
        self.languages = QButtonGroup(self)
        schemes = [(number, scheme_words(one), _ICONS[one]) for number, one in enumerate(_SCHEMES)]
        scales = [(one, self.tr("%1 %").replace("%1", str(one)), None) for one in SCALES]
        self.form.add_widget(FieldRow(self.tr("Theme"), _choices(self.schemes, schemes)))
        self.form.add_widget(
            FieldRow(
                self.tr("Text size"),
                _choices(self.scales, scales),
                hint=self.tr("On top of the size your system asks for."),
            )
        )
        languages = [(place, language_words(one), None) for place, one in enumerate(_LANGUAGES)]
        self.form.add_widget(
            FieldRow(
                self.tr("Language"),
                _choices(self.languages, languages),
                hint=self.tr("Dates and numbers are written as in your system's country."),
            )
        )
        self.rows = DeclaredRows(declared_settings(Place.APPEARANCE), appearance.memory)
        self.add_declared(self.rows)
        self.languages.idClicked.connect(self._choose_language)
        self.schemes.idClicked.connect(self._choose_scheme)
        self.scales.idClicked.connect(self._choose_scale)
        appearance.changed.connect(self.show_present)
        self.show_present()

    def show_present(self) -> None:
        """Mark what holds now."""
        self.schemes.button(_SCHEMES.index(self._appearance.scheme)).setChecked(True)
        self.languages.button(_LANGUAGES.index(self._appearance.language)).setChecked(True)
        chosen = self.scales.button(self._appearance.scale)
        if chosen is not None:
            chosen.setChecked(True)

    def _choose_scheme(self, number: int) -> None:
        before, after = self._appearance.scheme, _SCHEMES[number]
        if before is not after:
            self._appearance.set_scheme(after)
            words = self.tr("Theme: %1").replace("%1", scheme_words(after))
            self.local_change.emit(words, partial(self._appearance.set_scheme, before))

    def _choose_scale(self, percent: int) -> None:
        before = self._appearance.scale
        if before != percent:
            self._appearance.set_scale(percent)
            words = self.tr("Text size: %1 %").replace("%1", str(percent))
            self.local_change.emit(words, partial(self._appearance.set_scale, before))

    def _choose_language(self, number: int) -> None:
        before, after = self._appearance.language, _LANGUAGES[number]
        if before is not after:
            self._appearance.set_language(after)
            words = self.tr("Language: %1").replace("%1", language_words(after))
            self.local_change.emit(words, partial(self._appearance.set_language, before))


def language_words(language: Language) -> str:
    """What a choice of language is called: each by its own name."""
    if language is Language.SYSTEM:
        return translate("AppearancePage", "As the system")
    return own_name(language)


def scheme_words(scheme: Scheme) -> str:
    """What a scheme is called."""
    return {
        Scheme.SYSTEM: translate("AppearancePage", "As the system"),
        Scheme.LIGHT: translate("AppearancePage", "Light"),
        Scheme.DARK: translate("AppearancePage", "Dark"),
    }[scheme]


def _choices(group: QButtonGroup, options: Sequence[tuple[int, str, Icon | None]]) -> QWidget:
    holder = QWidget()
    holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    line = FlowLayout(px(6), holder)
    for number, words, icon in options:
        button = Button(words, icon=icon, checkable=True)
        group.addButton(button, number)
        line.addWidget(button)
    return holder
