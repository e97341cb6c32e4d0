"""Values of search parameters, and searches."""
