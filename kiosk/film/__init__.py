"""Films: pictures decoded ahead of their time, shown in step with their sound."""
