"""A program that closes every ticket of a desk at once, and kills itself while it does.

    python -m tests.services.killed_bulk_child FOLDER KEY SECONDS

The kill is set to come so many seconds after the command began, wherever the work then is.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

from app.domain.ids import RowId
from app.domain.inbox import InboxQuery
from app.domain.ticket import Status
from app.services import tickets
from app.services.desk import Desk
from tests.services.killed_child import open_desk


def open_ids(desk: Desk) -> list[RowId]:
    """Every ticket that waits for us."""
    return [row.id for row in desk.inbox_rows(desk.inbox_numbers(InboxQuery(Status.NEEDS_REPLY)))]


def main(folder: str, key: str, seconds: str) -> None:
    """Do it."""
    desk = open_desk(Path(folder), key)
    ids = open_ids(desk)
    threading.Timer(float(seconds), os.kill, (os.getpid(), signal.SIGKILL)).start()
    desk.do(tickets.close, ids)
    print("closed", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
