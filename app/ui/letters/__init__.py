"""Answers on paper: letters and faxes as pages, in PDF and from the printer."""
