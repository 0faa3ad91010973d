"""How each kind of step is put to residents: what touches do to it, what it shows and says."""
