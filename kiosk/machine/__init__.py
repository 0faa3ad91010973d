"""The machine under a kiosk, as field agents need it: sticks, wifi, health, power."""
