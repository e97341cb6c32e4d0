"""A witness only signs checkpoints that extend the last one it signed (C2SP tlog-witness; decision
0035).
"""
