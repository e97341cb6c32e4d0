"""The gateway's companion: joined health, merged API documents, problem documents for what the
proxy itself answers.
"""
