"""A service whose one endpoint only checks its caller: what the gateway, the chassis and a token
cost.
"""
