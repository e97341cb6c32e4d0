"""Tools for models over MCP. Each tool is one call of the gateway's own paths with the caller's own
token: no domain logic, no database, no identity of its own.
"""
