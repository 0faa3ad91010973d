"""What the centre answers, one module per concern; each makes a router from what it is given."""
