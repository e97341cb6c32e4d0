"""Makes vectors of texts: by a local model or an embedding server."""
