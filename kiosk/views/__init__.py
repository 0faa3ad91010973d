"""One module a screen: what it may show, already worded, and how it is said."""
