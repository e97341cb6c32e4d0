"""Which patient a reference names."""
