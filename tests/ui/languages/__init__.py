"""Translations, the language spoken, and room for longer words."""
