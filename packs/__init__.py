"""A folder becomes a pack: source, check, build, voices, pictograms, trust."""
