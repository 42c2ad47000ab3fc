// Asking another organization to act. One acceptance for one referral, whatever the race.
CREATE CONSTRAINT referral_id IF NOT EXISTS FOR (r:Referral) REQUIRE r.id IS UNIQUE;
CREATE INDEX referral_status IF NOT EXISTS FOR (r:Referral) ON (r.status);
CREATE CONSTRAINT acceptance_referral IF NOT EXISTS FOR (a:Acceptance) REQUIRE a.referral IS UNIQUE;
