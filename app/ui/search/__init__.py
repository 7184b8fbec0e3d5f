"""The command palette: one field for commands, customers and tickets."""
