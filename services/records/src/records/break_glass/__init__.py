"""Break-glass: a person takes access to one patient for an hour, and another person reviews it."""
