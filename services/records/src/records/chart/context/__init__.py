"""The context of an encounter: what this service and its peers know, in one answer."""
