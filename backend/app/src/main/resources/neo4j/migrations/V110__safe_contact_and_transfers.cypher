// How to reach the person of a case, once a case; the register of what left the country.
CREATE CONSTRAINT safe_contact_id IF NOT EXISTS FOR (s:SafeContact) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT transfer_id IF NOT EXISTS FOR (t:Transfer) REQUIRE t.id IS UNIQUE;
// What the clock must end: endsAt is there until it is over.
CREATE INDEX consent_ends IF NOT EXISTS FOR (k:Consent) ON (k.endsAt);
CREATE INDEX break_glass_ends IF NOT EXISTS FOR (g:BreakGlass) ON (g.endsAt);
