"""Small hand-written stand-ins for what lies outside the program."""
