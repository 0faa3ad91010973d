"""Measurements, as ratios of what one machine does in one run."""
