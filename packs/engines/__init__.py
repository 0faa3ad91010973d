"""The programs that can speak: each one's way of being asked, and which of them are here."""
