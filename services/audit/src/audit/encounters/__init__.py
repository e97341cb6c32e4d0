"""Encounters of events: checked with records at an append, or settled later."""
