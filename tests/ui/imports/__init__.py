"""Bringing files in through the dialogs, with the real readers and a real desk."""
