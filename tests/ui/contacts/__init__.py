"""The contacts area, on a real desk with real workers."""
