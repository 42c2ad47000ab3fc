// How far complaints of cases have come, counted under marks that lead to no case; reforms and their stages.
CREATE CONSTRAINT case_accountability_id IF NOT EXISTS FOR (k:CaseAccountability) REQUIRE k.id IS UNIQUE;
CREATE CONSTRAINT accountability_mark_id IF NOT EXISTS FOR (m:AccountabilityMark) REQUIRE m.id IS UNIQUE;
CREATE CONSTRAINT reform_id IF NOT EXISTS FOR (f:Reform) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT reform_step_id IF NOT EXISTS FOR (s:ReformStep) REQUIRE s.id IS UNIQUE;
