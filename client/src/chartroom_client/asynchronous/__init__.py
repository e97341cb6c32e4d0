"""The client for asyncio. `synchronous` is made of it by `make generated`."""
