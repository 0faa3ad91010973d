"""What the kiosk hears: a resident's voice, in memory alone, from the microphone to the answer."""
