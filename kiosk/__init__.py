"""What is shown and kept on a pod."""
