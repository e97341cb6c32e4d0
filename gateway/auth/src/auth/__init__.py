"""The token endpoint for backend clients (SMART App Launch 2.2, Backend Services)."""
