"""The pod's store: sealed participations and the tally, on SQLite. No Kivy here."""
