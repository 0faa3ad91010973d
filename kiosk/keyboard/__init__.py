"""On-screen keyboards: one table a language, in the order of the keys that people know."""
