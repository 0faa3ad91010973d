"""What is true: consultations, answers, participations, tallies; in the standard library alone."""
