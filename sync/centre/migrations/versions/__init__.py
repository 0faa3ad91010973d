"""One module per step; each says which it follows."""
