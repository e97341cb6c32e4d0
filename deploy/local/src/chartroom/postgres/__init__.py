"""The embedded PostgreSQL server: its cluster, its databases, and which user it runs as."""
