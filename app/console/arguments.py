"""Every command with its arguments."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from app.console.output import storable
from app.console.problems import usage
from app.domain.inbox import Sort
from app.domain.merge_choice import FIELDS, TEXTS
from app.domain.ticket import Channel
from app.domain.ticket_link import Relation

STATUSES = ("needs-reply", "waiting", "call-back", "closed", "open", "all")
TRADES = ("bakery", "repairs")
CONTACT_FIELDS = tuple(field.removesuffix("_id") for field in FIELDS)
JOINABLE_FIELDS = tuple(field for field in TEXTS if field != "name")
_MOST = 1000
_LARGEST = 1_000_000
_DIGITS = 18
_HELP = "Customer service on your own computer. Without a command the window opens."
_END = """\
HEARTHDESK_PASSPHRASE opens the desk without asking; otherwise the keyring does, or you are asked.
Exit statuses: 0 done, 1 a problem was found, 2 not understood, 3 the desk cannot be opened,
4 refused, 130 stopped. All commands and their JSON: docs/cli.md
"""


class Parser(argparse.ArgumentParser):
    """Raises where argparse would print and leave, so that --json covers mistakes as well."""

    def error(self, message: str) -> NoReturn:
        """Raises ConsoleProblem."""
        sentence = f"{message[:1].upper()}{message[1:]}"
        raise usage(f"{sentence}. Nothing was done. See: {self.prog} --help")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """`command` is "module:function" or None for the window. Raises ConsoleProblem, SystemExit."""
    return _parser().parse_args(arguments)


def _parser() -> Parser:
    parser = Parser(
        prog="hearthdesk",
        description=_HELP,
        epilog=_END,
        parents=[_shared()],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--version",
        dest="command",
        action="store_const",
        const="app.console.setting_up:version",
        help="say which version this is",
    )
    parser.set_defaults(command=None, profile=None, json=False)
    commands = _Commands(parser, _shared())
    _set_up(commands)
    _bring_in(commands)
    _take_out(commands)
    _look(commands)
    _act(commands)
    _keep_order(commands)
    _hand_over(commands)
    _views(commands)
    _saved_replies(commands)
    _telephone(commands)
    return parser


def _shared() -> Parser:
    """What can stand before or behind the command's name."""
    shared = Parser(add_help=False)
    shared.add_argument(
        "--profile",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder of the desk (the platform's place for your data otherwise)",
    )
    shared.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="answer for programs"
    )
    return shared


class _Commands:
    """Adds commands of one or two words."""

    def __init__(self, parser: Parser, shared: Parser) -> None:
        self._shared = shared
        self._first = parser.add_subparsers(metavar="COMMAND", parser_class=Parser)
        self._groups: dict[str, argparse._SubParsersAction[Parser]] = {}

    def group(self, name: str, purpose: str) -> None:
        """A first word that is followed by a second."""
        parser = self._first.add_parser(name, help=purpose, description=purpose)
        self._groups[name] = parser.add_subparsers(
            metavar="COMMAND", required=True, parser_class=Parser
        )

    def add(self, name: str, target: str, purpose: str) -> Parser:
        """A command; its group, if any, is the first word of `name`."""
        group, _, second = name.rpartition(" ")
        place = self._groups[group] if group else self._first
        parser = place.add_parser(second, help=purpose, description=purpose, parents=[self._shared])
        parser.set_defaults(command=f"app.console.{target}" if ":" in target else target)
        return parser


