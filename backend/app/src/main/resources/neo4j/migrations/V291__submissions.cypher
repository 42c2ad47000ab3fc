// Stakeholder submissions to a review, their parts and every text of them.
CREATE CONSTRAINT submission_id IF NOT EXISTS FOR (s:Submission) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT submission_part_id IF NOT EXISTS FOR (p:SubmissionPart) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT part_version_id IF NOT EXISTS FOR (v:PartVersion) REQUIRE v.id IS UNIQUE;
