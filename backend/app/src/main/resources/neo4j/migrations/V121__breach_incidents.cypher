// Breaches of personal data; and the ways in which the audit record is asked whom one concerns.
CREATE CONSTRAINT breach_incident_id IF NOT EXISTS FOR (b:BreachIncident) REQUIRE b.id IS UNIQUE;
CREATE INDEX audit_leaf_actor_at IF NOT EXISTS FOR (l:AuditLeaf) ON (l.actor, l.at);
CREATE INDEX audit_leaf_organization_at IF NOT EXISTS FOR (l:AuditLeaf) ON (l.organization, l.at);
CREATE INDEX referral_receiver IF NOT EXISTS FOR (r:Referral) ON (r.receiver);
