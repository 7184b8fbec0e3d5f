"""The design system every screen is composed of."""

import app.background  # noqa: F401 - prepares the interpreter for Qt
