"""`python -m app` is the program, as `hearthdesk` is."""

import sys

from app.cli import main

sys.exit(main())
