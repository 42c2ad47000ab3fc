// Versions of the clocks' rules, what was told of the clocks of a case, when nobody is sent on the road.
CREATE CONSTRAINT clock_rule_id IF NOT EXISTS FOR (r:ClockRule) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT clock_book_id IF NOT EXISTS FOR (b:ClockBook) REQUIRE b.id IS UNIQUE;
CREATE CONSTRAINT clock_alert_id IF NOT EXISTS FOR (a:ClockAlert) REQUIRE a.id IS UNIQUE;
CREATE INDEX referral_sent_at IF NOT EXISTS FOR (r:Referral) ON (r.sentAt);
CREATE CONSTRAINT travel_window_id IF NOT EXISTS FOR (w:TravelWindow) REQUIRE w.id IS UNIQUE;
