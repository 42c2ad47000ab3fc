// What a case said before it was changed.
CREATE CONSTRAINT case_revision_id IF NOT EXISTS FOR (r:CaseRevision) REQUIRE r.id IS UNIQUE;
