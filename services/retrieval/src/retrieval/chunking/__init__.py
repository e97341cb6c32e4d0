"""Divides texts into sections, sentences and chunks."""
