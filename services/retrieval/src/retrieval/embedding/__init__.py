"""From text to vector: the local model, an embedding server, and the model of the stored vectors."""
