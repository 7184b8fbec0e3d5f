"""Mail from the command line: an archive in, one mail understood, the quarantine out."""

from __future__ import annotations

import json
import mailbox
import signal
from pathlib import Path

from tests.cli.conftest import Cli, Terminal, strictly

MAIL = (
    "From: Camille Dubreuil <camille@mail.example>\nTo: hello@rye.example\n"
    "Subject: {re}Order {root}\nMessage-ID: <{at}@test>\n{more}"
    "Date: Mon, 05 Jan 2026 08:{minute:02d}:00 +0000\n\nIs order {at} ready?\n"
)


def archive(folder: Path, count: int, name: str = "archive.mbox") -> Path:
    """An mbox of conversations of three mails."""
    box = mailbox.mbox(folder / name)
    for at in range(count):
        root = at - at % 3
        more = f"In-Reply-To: <{at - 1}@test>\n" if at % 3 else ""
        re = "Re: " if at % 3 else ""
        box.add(MAIL.format(at=at, root=root, more=more, re=re, minute=at % 60).encode())
    box.close()
    return folder / name


def test_an_archive_comes_in_once(cli: Cli, tmp_path: Path) -> None:
    path = archive(tmp_path, 30)
    account = cli.ask("import", "mail", path, schema="import_mail")
    assert list(account) == [
        *("read", "messages_added", "tickets_added", "contacts_added"),
        *("duplicates", "quarantined", "seconds"),
    ]
    assert (account["messages_added"], account["tickets_added"]) == (30, 10)
    assert account["contacts_added"] == 1
    again = cli.ask("import", "mail", path, schema="import_mail")
    assert (again["messages_added"], again["duplicates"]) == (0, 30)
    words = cli("import", "mail", path).out
    assert "Known already           30" in words
    assert cli("check").status == 0


def test_several_archives_make_one_account(cli: Cli, tmp_path: Path) -> None:
    paths = [archive(tmp_path, count, f"{count}.mbox") for count in (3, 9)]
    account = cli.ask("import", "mail", *paths, schema="import_mail")
    assert (account["read"], account["messages_added"], account["duplicates"]) == (12, 9, 3)


def test_a_path_without_mail_stops_before_anything_is_read(cli: Cli, tmp_path: Path) -> None:
    odd = tmp_path / "odd.txt"
    odd.write_text("nothing here")
    answer = cli("import", "mail", archive(tmp_path, 3), odd, "--json")
    assert (answer.status, answer.of("error")["error"]["code"]) == (1, "not-an-archive")
    assert cli.ask("ticket", "list", "--status", "all", schema="ticket_list")["tickets"] == []


def test_mail_of_ones_own_is_an_answer(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "sent.mbox"
    box = mailbox.mbox(path)
    for sender, to in (
        ("camille@mail.example", "us@old.example"),
        ("us@old.example", "camille@mail.example"),
    ):
        outbound = sender.startswith("us")
        more = "In-Reply-To: <1@t>\n" if outbound else ""
        box.add(
            f"From: {sender}\nTo: {to}\nSubject: Hello\nMessage-ID: <{1 + outbound}@t>\n{more}"
            f"Date: Mon, 05 Jan 2026 08:0{int(outbound)}:00 +0000\n\nHello\n".encode()
        )
    box.close()
    cli.ask("import", "mail", path, "--own", "US@old.example", schema="import_mail")
    (ticket,) = cli.ask("ticket", "list", "--status", "waiting", schema="ticket_list")["tickets"]
    assert ticket["state"] == "pending_customer"
    wrong = cli("import", "mail", path, "--own", "nobody", "--json")
    assert wrong.of("error")["error"]["code"] == "usage"


def test_old_conversations_are_closed(cli: Cli, tmp_path: Path) -> None:
    cli.clock.advance(days=10)
    path = archive(tmp_path, 3)
    cli.ask("import", "mail", path, "--closed-after", "5", schema="import_mail")
    (ticket,) = cli.ask("ticket", "list", "--status", "all", schema="ticket_list")["tickets"]
    assert ticket["status"] == "closed"


def test_ctrl_c_stops_after_the_batch_and_the_same_command_goes_on(
    cli: Cli, tmp_path: Path
) -> None:
    path = archive(tmp_path, 900)
    interrupted: list[str] = []

    def press(text: str) -> None:
        if "mails" in text and not interrupted:
            interrupted.append(text)
            signal.raise_signal(signal.SIGINT)

    stopped = cli("import", "mail", path, "--json", err=Terminal(press))
    assert stopped.status == 130
    account = stopped.of("import_mail")
    assert 0 < account["read"] < 900
    assert cli("check").status == 0
    rest = cli.ask("import", "mail", path, schema="import_mail")
    assert rest["read"] == rest["messages_added"] == 900
    assert rest["duplicates"] == 0
    again = cli("import", "mail", path, err=Terminal())
    assert "100 %" in again.err
    assert again.status == 0


def test_a_second_ctrl_c_stops_at_once(cli: Cli, tmp_path: Path) -> None:
    def press(text: str) -> None:
        if "mails" in text:
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)

    stopped = cli("import", "mail", archive(tmp_path, 900), "--json", err=Terminal(press))
    assert (stopped.status, stopped.of("error")["error"]["code"]) == (130, "cancelled")
    assert cli("check").status == 0