def _set_up(commands: _Commands) -> None:
    init = commands.add("init", "setting_up:init", "make a desk")
    init.add_argument(
        "--business", type=storable, metavar="NAME", help="what customers know you by"
    )
    init.add_argument("--person", type=storable, metavar="NAME", help="who is at the desk")
    init.add_argument("--zone", help="time zone, such as Europe/London (the computer's otherwise)")
    init.add_argument("--region", help="country of phone numbers, such as GB")
    init.add_argument(
        "--address", action="append", default=[], help="a mail address of yours; can be repeated"
    )
    init.add_argument("--demo", action="store_true", help="fill it with sample data")
    _sample_options(init)
    commands.group("sample", "sample data to explore")
    _sample_options(commands.add("sample fill", "setting_up:fill", "add an invented business"))
    commands.add("sample remove", "setting_up:remove", "take all of it away again")
    commands.add("version", "setting_up:version", "say which version this is")
    screens = commands.add("screens", "screens", "draw every screen")
    screens.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")


def _sample_options(parser: Parser) -> None:
    parser.add_argument("--tickets", type=_count, default=40, help="how many (40)")
    parser.add_argument("--seed", type=int, default=1, help="another number, other data (1)")
    parser.add_argument("--trade", choices=TRADES, default=TRADES[0], help="which business")


def _bring_in(commands: _Commands) -> None:
    commands.group("import", "bring in mail or contacts")
    mail = commands.add("import mail", "mail:bring_in", "bring in an archive of mail")
    mail.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="mbox, Maildir or folder")
    mail.add_argument(
        "--own",
        action="append",
        default=[],
        metavar="ADDRESS",
        help="an address of yours beside the desk's; can be repeated",
    )
    mail.add_argument(
        "--closed-after",
        type=_count,
        default=30,
        metavar="DAYS",
        help="conversations silent for so long are filed as closed (30)",
    )
    contacts = commands.add("import contacts", "contacts:bring_in", "bring in contacts")
    contacts.add_argument("files", nargs="+", type=Path, metavar="FILE", help="CSV or vCard")
    contacts.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="COLUMN=FIELD[:LABEL]",
        help="what a column of a CSV file means, by its header or number; can be repeated",
    )


def _take_out(commands: _Commands) -> None:
    commands.group("export", "write files for other programs")
    export = commands.add("export contacts", "contacts:take_out", "write all contacts")
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("--format", choices=("csv", "vcard"), help="by the file's name otherwise")
    export.add_argument("--vcard-version", choices=("3.0", "4.0"), default="4.0")
    export.add_argument("--force", action="store_true", help="replace a file that is there")
    commands.group("mail", "look into mail files")
    parse_mail = commands.add("mail parse", "mail:parse", "one JSON object for each mail file")
    parse_mail.add_argument("files", nargs="+", metavar="FILE", help="a mail; - is stdin")
    commands.group("quarantine", "mails that could not be understood")
    commands.add("quarantine list", "mail:list_quarantine", "what is in quarantine")
    save = commands.add("quarantine save", "mail:save_quarantine", "write them as they arrived")
    save.add_argument("folder", type=Path, metavar="DIR")
    save.add_argument("ids", nargs="*", metavar="ID", help="these; all otherwise")


def _look(commands: _Commands) -> None:
    commands.group("ticket", "list, read and work on tickets")
    tickets = commands.add("ticket list", "tickets:list_tickets", "tickets of a status")
    tickets.add_argument("--status", choices=STATUSES, default=STATUSES[0])
    _filters(tickets)
    tickets.add_argument("--view", metavar="NAME", help="a saved view instead of all these")
    _page_options(tickets)
    show = commands.add("ticket show", "tickets:show", "a ticket with its conversation")
    show.add_argument("ticket", metavar="NUMBER|ID")
    commands.group("contact", "list, read and merge contacts")
    _page_options(commands.add("contact list", "contacts:list_contacts", "contacts by name"))
    card = commands.add("contact show", "contacts:show", "a contact with its history")
    card.add_argument("contact", type=storable, metavar="ID|ADDRESS|NAME")
    _merge_contacts(commands)
    search = commands.add("search", "searching:search", "find anything")
    search.add_argument(
        "words", nargs="+", type=storable, help="words, “phrases”, from: is: tag: before: …"
    )
    search.add_argument("--limit", type=_limit, default=20)
    commands.add("check", "checking:check", "prove that the desk is sound")


