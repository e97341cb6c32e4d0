"""Reviews of summaries: objections of persons, and checks without a model."""
