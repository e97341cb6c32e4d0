"""The one shared library of chartroom's services: it knows no domain noun and imports no
service.
"""