def _filters(parser: Parser) -> None:
    parser.add_argument("--assignee", metavar="NAME", help="a name, me or nobody")
    parser.add_argument("--tag", type=storable, metavar="NAME")
    parser.add_argument("--channel", choices=[one.value for one in Channel])
    parser.add_argument("--unread", action="store_true")
    parser.add_argument("--sort", choices=[one.value for one in Sort], default=Sort.PROMISE.value)


def _page_options(parser: Parser) -> None:
    parser.add_argument("--limit", type=_limit, default=50, help="how many (50)")
    parser.add_argument("--after", metavar="NEXT", help="go on behind the page that said “next”")


def _merge_contacts(commands: _Commands) -> None:
    found = commands.add("contact duplicates", "contact_acts:duplicates", "who may be kept twice")
    found.add_argument("--limit", type=_count, default=50, help="at most so many (50)")
    merge = commands.add("contact merge", "contact_acts:merge", "make one contact of two")
    merge.add_argument("contact", type=storable, metavar="KEPT", help="who stays")
    merge.add_argument("other", type=storable, metavar="OTHER", help="who goes into it")
    for name, fields, purpose in (
        ("--take", CONTACT_FIELDS, "a field to take from the other; can be repeated"),
        ("--join", JOINABLE_FIELDS, "a field to keep both values of; can be repeated"),
    ):
        merge.add_argument(name, action="append", default=[], choices=fields, help=purpose)
    _actor(merge)
    separate = commands.add("contact separate", "contact_acts:separate", "undo such a merging")
    separate.add_argument("contact", type=storable, metavar="ID|NAME")
    _actor(separate)


def _act(commands: _Commands) -> None:
    for verb, purpose in (("close", "settle tickets"), ("reopen", "back to needs-reply")):
        _several(commands, f"ticket {verb}", f"ticket_acts:{verb}", purpose)
    for verb, purpose in (("note", "write for the team"), ("reply", "answer the customer")):
        parser = commands.add(f"ticket {verb}", f"ticket_acts:{verb}", purpose)
        parser.add_argument("ticket", metavar="NUMBER|ID")
        parser.add_argument("text", nargs="?", type=storable, help="the words; stdin otherwise")
        parser.add_argument("--attach", action="append", default=[], type=Path, metavar="FILE")
        _actor(parser)
        if verb == "reply":
            parser.add_argument("--after", choices=("wait", "keep-open", "close"), default="wait")
    assign = _several(commands, "ticket assign", "ticket_acts:assign", "give tickets to somebody")
    assign.add_argument("--to", required=True, metavar="NAME", help="a name, me or nobody")
    tag = _several(commands, "ticket tag", "ticket_acts:tag", "add or remove tags")
    tag.add_argument("--add", action="append", default=[], type=storable, metavar="NAME")
    tag.add_argument("--remove", action="append", default=[], type=storable, metavar="NAME")
    remind = _several(commands, "ticket remind", "ticket_acts:remind", "out of sight until then")
    when = remind.add_mutually_exclusive_group(required=True)
    when.add_argument("--at", metavar="MOMENT", help="2026-03-13T14:30, in the desk's zone")
    when.add_argument("--in", dest="span", metavar="SPAN", help="45m, 2h, 3d or 1w")
    remind.add_argument(
        "--only-then", action="store_true", help="stay asleep when the customer writes before"
    )


