"""The context of an encounter, from this service and its peers, in one answer."""
