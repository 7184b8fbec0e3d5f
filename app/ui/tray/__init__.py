"""What is seen of the program without its window: notifications, and the icon in the tray."""