def _keep_order(commands: _Commands) -> None:
    merge = _several(commands, "ticket merge", "order_acts:merge", "make tickets part of another")
    merge.add_argument("--into", required=True, metavar="TICKET")
    _one(commands, "ticket unmerge", "order_acts:unmerge", "let it stand by itself again")
    split = _one(commands, "ticket split", "order_acts:split", "make a ticket of some messages")
    split.add_argument("messages", nargs="+", metavar="MESSAGE", help="ids of “ticket show --json”")
    split.add_argument("--subject", required=True, type=storable, metavar="TEXT")
    move = commands.add("ticket move", "order_acts:move", "put messages onto another ticket")
    move.add_argument("messages", nargs="+", metavar="MESSAGE", help="ids of “ticket show --json”")
    move.add_argument("--to", required=True, metavar="TICKET")
    _actor(move)
    link = _several(commands, "ticket link", "order_acts:link", "say what they are to another")
    link.add_argument("--to", required=True, metavar="TICKET")
    link.add_argument(
        "--relation",
        choices=[one.value.replace("_", "-") for one in Relation],
        default=Relation.RELATED.value,
    )
    unlink = _one(commands, "ticket unlink", "order_acts:unlink", "end links between two tickets")
    unlink.add_argument("--to", required=True, metavar="TICKET")


def _hand_over(commands: _Commands) -> None:
    offer = _one(commands, "ticket hand-over", "order_acts:hand_over", "offer it to somebody")
    offer.add_argument("words", nargs="?", type=storable, help="what goes with it")
    offer.add_argument("--to", required=True, metavar="NAME")
    _one(commands, "ticket accept", "order_acts:accept", "take what was offered")
    back = _one(commands, "ticket give-back", "order_acts:give_back", "leave it where it was")
    back.add_argument("words", nargs="?", type=storable, help="why; it becomes a note")


def _views(commands: _Commands) -> None:
    commands.group("view", "saved filters of the list")
    commands.add("view list", "views:list_views", "which there are")
    save = commands.add("view save", "views:save", "keep filters under a name")
    save.add_argument("name", type=storable)
    save.add_argument("--status", choices=STATUSES[:4], default=STATUSES[0])
    _filters(save)
    rename = commands.add("view rename", "views:rename", "give one another name")
    rename.add_argument("name", type=storable)
    rename.add_argument("--to", required=True, type=storable, metavar="NAME")
    remove = commands.add("view remove", "views:remove", "take one away")
    remove.add_argument("name", type=storable)
    for parser in (save, rename, remove):
        _actor(parser)


def _saved_replies(commands: _Commands) -> None:
    commands.group("saved-reply", "replies written once and used often")
    commands.add("saved-reply list", "saved_replies:list_replies", "which there are")
    write = commands.add("saved-reply export", "saved_replies:write_file", "write them to a file")
    write.add_argument("file", type=Path)
    write.add_argument("--force", action="store_true", help="replace a file that is there")
    read = commands.add("saved-reply import", "saved_replies:read_file", "add those of a file")
    read.add_argument("file", type=Path)
    _actor(read)


def _one(commands: _Commands, name: str, target: str, purpose: str) -> Parser:
    parser = commands.add(name, target, purpose)
    parser.add_argument("ticket", metavar="NUMBER|ID")
    _actor(parser)
    return parser


def _telephone(commands: _Commands) -> None:
    commands.group("call", "what a telephone tells the open window")
    for signal, purpose in (
        ("incoming", "somebody rings"),
        ("answered", "the telephone was picked up"),
        ("ended", "nobody talks or rings any more"),
    ):
        told = commands.add(f"call {signal}", f"calling:{signal}", purpose)
        told.add_argument("number", metavar="NUMBER", help="as the telephone writes it")


def _several(commands: _Commands, name: str, target: str, purpose: str) -> Parser:
    parser = commands.add(name, target, purpose)
    parser.add_argument("tickets", nargs="+", metavar="NUMBER|ID")
    _actor(parser)
    return parser


def _actor(parser: Parser) -> None:
    parser.add_argument("--as", dest="actor", metavar="NAME", help="who acts")


def _count(text: str) -> int:
    return _between(text, 0, _LARGEST)


def _limit(text: str) -> int:
    return _between(text, 1, _MOST)


def _between(text: str, least: int, most: int) -> int:
    is_number = len(text) < _DIGITS and text.isascii() and text.isdigit()
    if not is_number or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text[:_DIGITS]} is not between {least} and {most}")
    return int(text)
