"""First run and unlocking: the screens before there is an open desk.

Nothing here imports `app.services` when it is loaded: that would read the database library before
the window shows. What needs it runs in a worker and imports it there.
"""
