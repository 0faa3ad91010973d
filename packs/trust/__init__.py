"""Who signed, who may read: keys, signed envelopes and sealed boxes, all by libsodium."""
