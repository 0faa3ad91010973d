"""Who stands beside the kiosk and does what a visit asks for beyond its screen."""
