"""Work beside the window; whoever uses Qt comes past here first."""

from app.background.immortal import spare_references

spare_references()
