"""Saved replies from a script: listed, carried to a file, and brought in once."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Cli


def test_replies_are_listed_written_and_brought_in(demo: Cli, tmp_path: Path) -> None:
    listed = demo.ask("saved-reply", "list", schema="saved_reply_list")["saved_replies"]
    assert [one["title"] for one in listed if one["folder"] == "General"] == ["Thank you"]
    path = tmp_path / "replies.json"
    written = demo.ask("saved-reply", "export", path, schema="saved_reply_export")
    assert written == {"written": len(listed), "file": str(path)}
    again = demo.ask("saved-reply", "import", path, schema="saved_reply_import")
    assert again == {"added": 0}
    held = json.loads(path.read_text("utf-8"))
    held["saved_replies"].append({"title": "New", "folder": "", "text": "Hello"})
    path.write_text(json.dumps(held), "utf-8")
    assert demo.ask("saved-reply", "import", path, schema="saved_reply_import") == {"added": 1}


def test_other_files_and_files_that_are_there_are_refused(demo: Cli, tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    path.write_text("[]", "utf-8")
    before = path.read_bytes()
    assert demo("saved-reply", "import", path).status == 4
    assert demo("saved-reply", "export", path).status == 4
    assert path.read_bytes() == before
    assert demo("saved-reply", "import", tmp_path / "none.json").status == 1
    assert demo("saved-reply", "export", tmp_path / "no" / "where.json").status == 1
