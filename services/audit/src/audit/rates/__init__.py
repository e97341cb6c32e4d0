"""How many events were logged in each minute."""
