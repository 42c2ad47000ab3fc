// An answer to a threshold is named by its seal; what was acted on is found by what came of it when a case is erased.
CREATE CONSTRAINT threshold_id IF NOT EXISTS FOR (t:Threshold) REQUIRE t.id IS UNIQUE;
CREATE INDEX idempotency_key_result IF NOT EXISTS FOR (k:IdempotencyKey) ON (k.result);
