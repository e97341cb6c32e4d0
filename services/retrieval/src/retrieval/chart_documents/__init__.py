"""Documents of charts, which records sends: at most one per resource."""
