"""Recording the sentences of a pack, one after the other, by the town's own people."""
