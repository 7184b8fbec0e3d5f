"""Phone calls: notes while one goes on, and the card of whoever rings."""
