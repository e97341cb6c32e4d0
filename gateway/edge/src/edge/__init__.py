"""The gateway's companion: joined health, the merged API document, and problem documents for the
gateway's own failures.
"""
