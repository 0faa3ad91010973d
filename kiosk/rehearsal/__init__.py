"""Simulated residents who touch the real window, and write down what they meant."""
