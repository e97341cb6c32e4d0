"""Documents rendered from resources of charts, which the records service sends: at most one per
resource.
"""
