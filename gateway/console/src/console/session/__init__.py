"""Sessions of signed-in people, stored in encrypted cookies."""
