// The inner nodes of the audit record's Merkle tree, and the ways in which the record is searched.
CREATE CONSTRAINT audit_node_place IF NOT EXISTS FOR (n:AuditNode) REQUIRE (n.level, n.index) IS UNIQUE;
CREATE INDEX audit_node_last IF NOT EXISTS FOR (n:AuditNode) ON (n.last);
CREATE INDEX audit_leaf_subject IF NOT EXISTS FOR (l:AuditLeaf) ON (l.subject, l.at);
CREATE INDEX audit_leaf_about IF NOT EXISTS FOR (l:AuditLeaf) ON (l.about);
CREATE INDEX audit_leaf_actor IF NOT EXISTS FOR (l:AuditLeaf) ON (l.actor);
CREATE INDEX audit_leaf_at IF NOT EXISTS FOR (l:AuditLeaf) ON (l.at);
