"""A witness of another service's log: it signs what extends the last that it signed, and nothing else
(C2SP tlog-witness; decision 0036).
"""
