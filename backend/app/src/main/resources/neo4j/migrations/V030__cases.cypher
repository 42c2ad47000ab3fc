// The record of help for one person.
CREATE CONSTRAINT case_file_id IF NOT EXISTS FOR (c:CaseFile) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT case_file_reference IF NOT EXISTS FOR (c:CaseFile) REQUIRE c.reference IS UNIQUE;
CREATE INDEX case_file_status IF NOT EXISTS FOR (c:CaseFile) ON (c.status);
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT case_counter_id IF NOT EXISTS FOR (k:CaseCounter) REQUIRE k.id IS UNIQUE;
