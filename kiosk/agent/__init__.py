"""The field agent's side of the kiosk: what agents see, and what is done for them."""
