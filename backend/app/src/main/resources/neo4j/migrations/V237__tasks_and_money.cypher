// Work on cases in four lanes, and money asked for it.
CREATE CONSTRAINT case_task_id IF NOT EXISTS FOR (t:CaseTask) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT fund_request_id IF NOT EXISTS FOR (f:FundRequest) REQUIRE f.id IS UNIQUE;
