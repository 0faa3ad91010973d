"""The central server: an ASGI application over one database."""
