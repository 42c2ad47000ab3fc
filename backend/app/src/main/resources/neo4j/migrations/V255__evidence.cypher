// Files of a case, each with its chain of custody: a node for each link.
CREATE CONSTRAINT evidence_item_id IF NOT EXISTS FOR (e:EvidenceItem) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT custody_step_id IF NOT EXISTS FOR (s:CustodyStep) REQUIRE s.id IS UNIQUE;
