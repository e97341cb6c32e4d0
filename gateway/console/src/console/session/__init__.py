"""Who is signed in: kept in cookies that only this app can read."""
