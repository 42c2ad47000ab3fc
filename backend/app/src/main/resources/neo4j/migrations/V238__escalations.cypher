// What brought a case to the duty leads' attention.
CREATE CONSTRAINT escalation_id IF NOT EXISTS FOR (e:Escalation) REQUIRE e.id IS UNIQUE;
