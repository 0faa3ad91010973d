"""Ways in: a keypad, one or two switches, and a finger that slides to hear."""
