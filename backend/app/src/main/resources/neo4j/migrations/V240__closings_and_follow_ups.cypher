// How cases were closed, and whom to ask later how they are.
CREATE CONSTRAINT case_closure_id IF NOT EXISTS FOR (k:CaseClosure) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT case_follow_up_id IF NOT EXISTS FOR (f:CaseFollowUp) REQUIRE f.id IS UNIQUE;
