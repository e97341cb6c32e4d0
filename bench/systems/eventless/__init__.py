"""The records service without events of reads. The difference to the full service is the cost of such an event."""
