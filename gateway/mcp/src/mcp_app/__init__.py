"""Tools for models over MCP. Each tool sends one request to the gateway's API with the caller's
token.
"""
