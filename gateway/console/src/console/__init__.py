"""Web pages for reviewers, which show the work of agents and accept verdicts. Every page reads the
gateway's API with the person's token. The app has neither domain logic nor a database.
"""
