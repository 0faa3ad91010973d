"""The coordinator's console: pages made on the server, calm, with every word escaped."""
