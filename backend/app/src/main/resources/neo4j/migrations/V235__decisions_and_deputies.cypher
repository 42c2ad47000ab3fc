// What was decided about cases, and who decides in a duty lead's place for a time.
CREATE CONSTRAINT case_decision_id IF NOT EXISTS FOR (d:CaseDecision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT deputy_id IF NOT EXISTS FOR (d:Deputy) REQUIRE d.id IS UNIQUE;
CREATE INDEX deputy_organization IF NOT EXISTS FOR (d:Deputy) ON (d.organization);
