"""An invented business to explore: its people, stories, words and opening hours."""
