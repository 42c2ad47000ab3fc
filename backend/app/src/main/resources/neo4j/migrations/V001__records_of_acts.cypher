// What every act leaves behind: its key, its audit leaf, its news.
CREATE CONSTRAINT idempotency_key_id IF NOT EXISTS FOR (k:IdempotencyKey) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT audit_head_id IF NOT EXISTS FOR (h:AuditHead) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT audit_leaf_index IF NOT EXISTS FOR (l:AuditLeaf) REQUIRE l.index IS UNIQUE;
CREATE CONSTRAINT outbox_head_id IF NOT EXISTS FOR (h:OutboxHead) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT outbox_entry_position IF NOT EXISTS FOR (e:OutboxEntry) REQUIRE e.position IS UNIQUE;
