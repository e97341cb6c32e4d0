"""Transactions (all requests or none) and batches (each request by itself)."""
