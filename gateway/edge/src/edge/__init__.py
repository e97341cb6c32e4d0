"""The gateway's companion app: the health of all services, the merged API document, and problem
documents for failures of the gateway.
"""
