"""The first run and unlocking, on real profiles."""
