// Risks as they were judged.
CREATE CONSTRAINT case_risk_id IF NOT EXISTS FOR (r:CaseRisk) REQUIRE r.id IS UNIQUE;
