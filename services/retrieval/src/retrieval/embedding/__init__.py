"""From texts to vectors: the local model, a server of embeddings, and which model made a vector."""
