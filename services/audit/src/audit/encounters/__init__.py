"""The encounters of events, checked at an append or settled later."""
