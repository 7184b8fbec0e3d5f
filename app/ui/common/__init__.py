"""The design system every screen is composed of."""

from app.ui.common.none_references import spare_references_to_none

spare_references_to_none()
