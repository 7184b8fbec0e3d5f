"""Contacts: the list, the card with everything that happened, and the form."""
