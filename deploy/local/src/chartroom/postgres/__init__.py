"""The embedded PostgreSQL server: its cluster, its databases, and the user that it runs as."""
