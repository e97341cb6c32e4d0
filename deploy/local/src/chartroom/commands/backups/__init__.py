"""`chartroom backup` and `chartroom restore`: everything that one system stores, in one folder."""
