"""Which touch leads where: the moves of the way, and those of comfort."""
