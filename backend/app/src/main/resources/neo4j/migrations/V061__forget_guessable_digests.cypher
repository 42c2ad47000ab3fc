// Digests without a key, from which a county or a kind of help could be found by trying them all.
MATCH (k:IdempotencyKey) SET k.input = '';
