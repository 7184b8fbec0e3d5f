"""The window itself: its frame, menus, rail and pages, and what turns commands into acts."""
