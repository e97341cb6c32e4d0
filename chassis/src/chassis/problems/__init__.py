"""Expected failures as problem documents (RFC 9457), and the field rules."""
