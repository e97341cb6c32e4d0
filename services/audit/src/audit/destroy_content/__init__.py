"""Destroys what events say, with an entry in the log: payloads, and what opens their leaves' hashes."""
