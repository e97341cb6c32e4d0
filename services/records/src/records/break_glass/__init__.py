"""Break-glass: a person's access to one patient for an hour, which another person reviews."""
