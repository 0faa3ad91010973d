"""How things look: colours by role, sizes in millimetres, faces and set text."""
