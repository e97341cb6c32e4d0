"""The client for asyncio. `make generated` generates `synchronous` from this package."""
