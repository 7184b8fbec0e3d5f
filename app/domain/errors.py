"""Everything that can go wrong and is nobody's bug.

A known error carries facts, not sentences: the window and the command line say it in words.

KnownError
├── NotFound               a ticket, contact or person that is not (or no longer) there
├── Refused                a rule of the desk says no; `reason` is a stable code
│   └── ChangedMeanwhile   somebody else changed the field since it was shown
├── KeyProblem             the data key cannot be had (wrong passphrase, no keyring entry, damage)
└── StoreProblem           the database cannot be used; `reason` is a stable code
"""

from __future__ import annotations


class KnownError(Exception):
    """Base of all errors a person is told about in plain words."""


class NotFound(KnownError):
    """`kind` names the noun, `key` what was looked for."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(f"{kind} {key}")
        self.kind = kind
        self.key = key


class Refused(KnownError):
    """A command that would break a rule; nothing was changed."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


class ChangedMeanwhile(Refused):
    """Undo, redo or a form meets a value that is not the one it knew."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        super().__init__("changed-meanwhile", fields=fields)
        self.fields = fields


class KeyProblem(KnownError):
    """Reasons: wrong-passphrase, no-key-file, damaged-key-file, newer-key-file, stale-keyring;
    for a PIN: wrong-pin, no-pin, passphrase-needed (too many wrong ones), keyring-none, -locked,
    -failed, -timeout.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class StoreProblem(KnownError):
    """Reasons: missing, newer, damaged, read-only, disk-full, busy, wrong-key, upgrade-failed.

    `detail` is technical and free of customer data.
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason if not detail else f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail
