"""The pod's end of the road: enrolment, outbox, upload."""
