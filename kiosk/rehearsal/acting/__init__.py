"""How simulated residents answer each kind of question: by touches on what they see."""
