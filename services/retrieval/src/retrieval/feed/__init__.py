"""What records sends of charts: a document of each resource that says something."""
