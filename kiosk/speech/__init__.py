"""What the kiosk says aloud, and who says it."""
