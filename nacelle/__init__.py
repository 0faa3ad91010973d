"""The one command: its groups, and the programs that join kiosk and sync."""
