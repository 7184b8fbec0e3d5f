"""Bringing mail and contacts in, taking contacts out, and what was not understood on the way."""
