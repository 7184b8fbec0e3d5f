import json
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.system.errors import SettingsNotSaved, UndeclaredSetting
from app.system.settings import (
    LAST_AREA,
    SPLITTER_SIZES,
    TEXT_SCALE,
    THEME,
    Setting,
    Settings,
    declared,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_every_default_is_a_value_its_setting_takes() -> None:
    for setting in declared():
        assert setting.accepts(setting.default), setting.name


def test_a_new_profile_has_the_defaults_and_no_file(file: Path) -> None:
    settings = Settings(file)
    assert [settings.get(one) for one in declared()] == [one.default for one in declared()]
    settings.save()
    assert not file.exists()
    assert settings.set_aside is None


def test_what_is_saved_is_read_back(file: Path) -> None:
    settings = Settings(file)
    settings.set(THEME, "dark")
    settings.set(SPLITTER_SIZES, {"inbox": [320, 700]})
    settings.save()
    again = Settings(file)
    assert again.get(THEME) == "dark"
    assert again.get(SPLITTER_SIZES) == {"inbox": [320, 700]}
    assert [one.name for one in file.parent.iterdir()] == ["settings.json"]


def test_nothing_is_written_before_save(file: Path) -> None:
    Settings(file).set(THEME, "dark")
    assert not file.exists()


def test_a_value_handed_out_is_not_the_one_kept(file: Path) -> None:
    settings = Settings(file)
    sizes = {"inbox": [1]}
    settings.set(SPLITTER_SIZES, sizes)
    sizes["inbox"].append(2)
    settings.get(SPLITTER_SIZES)["contacts"] = [3]
    assert settings.get(SPLITTER_SIZES) == {"inbox": [1]}


@pytest.mark.parametrize("name", ["look.theme", "look.colour"])
def test_an_undeclared_setting_is_refused(file: Path, name: str) -> None:
    stranger = Setting(name, "system", lambda value: True, "declared nowhere")
    settings = Settings(file)
    with pytest.raises(UndeclaredSetting, match=name):
        settings.get(stranger)
    with pytest.raises(UndeclaredSetting, match=name):
        settings.set(stranger, "x")


def test_a_value_of_the_wrong_kind_is_refused(file: Path) -> None:
    settings = Settings(file)
    with pytest.raises(ValueError, match=r"look\.theme"):
        settings.set(THEME, "purple")
    with pytest.raises(ValueError, match=r"look\.text_scale"):
        settings.set(TEXT_SCALE, True)
    assert settings.get(THEME) == "system"


@given(
    damage=st.binary(min_size=1).filter(lambda data: not _is_object(data))
    | st.sampled_from([b"[]", b"null", b'{"look.theme": "da', b"\x00" * 40, b"[" * 100_000])
)
def test_a_damaged_file_is_kept_and_the_defaults_are_taken(
    tmp_path_factory: pytest.TempPathFactory, damage: bytes
) -> None:
    file = tmp_path_factory.mktemp("profile") / "settings.json"
    file.write_bytes(damage)
    settings = Settings(file)
    assert settings.get(THEME) == "system"
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == damage
    settings.set(THEME, "light")
    settings.save()
    assert Settings(file).get(THEME) == "light"
    assert settings.set_aside.read_bytes() == damage


def test_a_second_damaged_file_does_not_replace_the_first(file: Path) -> None:
    for damage in ("one", "two"):
        file.write_text(damage)
        Settings(file)
    assert sorted(one.read_text() for one in file.parent.iterdir()) == ["one", "two"]


def test_one_bad_entry_costs_only_itself(file: Path) -> None:
    file.write_text(json.dumps({"look.theme": 7, "window.area": "contacts"}))
    settings = Settings(file)
    assert settings.unusable == ("look.theme",)
    assert settings.get(THEME) == "system"
    assert settings.get(LAST_AREA) == "contacts"


def test_entries_of_a_newer_program_are_kept(file: Path) -> None:
    file.write_text(json.dumps({"tomorrow.colour": "red"}))
    settings = Settings(file)
    settings.set(THEME, "dark")
    settings.save()
    assert json.loads(file.read_text()) == {"look.theme": "dark", "tomorrow.colour": "red"}


def test_a_failed_save_says_so_and_keeps_the_old_file(file: Path) -> None:
    settings = Settings(file)
    settings.set(THEME, "dark")
    settings.path = file.parent / "gone" / "settings.json"
    with pytest.raises(SettingsNotSaved) as caught:
        settings.save()
    assert caught.value.path == settings.path
    settings.path = file
    settings.save()
    assert Settings(file).get(THEME) == "dark"


def test_threads_saving_at_once_leave_a_whole_file(file: Path) -> None:
    settings = Settings(file)

    def resize(name: str) -> None:
        for size in range(30):
            settings.set(LAST_AREA, f"{name} {size}")
            settings.save()

    threads = [threading.Thread(target=resize, args=(name,)) for name in ("inbox", "contacts")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Settings(file).get(LAST_AREA) == settings.get(LAST_AREA)
    assert Settings(file).set_aside is None


def _is_object(data: bytes) -> bool:
    try:
        return isinstance(json.loads(data), dict)
    except (ValueError, RecursionError):
        return False
