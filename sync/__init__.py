"""What travels, and the centre."""
