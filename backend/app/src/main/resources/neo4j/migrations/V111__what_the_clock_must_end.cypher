// Consents and broken glass that nobody has ended yet; those whose time is over are ended when the portal opens.
MATCH (k:Consent) WHERE k.withdrawnAt IS NULL AND k.endsAt IS NULL SET k.endsAt = k.until;
MATCH (g:BreakGlass) WHERE coalesce(g.upheld, true) AND g.endsAt IS NULL SET g.endsAt = g.until;
