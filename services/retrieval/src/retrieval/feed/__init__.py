"""Documents of charts that records sends: one of each resource that says something."""
