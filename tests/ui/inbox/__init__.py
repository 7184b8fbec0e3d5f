"""The inbox on real desks with real workers."""
