"""A first look at the inbox, in a worker, before the desk is opened in earnest."""

from __future__ import annotations

from app.background.asked_once import AskedOnce
from app.domain.errors import KeyProblem
from app.domain.glance import InboxGlance
from app.security import keys
from app.security.keyring import KeyringUnusable
from app.store.glance import glance
from app.system.paths import Profile


def look(profile: Profile, keyring: AskedOnce) -> InboxGlance | None:
    """What the inbox begins with, where the keyring has the key and all is well; else None."""
    if not profile.key_file.exists():
        return None
    try:
        secret = keyring.get(entry_name(profile))
        if secret is None:
            return None
        found = keys.unlock_with_secret(profile.key_file, bytes.fromhex(secret))
    except (KeyringUnusable, KeyProblem, ValueError):
        return None
    return glance(profile.database, found.database)


def entry_name(profile: Profile) -> str:
    """As `app.services.opening` names the entry, which cannot be loaded yet; a test compares."""
    return str(profile.root.resolve())