def test_a_changed_archive_is_read_from_its_beginning(cli: Cli, tmp_path: Path) -> None:
    path = archive(tmp_path, 900)

    def press(text: str) -> None:
        if "mails" in text:
            signal.raise_signal(signal.SIGINT)

    assert cli("import", "mail", path, err=Terminal(press)).status == 130
    path.unlink()
    archive(tmp_path, 1200)
    account = cli.ask("import", "mail", path, schema="import_mail")
    assert account["read"] == 1200
    assert account["messages_added"] + account["duplicates"] == 1200


# --- one mail ---------------------------------------------------------------------------------


def test_parsing_gives_a_line_for_each_file_in_order(blank: Cli, tmp_path: Path) -> None:
    good = tmp_path / "good.eml"
    good.write_text(MAIL.format(at=1, root=1, more="", re="", minute=1))
    answer = blank("mail", "parse", good, tmp_path / "missing.eml", tmp_path, "-", stdin=b"From: x")
    lines = [json.loads(line) for line in answer.out.splitlines()]
    assert answer.status == 1
    assert [one["subject"] for one in lines] == ["Order 1", "", "", ""]
    assert [one["problems"] for one in lines[:3]] == [[], ["unreadable"], ["unreadable"]]
    for line in lines:
        strictly("parsed_mail").validate(line)
    assert not blank.profile.exists()
    assert blank("mail", "parse", good, "--json").status == 0


def test_parsing_keeps_to_the_documented_names(blank: Cli) -> None:
    raw = b"From: A <a@x.example>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n--b\n"
    raw += b'Content-Type: application/pdf; name="a.pdf"\nContent-ID: <c@x>\n\nPDF\n--b--\n'
    (line,) = blank("mail", "parse", "-", stdin=raw).out.splitlines()
    parsed = json.loads(line)
    documented = (
        "from_addr from_name to_addrs cc_addrs reply_to subject date message_id in_reply_to "
        "references text html visible_reply attachments is_auto is_bounce bounce problems"
    )
    assert " ".join(parsed) == documented
    assert " ".join(parsed["attachments"][0]) == "name content_type size content_id inline"


def test_any_bytes_can_be_parsed(blank: Cli) -> None:
    answer = blank("mail", "parse", "-", stdin=bytes(range(256)) * 40)
    strictly("parsed_mail").validate(answer.json)
    assert answer.status == 0


# --- quarantine -------------------------------------------------------------------------------


def test_what_cannot_be_understood_comes_out_byte_for_byte(cli: Cli, tmp_path: Path) -> None:
    raw = b"\x00\x01 no header at all"
    mails = tmp_path / "mails"
    mails.mkdir()
    (mails / "good.eml").write_text(MAIL.format(at=1, root=1, more="", re="", minute=1))
    (mails / "odd.eml").write_bytes(raw)
    account = cli.ask("import", "mail", mails, schema="import_mail")
    assert (account["read"], account["quarantined"]) == (2, 1)
    (kept,) = cli.ask("quarantine", "list", schema="quarantine_list")["mails"]
    assert kept["size"] == len(raw)
    assert kept["reason"] in cli("quarantine", "list").out
    for _ in range(2):
        (saved,) = cli.ask(
            "quarantine", "save", tmp_path / "out", kept["id"], schema="quarantine_save"
        )["saved"]
        assert Path(saved).read_bytes() == raw
    assert cli.ask("quarantine", "save", tmp_path / "out", schema="quarantine_save")
    Path(saved).write_bytes(b"mine")
    refused = cli("quarantine", "save", tmp_path / "out", "--json")
    assert (refused.status, Path(saved).read_bytes()) == (1, b"mine")
    unknown = cli("quarantine", "save", tmp_path / "out", "nonsense", "--json")
    assert unknown.of("error")["error"]["code"] == "not-found"


def test_an_empty_quarantine_says_so(cli: Cli) -> None:
    assert cli("quarantine", "list").out == "There is no mail in quarantine.\n"
