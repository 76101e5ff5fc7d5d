"""Shared inputs and pieces of a page. They know the look, never a service."""
