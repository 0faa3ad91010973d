"""One module a phase of a visit: from the visit to the view that it sees."""
