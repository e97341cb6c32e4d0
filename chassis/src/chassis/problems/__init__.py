"""What went wrong, as RFC 9457 problem documents: one class per problem, and what a broken rule is called."""
