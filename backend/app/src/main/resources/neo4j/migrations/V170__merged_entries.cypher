// Entries of the network that are one and the same, and what people said of pairs of them.
CREATE INDEX merged_into_merge IF NOT EXISTS FOR ()-[m:MERGED_INTO]-() ON (m.merge);
CREATE CONSTRAINT duplicate_decision_id IF NOT EXISTS FOR (d:DuplicateDecision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT duplicate_pair_id IF NOT EXISTS FOR (p:DuplicatePair) REQUIRE p.id IS UNIQUE;
CREATE INDEX duplicate_decision_at IF NOT EXISTS FOR (d:DuplicateDecision) ON (d.at);
