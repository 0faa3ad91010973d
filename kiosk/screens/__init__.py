"""Where everything of a view stands on a panel: one layout a kind of screen."""
