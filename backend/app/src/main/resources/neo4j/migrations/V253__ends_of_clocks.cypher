// What people said of the clocks of a case.
CREATE CONSTRAINT clock_ending_id IF NOT EXISTS FOR (e:ClockEnding) REQUIRE e.id IS UNIQUE;
