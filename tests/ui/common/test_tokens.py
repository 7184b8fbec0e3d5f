"""The tokens as shipped: complete, and readable for weak eyes (WCAG 2.2 AA)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from app.system.resources import resource
from app.ui.common import tokens as tokens_module
from app.ui.common.tokens import Colours, tokens

TEXT = 4.5
EDGE = 3.0
ON_EVERY_GROUND = ("window", "rail", "pane", "surface", "sunken", "hover", "selected")
PAIRS = [
    *(("text", ground, TEXT) for ground in ON_EVERY_GROUND),
    *(("text2", ground, TEXT) for ground in (*ON_EVERY_GROUND, "note")),
    *(("text3", ground, TEXT) for ground in ON_EVERY_GROUND),
    *(("accent_text", ground, TEXT) for ground in (*ON_EVERY_GROUND, "accent_tint")),
    *(
        (ink, ground, TEXT)
        for ink in ("danger", "warn", "ok", "info")
        for ground in ("surface", "pane", f"{ink}_tint")
    ),
    ("danger", "selected", TEXT),
    ("warn", "selected", TEXT),
    ("text", "note", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("ember", "surface", TEXT),
    ("control", "surface", EDGE),
    ("control", "pane", EDGE),
    ("accent", "surface", EDGE),
    ("dot", "pane", EDGE),
    ("dot", "selected", EDGE),
]


def luminance(colour: QColor) -> float:
    """WCAG 2.2, "relative luminance"."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2, "contrast ratio": 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_ratio_is_the_standards() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_every_pair_can_be_told_apart(name: str, ink: str, ground: str, least: float) -> None:
    theme: Colours = getattr(tokens(), name)
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least


def test_badges_can_be_read() -> None:
    light, dark = tokens().light, tokens().dark
    for ink, ground in (
        (light.on_accent, light.accent),
        (light.on_accent, light.ember),
        (dark.rail, dark.dot),
        (dark.rail, dark.ember),
    ):
        assert contrast(ink, ground) >= TEXT


def test_toasts_can_be_read_in_both_themes() -> None:
    dark = tokens().dark
    for ground in (dark.hover, dark.line):
        assert contrast(dark.text, ground) >= TEXT
        assert contrast(dark.accent_text, ground) >= TEXT
        assert contrast(dark.text3, ground) >= TEXT


def test_the_scale_is_the_specifications() -> None:
    text = tokens().text
    assert (text["body"].px, text["body"].line, text["title"].weight) == (14, 21, 600)
    assert tokens().size.list_row == 73
    assert tokens().light.scrim.alpha() == round(0.28 * 255)


def test_a_missing_colour_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = json.loads(resource("tokens.json").read_text())
    del raw["color"]["dark"]["ember"]
    broken = tmp_path / "tokens.json"
    broken.write_text(json.dumps(raw))
    monkeypatch.setattr(tokens_module, "resource", lambda path: broken)
    with pytest.raises(ValueError, match="ember"):
        tokens.__wrapped__()


def test_a_colour_that_is_none_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = json.loads(resource("tokens.json").read_text())
    raw["color"]["light"]["ember"] = "reddish-brown"
    broken = tmp_path / "tokens.json"
    broken.write_text(json.dumps(raw))
    monkeypatch.setattr(tokens_module, "resource", lambda path: broken)
    with pytest.raises(ValueError, match="reddish"):
        tokens.__wrapped__()
