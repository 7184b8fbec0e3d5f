"""Every screen for people who see little, hear the screen, or use the keyboard alone."""
