"""What ships with the programs: the pictograms."""
