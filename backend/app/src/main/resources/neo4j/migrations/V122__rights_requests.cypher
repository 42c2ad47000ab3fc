// What people ask for about their case.
CREATE CONSTRAINT rights_request_id IF NOT EXISTS FOR (q:RightsRequest) REQUIRE q.id IS UNIQUE;
CREATE INDEX case_file_erasure_reason IF NOT EXISTS FOR (c:CaseFile) ON (c.erasureReason);
