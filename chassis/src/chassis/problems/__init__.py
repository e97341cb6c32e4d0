"""Expected failures as problem documents (RFC 9457), and the names of the rules a request can break."""
