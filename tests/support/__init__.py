"""What tests of several parts share: databases, running applications, and contracts between
services as data.
"""
