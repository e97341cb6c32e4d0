"""Changes the embedding model of a filled database: vectors of a second model beside those of the first."""
