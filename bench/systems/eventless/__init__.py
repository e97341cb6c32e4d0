"""The records service without audit events. The difference to the full service is the cost of the events."""
