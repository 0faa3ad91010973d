"""Folders that a program begins and an author ends: from nothing, from forms, from past votes."""
