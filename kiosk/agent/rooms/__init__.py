"""The rooms of the agent's side: what is seen in each, and what touches do there."""
